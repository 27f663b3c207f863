using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>A number behind an event: what it means, its value in that month, where it was written, and what it rests on.</summary>
/// <param name="Key">Which number.</param>
/// <param name="Value">Its value in force, with its unit.</param>
/// <param name="Written">File and line in which it was written, such as <c>essay.yaml:57</c>.</param>
/// <param name="Source">What it rests on: cited figures with grade and author, or an assumption with its range.</param>
public sealed record LifeNumber(NumberKey Key, string Value, string Written, string Source)
{
    private const int LongestCitation = 60;

    /// <summary>Address, value and source in a few words.</summary>
    public string Short => $"{Key.Path} is {Value} ({Written}; {Source})";

    /// <summary>A number of a scenario as it stands in a month.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="key">Which number.</param>
    /// <param name="value">Its value in force.</param>
    public static LifeNumber Of(Scenario scenario, NumberKey key, double value)
    {
        var number = scenario.Numbers[key];
        var shown = key.IsSwitch ? (value > 0 ? "on" : "off") : $"{LifeGround.Plain(value)} {UnitOf(key, value)}".TrimEnd();
        return new LifeNumber(key, shown, number.Line > 0 ? $"{number.File}:{number.Line}" : number.File, SourceOf(number));
    }

    private static string UnitOf(NumberKey key, double value) =>
        key.Unit is "share" or "weight" or "ratio" ? "" : Math.Abs(value) == 1 && key.Unit is "months" or "points" ? key.Unit[..^1] : key.Unit;

    private static string SourceOf(ScenarioNumber number)
    {
        var range = number is { RangeLow: { } low, RangeHigh: { } high } ? $", swept from {LifeGround.Plain(low)} to {LifeGround.Plain(high)}" : "";
        return number.IsAssumption ? "assumption" + range : $"evidence {string.Join(" and ", number.Evidence.Select(Cited))}{range}";
    }

    // A figure from memory is named and never told as fact.
    private static string Cited(string id)
    {
        if (EvidenceLibrary.Find(id) is not { } figure) return id;
        if (!figure.MayBePrinted) return $"{id}, from memory, not checked";
        return $"{id}, grade {figure.Grade}: {Cut(figure.Source)}";
    }

    private static string Cut(string source) =>
        source.Length <= LongestCitation ? source : string.Concat(source.AsSpan(0, source.LastIndexOf(' ', LongestCitation)).TrimEnd(",;("), "…");
}
