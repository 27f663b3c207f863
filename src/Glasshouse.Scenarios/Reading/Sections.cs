using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Reading;

/// <summary>The catalogue of numbers, looked up by section and key.</summary>
internal static class Sections
{
    /// <summary>Keys that are not numbers, in the order in which a file has them.</summary>
    public static readonly ImmutableArray<string> HeadKeys = ["scenario", "title", "extends", "start", "end", "place", "says", "claims", "bands", "events", "correlations"];

    /// <summary>Names of the sections, in the order of the month.</summary>
    public static readonly ImmutableArray<string> Names = [.. NumberKeys.All.Select(key => key.Section).Distinct()];

    private static readonly Dictionary<string, NumberKey> Paths = NumberKeys.All.ToDictionary(key => key.Path, StringComparer.Ordinal);

    /// <summary>The key with this address, or null.</summary>
    public static NumberKey? Find(string path) => Paths.GetValueOrDefault(path);

    /// <summary>Names of the keys of a section.</summary>
    public static IEnumerable<string> KeysOf(string section) => NumberKeys.All.Where(key => key.Section == section).Select(key => key.Name);

    /// <summary>The number meant by a misplaced key: its name in another section, or its whole address; null where there is none.</summary>
    public static NumberKey? Elsewhere(string name) =>
        Find(name) ?? NumberKeys.All.FirstOrDefault(key => key.Name == name);
}
