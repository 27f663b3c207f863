using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Patterns;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Reports.Tests;

/// <summary>Findings made up by arithmetic, the same every time; they say nothing about any society.</summary>
internal static class Fakes
{
    public static readonly string[] FiveArms = ["no-scoring", "court-list", "essay", "due-process", "captured"];

    public static readonly ImmutableArray<string> China =
    [
        "Beijing", "Tianjin", "Hebei", "Shanxi", "Inner Mongolia", "Liaoning", "Jilin", "Heilongjiang", "Shanghai", "Jiangsu", "Zhejiang", "Anhui",
        "Fujian", "Jiangxi", "Shandong", "Henan", "Hubei", "Hunan", "Guangdong", "Guangxi", "Hainan", "Chongqing", "Sichuan", "Guizhou", "Yunnan",
        "Tibet (Xizang)", "Shaanxi", "Gansu", "Qinghai", "Ningxia", "Xinjiang",
    ];

    public static ReportContext Context => new("glasshouse answer --people 200000", "0.1.0", ".NET 10.0, Linux x64", 2, "Wide256", true, EvidenceLibrary.Figures);

    public static ExperimentResult Result(
        string[]? arms = null, int seeds = 8, int months = 60, int burnIn = 12, bool sweep = true, bool missing = false, ImmutableArray<string>? provinces = null)
    {
        arms ??= FiveArms;
        var places = provinces ?? China;
        var size = new RunSize(200_000, burnIn, months, 1, seeds);
        var found = arms.Select((arm, index) => Arm(arm, index, arms[0], size, places, missing)).ToArray();
        var findings = new Findings(size, arms.Length == 0 ? "no-scoring" : arms[0], places, [.. places.Select((_, index) => index == 3 ? 0L : 5000L + (index * 100))],
            found, sweep && found.Length > 1 ? Sweep(found[^1]) : [], "Swept in the arm essay with 50,000 people, 60 months and 4 seeds.", Checks(arms), Hash(99))
        {
            Patterns = PatternsOf(missing),
        };
        return new ExperimentResult(findings, [.. arms.SelectMany(arm => Enumerable.Range(1, seeds).Select(seed => Record(arm, (ulong)seed, burnIn, months, places)))]);
    }

    public static RunRecord Record(string arm, ulong seed, int burnIn, int months, ImmutableArray<string> provinces)
    {
        var counts = new long[(burnIn + months) * provinces.Length * OutcomeNames.Count];
        for (var index = 0; index < counts.Length; index++) counts[index] = ((index * 7919L) + (long)seed + arm.Length) % 5003;
        return new RunRecord(arm, seed, burnIn, provinces, counts, Hash((int)seed));
    }

    private static string Hash(int number) => string.Concat(Enumerable.Repeat($"{number:x2}"[^2..], 32));

    private static ArmFindings Arm(string name, int index, string baseline, RunSize size, ImmutableArray<string> provinces, bool missing) => new(
        Scenario(name, index),
        Hash(index + 20),
        [.. Enumerable.Range(1, size.Seeds).Select(Hash)],
        [.. Measures.All.Select((measure, place) => Finding(measure, place, index, name == baseline, size, provinces, missing))],
        name == baseline ? null : new PersonComparison(
            Estimate(8 + index, 0.2, size.Seeds), Estimate(3 + index, 0.1, size.Seeds), Estimate(89 - (2 * index), 0.2, size.Seeds),
            Estimate(6, 0.1, size.Seeds), Estimate(0.8 * index, 0.05, size.Seeds)));

    private static MeasureFinding Finding(Measure measure, int place, int arm, bool isBaseline, RunSize size, ImmutableArray<string> provinces, bool missing)
    {
        var unlisted = arm == 0 && measure.Topic is "punishment" or "appeal";
        var start = unlisted ? measure.Denominator.Contains(Outcome.Listed) || measure.Topic == "appeal" ? double.NaN : 0 : 20 + (place % 7 * 9.0);
        if (measure.Name == "offenders") start = 18;
        if (missing) start = double.NaN;
        var move = arm * (place % 3 == 0 ? -1.3 : place % 3 == 1 ? 1.1 : 0.02) * (measure.Name == "morals" ? 0.1 : 1);
        if (measure.Name is "listed-wrongly" or "wrong-group-b") (start, move) = (missing ? start : 0, arm * (measure.Name == "wrong-group-b" ? 1.2 : 0.9));
        var (half, value) = (size.Seeds < 2 || start + move == 0 ? 0 : 0.25, start + move);
        return new MeasureFinding(
            measure, Estimate(value, half, size.Seeds), Estimate(value, half, size.Seeds),
            [.. Enumerable.Range(-Math.Min(12, size.BurnIn), size.Months + Math.Min(12, size.BurnIn)).Select(month => Point(month, start, move, half))],
            isBaseline ? null : new PairedDifference(move, move - (half * 0.8), move + (half * 0.8), 0.9, size.Seeds),
            [.. provinces.Select((_, province) => Estimate(province == 3 ? double.NaN : value * (0.7 + (province * 0.02)), half, size.Seeds))]);
    }

