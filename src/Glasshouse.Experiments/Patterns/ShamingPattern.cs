using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P16: the warning of public naming cuts late payment.</summary>
internal static class ShamingPattern
{
    private const int BurnIn = 12;
    private const int Months = 36;

    /// <summary>The pattern.</summary>
    public static readonly Pattern Pattern = new(
        "P16", "warning of public naming",
        "Warned that their names would be made public, borrowers in arrears stayed in arrears less often: 60.9 in 100 instead of 79.5.",
        [], "The court list with everybody warned and all names made public. Of the debtors a court is about to list, the share who pay rather than be named is held against the relative fall in the trial: not the same quantity, chosen when warnings had become a mechanism of their own, and its size is fitted; " +
            "what the warning and the naming do beyond that, to entries and to debtors whose judgment only arrives, was fitted to nothing.",
        Rows)
    { OwnMonths = 3 * (BurnIn + Months) };

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        var (warned, unwarned, unnamed) = (Live(work, 1, 1), Live(work, 0, 1), Live(work, 0, 0));
        yield return new PatternRow("debtors who pay when warned, in the place of borrowers who leave arrears", "court-list, all warned and named", ["X1-share-base", "X1-share-effect"], "percent of the warned", PatternRule.Near,
            100 * 18.6 / 79.5, 6, Intervals.Of(warned.Shares([Outcome.PaidOnWarning], [Outcome.DebtorsWarned], BurnIn, BurnIn + Months)), "a quarter of it: villages are not courts", FigureTie.Fitted);
        yield return Sign("list entries by court with the warning, relative to none", warned, unwarned, [Outcome.EntriesCourt], [Outcome.Adults]);
        yield return Sign("debtors who can pay and evade with names made public, relative to none", unwarned, unnamed, [Outcome.JudgmentsEvaded], [Outcome.JudgmentsEvaded, Outcome.JudgmentsPaid]);
    }

    private static PatternRow Sign(string what, PatternArm with, PatternArm without, Outcome[] above, Outcome[] below) => new(
        what, "court-list, warning and naming set", ["X1-share-effect"], "percent", PatternRule.AtMost, 0, 0,
        Intervals.Of(Changes(with, above, below).Zip(Changes(without, above, below), (one, other) => 100 * (one - other) / other)), "a sign: the whole interval", FigureTie.Free);

    private static double[] Changes(PatternArm arm, Outcome[] above, Outcome[] below) => arm.Shares(above, below, BurnIn + 12, BurnIn + Months);

    private static PatternArm Live(PatternWork work, double warning, double publication) => work.Live(
        ChangedNumbers.Shipped("court-list").With((ListingKeys.Warning, warning), (ListingKeys.Publication, publication)), BurnIn, Months);
}
