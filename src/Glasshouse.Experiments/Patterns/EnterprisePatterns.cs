using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P13 and P14: deaths at work, and samples that fail.</summary>
internal static class EnterprisePatterns
{
    // From January 2002, 141 months before the start of October 2013, to the end of 2018.
    private const int BurnIn = 141;
    private const int Months = 63;
    private const int Year = 12;
    private const string Setting = "no-scoring from 2002";

    /// <summary>P13.</summary>
    public static readonly Pattern Accidents = new(
        "P13", "deaths at work fell before any list",
        "Deaths in work accidents fell for eleven years before any list existed, so they must fall without scoring too.",
        [], "The shipped society without scoring, lived from January 2002 with ten enterprises for a hundred adults, so that there is more to count: deadly accidents for each enterprise, year beside year. The fall is put in from outside by the figures of 2002 and 2010; that nothing in the society undoes it is what is held.",
        Fall)
    { OwnMonths = BurnIn + Months, SharedRun = Setting };

    /// <summary>P14.</summary>
    public static readonly Pattern Samples = new(
        "P14", "samples that fail",
        "2.4 in 100 food samples failed inspection in 2018 and 2.24 in the first quarter of 2019, and about half of one in 100 drug samples in 2020.",
        [], "The run of P13 over all its months, for samples of drugs are few.",
        Failing)
    { OwnMonths = BurnIn + Months, SharedRun = Setting };

    private static IEnumerable<PatternRow> Fall(PatternWork work)
    {
        var arm = Live(work);
        // The fall is put in by the years 2002 and 2010, so 2003 and 2009 test only the way between them.
        yield return Ratio(arm, "deaths at work in 2010 for each one in 2002", ["W1", "W4-deaths"], 79_552.0 / 140_000, 2010, 2002, FigureTies.OfAny(arm.Plan.Scenario, ["W1", "W4-deaths"]));
        yield return Ratio(arm, "deaths at work in 2009 for each one in 2003", ["W2-deaths", "W3"], 83_196.0 / 136_340, 2009, 2003, FigureTie.Between);
        yield return new PatternRow("deaths at work in the year before the list for each one in 2002", Setting, ["W1"], "ratio", PatternRule.AtMost, 1, 0,
            Ratios(arm, BurnIn - Year, 0), "a sign: the whole interval", FigureTies.OfAny(arm.Plan.Scenario, ["W1"]));
        yield return new PatternRow("deaths at work in 2018 for each one in 2013, without any list", Setting, [], "ratio", PatternRule.AtMost, 1, 0,
            Ratios(arm, MonthOf(2018), MonthOf(2013)), "a sign: the whole interval", FigureTie.Free);
    }

    private static IEnumerable<PatternRow> Failing(PatternWork work)
    {
        var arm = Live(work);
        foreach (var (id, target) in new[] { ("P1-2018", 2.4), ("P2", 2.24) })
            yield return Share(arm, "food samples that fail", id, target, 0.4, arm.Share(Outcome.FoodSamplesFailed, Outcome.FoodSamples, 0, BurnIn + Months), "a sixth: what is sampled changes from year to year");
        yield return Share(arm, "drug samples that fail", "P7", 0.46, 0.2, arm.Share(Outcome.DrugSamplesFailed, Outcome.DrugSamples, 0, BurnIn + Months), "two fifths: a few dozen failing samples");
    }

    private static PatternArm Live(PatternWork work) => work.Shared(Setting, () => work.Live(PatternWork.Ground.With((EnterprisesKeys.Density, 0.1)), BurnIn, Months));

    private static PatternRow Share(PatternArm arm, string what, string id, double target, double tolerance, Estimate model, string why) =>
        new(what, Setting, [id], "percent", PatternRule.Near, target, tolerance, model, why, FigureTies.OfAny(arm.Plan.Scenario, [id]));

    private static PatternRow Ratio(PatternArm arm, string what, ImmutableArray<string> ids, double target, int year, int before, FigureTie tie) =>
        new(what, Setting, ids, "ratio", PatternRule.Near, target, 0.08, Ratios(arm, MonthOf(year), MonthOf(before)), "a seventh: luck of a few hundred deaths", tie);

    private static Estimate Ratios(PatternArm arm, int from, int before) => Intervals.Of(
        Deaths(arm, from).Zip(Deaths(arm, before), (now, then) => now / then));

    private static double[] Deaths(PatternArm arm, int from) => arm.Shares([Outcome.AccidentDeaths], [Outcome.Enterprises], from, from + Year);

    // Month 0 is January 2002.
    private static int MonthOf(int year) => (year - 2002) * Year;
}