    private static MonthPoint Point(int month, double start, double move, double half)
    {
        var mean = start + (month < 0 ? 0 : move * (1 - Math.Exp(-month / 15.0))) + (0.3 * Math.Sin(month / 3.0));
        return new MonthPoint(month, mean, mean - half, mean + half);
    }

    private static Estimate Estimate(double mean, double half, int seeds) => new(mean, mean - half, mean + half, double.IsNaN(mean) ? 0 : seeds);

    private static Scenario Scenario(string name, int index)
    {
        var numbers = NumberKeys.All.Select((key, place) => new ScenarioNumber(
            key,
            place % 9 == 0 ? [new DatedValue(null, key.From), new DatedValue(new YearMonth(2015, 1), key.To)] : [new DatedValue(null, place % 4 == 1 ? key.From + (index * 0.01) : key.From)],
            place % 3 == 0 ? [place % 2 == 0 ? "S7-entries" : "H2"] : [],
            place % 3 == 0 ? "" : "A guess that nobody measured.", place % 3 == 0 ? null : key.From, place % 3 == 0 ? null : key.To, name + ".yaml", place + 1, 1));
        return new Scenario(name, char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' '), $"This is what the regime {name} does to people.",
            "It claims <nothing> & is \"made up\".", index > 2 ? "essay" : index == 0 ? "" : "no-scoring", new YearMonth(2013, 10), "china",
            numbers.ToImmutableDictionary(number => number.Key), index < 2 ? [] : [new ScoreBand("A", 1000), new ScoreBand("B", 600)], Hash(index + 40));
    }

    private static AssumptionFinding[] Sweep(ArmFindings arm) =>
    [
        .. new[] { "offenders", "listed-wrongly" }.SelectMany(measure => arm.Scenario.Numbers.Values
            .Where(number => number.IsAssumption).OrderBy(number => number.Key.Path, StringComparer.Ordinal).Take(16)
            .Select((number, index) => new AssumptionFinding(arm.Scenario.Name, "no-scoring", number, measure, Difference(-2.2 + (0.12 * index)), Difference(-0.9), Difference(0.9 - (0.13 * index)), index < 3))),
    ];

    private static PairedDifference Difference(double mean) => new(mean, mean - 0.2, mean + 0.2, 1, 4);

    private static EvidenceCheck[] Checks(string[] arms) => arms.Contains("court-list")
        ?
        [
            new("court-list", "S7-entries", "List entries by February 2017", "entries", 6_730_000, new Estimate(6_512_345, 6_401_000, 6_623_000, 8), 0.15, true, true, FigureTie.Fitted),
            new("court-list", "S7-rail", "Refused rail tickets by February 2017", "refused purchases", 2_220_000, new Estimate(3_100_000, 3_000_000, 3_200_000, 8), 0.2, true, false, FigureTie.Free),
            new("no-scoring", "HP-302-gave", "Gave money in the past month", "percent", 6, new Estimate(6.2, 6.1, 6.3, 8), 2, false, true, FigureTie.Fitted),
            new("court-list", "H2", "Entries in Beijing", "entries", 145_000, new Estimate(151_000, 149_000, 153_000, 8), 0.2, true, true, FigureTie.Between),
        ]
        : [];

    private static PatternFinding[] PatternsOf(bool missing) =>
    [
        .. PatternCatalogue.All.Select((pattern, place) => place % 3 == 2
            ? new PatternFinding(pattern, [], "It has a set-up of its own.", place % 2 == 0)
            : new PatternFinding(pattern,
            [
                new PatternRow("gave <money>", "no-scoring", ["HP-302-gave"], "percent", (PatternRule)(place % 3), 6, place % 2, Estimate(missing ? double.NaN : 5 + place, 0.4, 8), "five points", (FigureTie)(place % 3)),
            ], "", true)),
    ];
}
