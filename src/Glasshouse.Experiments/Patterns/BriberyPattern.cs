using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P8: bribery lowers provision of the public good, and a stronger authority can then make it worse.</summary>
internal static class BriberyPattern
{
    private const int Months = 24;

    /// <summary>The pattern.</summary>
    public static readonly Pattern Pattern = new(
        "P8", "bribery and the public good",
        "Where officials can be bribed people give less to the common good, and a stronger authority, which helps where it is honest, can then make it worse.",
        [], "Share of dues paid in the shipped society, with honest officials and with corrupt ones, with half and with double the authority. Signs from the laboratory; no size is held against.",
        Rows)
    { OwnMonths = 4 * Months };

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        var (honestWeak, honestStrong) = (Paid(work, 0, 0.5), Paid(work, 0, 2));
        var (corruptWeak, corruptStrong) = (Paid(work, 0.9, 0.5), Paid(work, 0.9, 2));
        yield return Sign("dues paid with corrupt officials less with honest ones, strong authority", PatternRule.AtMost, corruptStrong, honestStrong);
        yield return Sign("dues paid with a stronger authority less with a weaker one, honest officials", PatternRule.AtLeast, honestStrong, honestWeak);
        yield return Sign("dues paid with a stronger authority less with a weaker one, corrupt officials", PatternRule.AtMost, corruptStrong, corruptWeak);
    }

    private static PatternRow Sign(string what, PatternRule rule, double[] with, double[] without) =>
        new(what, "no-scoring, officials set", [], "points", rule, 0, 0, Intervals.Of(with.Zip(without, (one, other) => one - other)), "a sign: the whole interval", FigureTie.Free);

    private static double[] Paid(PatternWork work, double corruption, double authority)
    {
        Scenario scenario = PatternWork.Ground.With(
            (OfficialsKeys.Start, corruption), (OfficialsKeys.Growth, 0), (OfficialsKeys.Floor, 0), (ContributingKeys.Authority, authority));
        return work.Live(scenario, 0, Months).Shares([Outcome.Contributed], [Outcome.ContributionsDue], 0, Months);
    }
}
