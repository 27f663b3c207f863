using System.Collections.Immutable;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Reads what a sweep keeps.</summary>
internal static class KeepReading
{
    private static readonly string[] Parts = ["measures", "outcomes", "by"];

    /// <summary>What is kept: every measure, and every outcome by year, where nothing else is asked for.</summary>
    public static SweepKeep Read(YamlEntry? entry, SweepWords words, ProblemList problems)
    {
        if (entry is null) return new SweepKeep(words.Measures, words.Outcomes, "year");
        if (entry.Value.Kind != YamlKind.Mapping)
        {
            problems.Add(entry.Value.Spot, "keep", entry.Value.Shown, "does not say what to keep", "Write keep: { measures: all, outcomes: [offenders, listed], by: year }.");
            return new SweepKeep([], [], "year");
        }

        var ask = PlanEntries.Of(entry.Value, "keep", Parts, problems);
        var measures = Names(ask.Entry("measures"), "measure", words.Measures, problems);
        var outcomes = Names(ask.Entry("outcomes"), "outcome", words.Outcomes, problems);
        if (measures.IsEmpty && outcomes.IsEmpty)
            problems.Add(entry.Value.Spot, "keep", "", "keeps nothing", "Keep a measure or an outcome at least.");
        return new SweepKeep(measures, outcomes, ask.Word("by", "year", SweepWords.Steps));
    }

    private static ImmutableArray<string> Names(YamlEntry? entry, string kind, ImmutableArray<string> known, ProblemList problems)
    {
        if (entry is null || entry.Value is { Kind: YamlKind.Scalar, Text: "all" }) return known;
        if (entry.Value is { Kind: YamlKind.Scalar, Text: "none" }) return [];
        if (entry.Value.Kind != YamlKind.Sequence)
        {
            problems.Add(entry.Value.Spot, $"keep.{kind}s", entry.Value.Shown, $"is neither all, none nor a list of {kind}s", $"Write keep: {{ {kind}s: [{known[0]}, {known[1]}] }}.");
            return [];
        }

        foreach (var item in entry.Value.Items.Where(item => !known.Contains(item.Text)))
            problems.Add(item.Spot, $"keep.{kind}s", item.Shown, $"is not {(kind[0] == 'o' ? "an" : "a")} {kind}", WayOut.Nearest(item.Text, known, $"docs/outputs.md lists the {kind}s."));
        foreach (var twice in entry.Value.Items.GroupBy(item => item.Text, StringComparer.Ordinal).Where(same => same.Count() > 1))
            problems.Add(twice.Last().Spot, $"keep.{kind}s", twice.Key, "stands twice", "Keep one of them.");
        return [.. entry.Value.Items.Select(item => item.Text)];
    }
}
