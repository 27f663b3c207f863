using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads one number with its ground and range.</summary>
internal static class NumberReading
{
    private static readonly string[] NumberParts = ["value", "values", "evidence", "assumption", "because", "range", "distribution"];
    private static readonly string[] SwitchParts = ["value", "values", "evidence", "assumption", "because"];

    /// <summary>The number under <paramref name="entry"/>; null where something is wrong with it, and the problems say what.</summary>
    public static ScenarioNumber? Read(NumberKey key, YamlEntry entry, ProblemList problems) => entry.Value.Kind switch
    {
        YamlKind.Mapping => Full(key, entry, problems),
        _ when key.IsSwitch => BareSwitch(key, entry, problems),
        _ => Bare(key, entry, problems),
    };

    private static ScenarioNumber? Bare(NumberKey key, YamlEntry entry, ProblemList problems)
    {
        var wayOut = $"Write {key.Name}: {{ value: …, assumption: a reason, range: [low, high] }}, or with evidence: [id] instead of the assumption.";
        problems.Add(entry.Value.Spot, key.Path, entry.Value.Shown, "has no source", wayOut);
        return null;
    }

    private static ScenarioNumber? BareSwitch(NumberKey key, YamlEntry entry, ProblemList problems) =>
        ValueReading.One(key, entry.Value, problems) is { } value
            ? Number(key, entry.Spot, [new DatedValue(null, value)], new Ground([], ""), null)
            : null;

    private static ScenarioNumber? Full(NumberKey key, YamlEntry entry, ProblemList problems)
    {
        var before = problems.Count;
        var entries = EntryReading.Known(entry.Value, key.Path, key.IsSwitch ? SwitchParts : NumberParts, problems);
        var values = Values(key, entry, entries, problems);
        var ground = GroundReading.Read(entries, key.Path, entry.Spot, !key.IsSwitch, problems);
        var range = entries.TryGetValue("range", out var written) ? RangeReading.Read(key, written, values, problems) : null;
        if (ground is { Evidence.IsEmpty: true } && !key.IsSwitch && written is null)
            problems.Add(entry.Spot, key.Path, "", "is an assumption without a range",
                "Add range: [low, high], from the lowest to the highest value that you would believe.");
        var distribution = entries.TryGetValue("distribution", out var shape) ? DistributionReading.Read(key, shape, values, range, problems) : NumberDistribution.Uniform;
        return problems.Count == before && ground is not null && distribution is not null
            ? Number(key, entry.Spot, values, ground, range) with { Distribution = distribution }
            : null;
    }

    private static ImmutableArray<DatedValue> Values(NumberKey key, YamlEntry entry, Dictionary<string, YamlEntry> entries, ProblemList problems)
    {
        var hasValue = entries.TryGetValue("value", out var value);
        var hasValues = entries.TryGetValue("values", out var values);
        if (hasValue == hasValues)
            problems.Add(entry.Spot, key.Path, "", hasValue ? "has value and values" : "has no value",
                "Write value: for one number, or values: for numbers by date.");
        else if (hasValues)
            return ValueReading.Dated(key, values!.Value, problems);
        else if (ValueReading.One(key, value!.Value, problems) is { } number)
            return [new DatedValue(null, number)];
        return [];
    }

    private static ScenarioNumber Number(
        NumberKey key, Spot spot, ImmutableArray<DatedValue> values, Ground ground, (double Low, double High)? range) =>
        new(key, values, ground.Evidence, ground.Reason, range?.Low, range?.High, spot.File, spot.Line, spot.Column);
}
