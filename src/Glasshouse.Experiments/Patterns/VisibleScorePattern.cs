using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P10: visible scores can lower trust between strangers, and in other settings raise it.</summary>
internal static class VisibleScorePattern
{
    private const int BurnIn = 12;
    private const int Months = 60;

    /// <summary>The pattern.</summary>
    public static readonly Pattern Pattern = new(
        "P10", "visible scores and trust",
        "Scores in sight of everybody lowered trust between strangers in some experiments and raised it in others, so both must be reachable.",
        [], "The essay’s rules with scores in sight and without, everything else the same: once where a score takes from trust that asks for no proof, once where it adds to it, both ends within the range. The second is reachable only because that range goes below 0, which no study sets: it was made so that both signs of the experiments can be had. " +
            "Trust over the last twelve months.",
        Rows)
    { OwnMonths = 4 * (BurnIn + Months) };

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        yield return Row(work, "where a visible score takes from trust", PatternRule.AtMost, Range(high: true));
        yield return Row(work, "where a visible score adds to trust", PatternRule.AtLeast, Range(high: false));
    }

    private static double Range(bool high)
    {
        var number = ChangedNumbers.Shipped("essay").Numbers[MeetingKeys.VisibleCost];
        return (high ? number.RangeHigh : number.RangeLow)!.Value;
    }

    private static PatternRow Row(PatternWork work, string what, PatternRule rule, double cost)
    {
        var (with, without) = (Trust(work, 1, cost), Trust(work, 0, cost));
        return new PatternRow($"trust with scores in sight less without, {what}", "essay, visible-cost set", ["X7"], "points of the scale",
            rule, 0, 0, Intervals.Of(with.Zip(without, (one, other) => one - other)), "a sign: the whole interval", FigureTie.Free);
    }

    private static double[] Trust(PatternWork work, double visible, double cost)
    {
        Scenario scenario = ChangedNumbers.Shipped("essay").With((MeetingKeys.Visible, visible), (MeetingKeys.VisibleCost, cost));
        return work.Live(scenario, BurnIn, Months).Shares([Outcome.SumTrust], [Outcome.Adults], BurnIn + Months - 12, BurnIn + Months, 100.0 / 255);
    }
}
