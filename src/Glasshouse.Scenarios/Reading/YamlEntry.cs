namespace Glasshouse.Scenarios.Reading;

/// <summary>A key of a mapping with its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Spot">Where the key stands.</param>
/// <param name="Value">What stands under it.</param>
internal sealed record YamlEntry(string Key, Spot Spot, YamlPart Value);
