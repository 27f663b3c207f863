using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Experiments.Docking;

/// <summary>D11: what lending rules do when loans change whom the lender sees next.</summary>
/// <remarks>
/// Model: the engine's threshold of a lender, its loans, defaults and scores, with feedback: a loan repaid lifts a score by 90 points, one that is not lowers it by 90,
/// which is one of seven clusters; the next application meets the new score. Everybody applies once in four months, in which every loan is repaid or in default.
/// Before that loans that all are repaid lift the two groups from the lowest score to their shares at the start. When the count ends everybody is lent to once more, which shows the mean chance of repayment.
/// Left out: the rate of loans among all who would repay, for nobody knows who would have repaid a loan that was refused; lending at random on the edge of a threshold, which becomes lending in some rounds.
/// Source: D'Amour and others, "Fairness Is Not Static", 2020; inputs in evidence/tables/damour2020.md.
/// </remarks>
internal static class LendingOverTime
{
    private const int People = 60_000;
    private const int Round = 4;
    private const int Setup = 10;
    private const double LowestScore = CreditCurves.Lowest;
    private const double Nobody = CreditCurves.Highest + 1;

    // Of those in the cluster just reached, so many go on to the next: .9, .8, .6 and .3 of all have gone so far in the end.
    private static readonly double[] GoOn = [0.9, 8.0 / 9, 0.75, 0.5];

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D11", "lending rules over time",
        "D’Amour and others 2020: two groups in seven clusters of credit under a lender’s best threshold, equal opportunity, and loans for everybody, worked out step by step from the published inputs.",
        "Borrowing and crediting alone with feedback: a loan repaid or not moves a score by one cluster, and the next application meets the new score. One round of applications stands for 200 steps. " +
        "Equal opportunity lends at random on its edge; the engine has one threshold for each group, so it lends there in some rounds instead. That shows in its tolerance.",
        3L * 796 * People,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        foreach (var (rule, name) in new[] { (LendingRule.BestThreshold, "best threshold"), (LendingRule.EqualOpportunity, "equal opportunity"), (LendingRule.Everybody, "everybody") })
        {
            var (points, lendsBelow) = LendingEnvironment.Under(rule);
            foreach (var point in points)
            {
                var record = work.Live(Lender(rule, lendsBelow, point.Applications), People, Setup + (Round * (point.Applications + 1)));
                foreach (var row in Rows($"{name}, {200 * point.Applications:#,0} steps", rule, point, record)) yield return row;
            }
        }
    }

    private static IEnumerable<DockingRow> Rows(string name, LendingRule rule, LendingPoint point, RunRecord record)
    {
        var until = Setup + (Round * point.Applications);
        var (first, second) = (Of(record, false, Setup, until), Of(record, true, Setup, until));
        var (left, leftSecond) = (Of(record, false, until, record.Months), Of(record, true, until, record.Months));
        // The ends of one threshold are rough where lending should be by chance.
        var rough = rule == LendingRule.EqualOpportunity ? 0.01 : 0;
        if (rule != LendingRule.Everybody)
        {
            yield return new($"{name}: loans for each application, first group", point.Lending.First, first.Loans / point.Applications, 0.01);
            yield return new($"{name}: loans for each application, second group", point.Lending.Second, second.Loans / point.Applications, 0.015 + rough);
        }

        yield return new($"{name}: mean chance of repayment, first group", point.Repays.First, 1 - (left.Defaults / left.Loans), 0.01);
        yield return new($"{name}: mean chance of repayment, second group", point.Repays.Second, 1 - (leftSecond.Defaults / leftSecond.Loans), 0.02);
        yield return new($"{name}: gain for each application", point.Gain,
            (first.Loans - (2 * first.Defaults) + second.Loans - (2 * second.Defaults)) / (2 * point.Applications), 0.01 + rough);
    }

    // Loans and defaults for each person of a group.
    private static (double Loans, double Defaults) Of(RunRecord record, bool isSecond, int from, int until)
    {
        double Sum(Outcome all, Outcome ofSecond) => Measuring.Sum([ofSecond], record, from, until) is var second && isSecond ? second : Measuring.Sum([all], record, from, until) - second;
        double people = isSecond ? record.Count(from, Outcome.CreditScoredGroupB) : record.Count(from, Outcome.CreditScored) - record.Count(from, Outcome.CreditScoredGroupB);
        return (Sum(Outcome.LoansGranted, Outcome.LoansGrantedGroupB) / people, Sum(Outcome.LoanDefaults, Outcome.LoanDefaultsGroupB) / people);
    }

    private static Scenario Lender(LendingRule rule, IReadOnlyList<bool> lendsBelow, int rounds)
    {
        var ground = ChangedNumbers.Shipped("us-credit").With(
            (CreditKeys.Unscored, 0), (CreditKeys.Reversion, 0), (CreditKeys.Gain, CreditBands.ClusterStep), (CreditKeys.Loss, CreditBands.ClusterStep), (CreditKeys.DefaultLasting, 0),
            (BorrowingKeys.Life, 1), (BorrowingKeys.Window, 1), (BorrowingKeys.Cure, 0), (BorrowingKeys.ShortWeight, 0),
            (BillingKeys.Collection, 0), (BillingKeys.Start, 0), (DisputingKeys.Start, 0), (DisputingKeys.Appears, 0));
        // Everybody is born at the lowest score, and loans of the setup are all repaid.
        ground = ground.With((CreditKeys.Level, -200)).With([.. CreditKeys.Shares.Select((key, band) => (key, band == 0 ? 100.0 : 0))]).With([.. BorrowingKeys.Default.Select(key => (key, 0.0))]);
        var from = ground.Start.Plus(Setup);
        return ground
            .With(CreditKeys.RawBands, [new(null, 0), new(from, 1)])
            .With(CreditKeys.InputOfGroupA, [new(null, 0), new(from, CreditBands.FirstOfEnvironment)])
            .With(CreditKeys.InputOfGroupB, [new(null, 0), new(from, CreditBands.SecondOfEnvironment)])
            .With(BorrowingKeys.Application, Dated(ground, Applications(rounds)))
            .With(BorrowingKeys.ThresholdOfGroupA, Dated(ground, Thresholds(rounds, LowestScore, 1, _ => rule == LendingRule.Everybody ? 0 : LendingEnvironment.BreakEven)))
            .With(BorrowingKeys.ThresholdOfGroupB, Dated(ground, Thresholds(rounds, Nobody, 0, round => rule switch
            {
                LendingRule.Everybody => 0,
                LendingRule.EqualOpportunity when lendsBelow[round] => LendingEnvironment.BreakEven - 1,
                _ => LendingEnvironment.BreakEven,
            })));
    }

    private static ImmutableArray<DatedValue> Dated(Scenario ground, IEnumerable<double> values) =>
        [.. values.Select((value, month) => new DatedValue(month == 0 ? null : ground.Start.Plus(month), value))];

    // One month of applying, then as many as the slowest loan takes.
    private static IEnumerable<double> Applications(int rounds)
    {
        foreach (var chance in GoOn.Prepend(1)) foreach (var month in new[] { chance, 0 }) yield return month;
        for (var round = 0; round <= rounds; round++) foreach (var month in new double[] { 1, 0, 0, 0 }) yield return month;
    }

    // The first group starts one cluster above the second: a first loan lifts it alone, then both go on together.
    private static IEnumerable<double> Thresholds(int rounds, double atFirst, int start, Func<int, int> lowest)
    {
        for (var month = 0; month < 2; month++) yield return atFirst;
        for (var step = 0; step < GoOn.Length; step++)
            for (var month = 0; month < 2; month++) yield return From(start + step);
        for (var round = 0; round < rounds; round++)
            for (var month = 0; month < Round; month++) yield return From(lowest(round));
        yield return LowestScore;
    }

    // The ends of the scale shift a score by ten points at most, so half of the way to the cluster below parts them.
    private static double From(int cluster) => cluster == 0 ? LowestScore : CreditCurves.Lowest + (CreditBands.ClusterStep * cluster) - (CreditBands.ClusterStep / 2);
}
