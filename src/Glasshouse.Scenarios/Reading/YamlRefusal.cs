namespace Glasshouse.Scenarios.Reading;

/// <summary>Carries a problem from the depth of a YAML file to the door that reports it.</summary>
internal sealed class YamlRefusal(Spot spot, string value, string rule, string wayOut) : Exception(rule)
{
    /// <summary>Where it stands.</summary>
    public Spot Spot { get; } = spot;

    /// <summary>What was written.</summary>
    public string Value { get; } = value;

    /// <summary>What to do about it.</summary>
    public string WayOut { get; } = wayOut;
}
