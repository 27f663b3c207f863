using Glasshouse.Engine.Tallies;
using Glasshouse.Evidence;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P13 and P14: deaths at work, and samples that fail.</summary>
internal static class EnterprisePatterns
{
    /// <summary>P13.</summary>
    public static readonly Pattern Accidents = new(
        "P13", "deaths at work fell before any list",
        "Deaths in work accidents fell for eleven years before any list existed, so they must fall without scoring too.",
        [Experiment.Baseline],
        "Accidents for each enterprise in the last twelve months of the run against the first twelve, as a change a year; of accidents a fixed share is deadly, and accidents are more, so luck matters less.",
        AccidentRows);

    /// <summary>P14.</summary>
    public static readonly Pattern Samples = new(
        "P14", "samples that fail",
        "2.2 to 2.4 in 100 food samples failed inspection in 2018 and 2019, and about half of one in 100 drug samples in 2020.",
        [Experiment.Baseline],
        "Unsafe among all batches since the regime of the other arms starts; samples are a random part of them, and small runs hold few.",
        SampleRows);

    private const string Baseline = Experiment.Baseline;

    private static IEnumerable<PatternRow> AccidentRows(PatternWork work)
    {
        if (work.Arm(Baseline) is not { } arm || arm.Records[0].Months < 48) yield break;
        var model = Intervals.Of(arm.Records.Select(Fall));
        const string why = "two points a year: what a few hundred accidents leave to luck";
        if (Change("W1", "W4-deaths", 8) is { } fitted)
            yield return new("change of accidents a year without scoring, beside deaths from 2002 to 2010", Baseline, ["W1", "W4-deaths"], "% a year", PatternRule.Near, fitted, 2, model, why, true);
        if (Change("W2-deaths", "W3", 6) is { } other)
            yield return new("the same, beside deaths from 2003 to 2009", Baseline, ["W2-deaths", "W3"], "% a year", PatternRule.Near, other, 2, model, why, false);
    }

    private static IEnumerable<PatternRow> SampleRows(PatternWork work)
    {
        if (work.Arm(Baseline) is not { } arm) yield break;
        var (from, to) = (arm.Plan.BurnIn, arm.Records[0].Months);
        const string why = "a fifth of the figure";
        foreach (var id in new[] { "P1-2018", "P2" })
            if (Value(id) is { } food)
                yield return new("unsafe batches of food, beside samples that failed", Baseline, [id], "% of batches", PatternRule.Near, food, food / 5, arm.Share(Outcome.FoodUnsafe, Outcome.FoodBatches, from, to), why, true);
        if (Value("P7") is { } drugs)
            yield return new("unsafe batches of drugs, beside samples that failed", Baseline, ["P7"], "% of batches", PatternRule.Near, drugs, drugs / 2, arm.Share(Outcome.DrugsUnsafe, Outcome.DrugBatches, 0, to), "half of the figure: few enterprises make drugs", true);
    }

    private static double Fall(RunRecord record)
    {
        var last = record.Months - 12;
        var ratio = Rate(record, last) / Rate(record, 0);
        return 100 * (Math.Pow(ratio, 12.0 / last) - 1);
    }

    private static double Rate(RunRecord record, int from) =>
        (double)Measuring.Sum([Outcome.Accidents], record, from, from + 12) / Measuring.Sum([Outcome.Enterprises], record, from, from + 12);

    private static double? Change(string from, string to, int years) =>
        Value(from) is { } first && Value(to) is { } last ? 100 * (Math.Pow(last / first, 1.0 / years) - 1) : null;

    private static double? Value(string id) => Calibration.TargetFrom(id).Target?.Value;
}
