using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D7: what threshold rules of lenders do to the scores of two groups.</summary>
/// <remarks>
/// Model: two groups with the published distributions of scores and bad rates; a loan repaid adds 75 points, one that is not takes 150. A lender sets one threshold
/// for each group: where it breaks even (best threshold), or where both groups have the same rate of loans (equal rates), or the same rate among those who
/// would repay (equal opportunity), the last two at the largest gain. The policies are worked out on the published inputs; then the engine's own
/// borrowing, payment, default and score live four months under the same thresholds.
/// Left out: lending at random on the edge of a threshold, for the published curves have no mass there; outcomes, not expected ones, are kept within the scale.
/// Source: Liu and others, "Delayed Impact of Fair Machine Learning", 2018; inputs in evidence/tables/liu2018.md.
/// </remarks>
internal static class DelayedImpact
{
    private const long People = 300_000;
    private const int Months = 4;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D7", "lending rules and two groups",
        "Liu and others 2018: a lender's best threshold, equal rates, and equal opportunity, worked out on the published scores and bad rates of two groups.",
        "Borrowing and crediting alone, on the published scores themselves: everybody applies once, a loan lasts a month, nothing else touches a file. " +
        "The model's group B is the smaller group, which is A in the paper.",
        6 * People * Months,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        var (larger, smaller) = (new LendingGroup(2, 0.87933095), new LendingGroup(1, 0.12066905));
        foreach (var loss in new[] { 4.0, 10.0 })
            foreach (var (name, ofLarger, ofSmaller) in Policies(larger, smaller, loss))
            {
                var scenario = Lender(larger.Threshold(ofLarger), smaller.Threshold(ofSmaller));
                var record = work.Live(scenario, People, Months);
                foreach (var row in Rows($"{name}, loss {loss:0}", record, larger, ofLarger, smaller, ofSmaller)) yield return row;
            }
    }

    private static IEnumerable<(string Name, int Larger, int Smaller)> Policies(LendingGroup larger, LendingGroup smaller, double loss)
    {
        yield return ("best threshold", larger.Break(loss), smaller.Break(loss));
        var steps = Enumerable.Range(0, LendingGroup.Steps + 1).ToArray();
        double Gain(int ofLarger, int ofSmaller) => (larger.Share * larger.Profit(ofLarger, loss)) + (smaller.Share * smaller.Profit(ofSmaller, loss));
        var rates = steps.Where(step => step % 8 == 0).MaxBy(step => Gain(step, step));
        yield return ("equal rates", rates, rates);
        var chances = steps.Where(step => step % 8 == 0).Select(step => (Larger: step, Smaller: smaller.RefusedAt(larger.TruePositives(step)))).MaxBy(pair => Gain(pair.Larger, pair.Smaller));
        yield return ("equal opportunity", chances.Larger, chances.Smaller);
    }

    private static IEnumerable<DockingRow> Rows(string policy, RunRecord record, LendingGroup larger, int ofLarger, LendingGroup smaller, int ofSmaller)
    {
        long First(Outcome outcome) => record.Count(0, outcome);
        long Second(Outcome outcome) => record.Count(1, outcome) + record.Count(2, outcome) + record.Count(3, outcome);
        long Last(Outcome outcome) => record.Count(Months - 1, outcome);
        var people = (double)(First(Outcome.CreditScored) - First(Outcome.CreditScoredGroupB));
        double peopleB = First(Outcome.CreditScoredGroupB);
        double loans = First(Outcome.LoansGranted) - First(Outcome.LoansGrantedGroupB);
        double loansB = First(Outcome.LoansGrantedGroupB);
        yield return new($"{policy}: lending rate, larger group", LendingGroup.Lending(ofLarger), loans / people, 0.01);
        yield return new($"{policy}: lending rate, smaller group", LendingGroup.Lending(ofSmaller), loansB / peopleB, 0.015);
        yield return new($"{policy}: loans not repaid, larger group", larger.Defaults(ofLarger), (Second(Outcome.LoanDefaults) - Second(Outcome.LoanDefaultsGroupB)) / loans, 0.005);
        yield return new($"{policy}: loans not repaid, smaller group", smaller.Defaults(ofSmaller), Second(Outcome.LoanDefaultsGroupB) / loansB, 0.02);
        yield return new($"{policy}: mean change of score, larger group", larger.Change(ofLarger),
            (Last(Outcome.SumCreditScore) - Last(Outcome.SumCreditScoreGroupB) - First(Outcome.SumCreditScore) + First(Outcome.SumCreditScoreGroupB)) / people, 1.5);
        yield return new($"{policy}: mean change of score, smaller group", smaller.Change(ofSmaller),
            (Last(Outcome.SumCreditScoreGroupB) - First(Outcome.SumCreditScoreGroupB)) / peopleB, 2.5);
    }

    // Everybody applies in the first month, pays or misses in the second, and a default is complete in the fourth.
    private static Scenario Lender(double ofLarger, double ofSmaller)
    {
        var scenario = ChangedNumbers.Shipped("us-credit").With(
            (CreditKeys.RawBands, 1), (CreditKeys.InputOfGroupA, 2), (CreditKeys.InputOfGroupB, 1), (CreditKeys.Level, 0), (CreditKeys.Unscored, 0),
            (CreditKeys.Reversion, 0), (CreditKeys.Gain, LendingGroup.Gain), (CreditKeys.Loss, LendingGroup.Loss), (CreditKeys.DefaultLasting, 0),
            (BorrowingKeys.ThresholdOfGroupA, Math.Round(ofLarger)), (BorrowingKeys.ThresholdOfGroupB, Math.Round(ofSmaller)), (BorrowingKeys.Life, 1), (BorrowingKeys.Window, 1),
            (BorrowingKeys.Cure, 0), (BorrowingKeys.ShortWeight, 0), (BillingKeys.Collection, 0), (BillingKeys.Start, 0), (DisputingKeys.Start, 0), (DisputingKeys.Appears, 0));
        ImmutableArray<DatedValue> once = [new(null, 1), new(scenario.Start.Plus(1), 0)];
        return scenario.With(BorrowingKeys.Application, once);
    }
}
