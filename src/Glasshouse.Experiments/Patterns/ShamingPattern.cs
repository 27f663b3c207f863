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
        [], "The court list with names made public to everybody and with none, everything else the same: debtors who can pay and evade, second and third year. Debtors of courts stand for borrowers in arrears, so the relative change is held against.",
        Rows)
    { OwnMonths = 2 * (BurnIn + Months) };

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        var (named, unnamed) = (Evading(work, 1), Evading(work, 0));
        yield return new PatternRow("change of the share who do not pay, relative to no naming", "court-list, publication set", ["X1-share-base", "X1-share-effect"], "percent", PatternRule.Near,
            -100 * 18.6 / 79.5, 12, Intervals.Of(named.Zip(unnamed, (with, without) => 100 * (with - without) / without)), "half of it: other debtors, another court", false);
        yield return new PatternRow("sign of that change", "court-list, publication set", ["X1-share-effect"], "percent", PatternRule.AtMost,
            0, 0, Intervals.Of(named.Zip(unnamed, (with, without) => 100 * (with - without) / without)), "a sign: the whole interval", false);
    }

    private static double[] Evading(PatternWork work, double publication) => work
        .Live(ChangedNumbers.Shipped("court-list").With((ListingKeys.Publication, publication)), BurnIn, Months)
        .Shares([Outcome.JudgmentsEvaded], [Outcome.JudgmentsEvaded, Outcome.JudgmentsPaid], BurnIn + 12, BurnIn + Months);
}
