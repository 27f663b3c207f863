using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Credit files and their score: what moves them, what does not, and what adds up.</summary>
public sealed class CreditingTests
{
    private const int People = 20_000;

    private static readonly Lazy<RunRecord> Busy = new(() => Arms.EverythingOnCredit.Plan(People, 3, 18).Run());

    private static readonly Outcome[] OfCredit = [.. Enum.GetValues<Outcome>().Where(outcome => outcome is >= CreditScored and <= DisputesReturned)];

    [Fact]
    public void Where_nobody_keeps_credit_files_nothing_of_credit_happens()
    {
        var record = Arms.Shipped("us-no-scoring").With((CreditKeys.On, 0)).Plan(5_000, 2, 10).Run();
        Assert.All(OfCredit, outcome => Assert.Equal(0, record.Sum(outcome)));
        Assert.All(OfCredit, outcome => Assert.True(Busy.Value.Sum(outcome) > 0 || outcome == RaisedByRules, $"{outcome} never happens with it switched on either."));
    }

    [Fact]
    public void Credit_files_that_nobody_looks_at_change_nothing_but_themselves()
    {
        var with = Arms.Shipped("us-no-scoring").Plan(5_000, 2, 22).Run();
        var without = Arms.Shipped("us-no-scoring").With((CreditKeys.On, 0)).Plan(5_000, 2, 22).Run();
        Assert.All(with.DifferencesFrom(without), outcome => Assert.True(OfCredit.Contains(outcome) || outcome == SumScore, outcome.ToString()));
    }

    [Fact]
    public void Where_there_are_credit_files_no_other_score_is_added_up()
    {
        Assert.Equal(0, Busy.Value.Sum(SumScore));
        Assert.InRange(Busy.Value.Sum(SumCreditScore), 300 * Busy.Value.Sum(CreditScored), 850 * Busy.Value.Sum(CreditScored));
    }

    [Fact]
    public void Neither_dissent_nor_gifts_nor_offences_move_a_credit_score()
    {
        // Prices are off, so that nothing but the file could carry an effect.
        var plain = Flat(Arms.EverythingOnCredit);
        var loud = plain.With(
            (AttitudeKeys.DissentCost, 1), (AttitudeKeys.Base, 0.1), (GivingKeys.Base, 3), (GivingKeys.VolunteeringBase, 3), (HelpingKeys.Occasion, 0.1),
            (ConductKeys.OrderOpportunity, 0.5));
        var (one, other) = (plain.Plan(5_000, 0, 15).Run(), loud.Plan(5_000, 0, 15).Run());
        Assert.NotEqual(one.Sum(ExpressDissent), other.Sum(ExpressDissent));
        Assert.NotEqual(one.Sum(Gave), other.Sum(Gave));

        // Savings are no part of a file: helpers who are charged pay from them.
        foreach (var outcome in OfCredit.Where(outcome => outcome != SumSavingsGroupB)) Assert.Equal(one.Sum(outcome), other.Sum(outcome));
    }

    [Fact]
    public void Every_scored_adult_stands_in_one_tier_and_every_dispute_has_one_end()
    {
        var record = Busy.Value;
        for (var month = 0; month < record.Months; month++)
        {
            long At(Outcome outcome) => record.Count(month, outcome);
            Assert.Equal(At(CreditScored), At(CreditTier0) + At(CreditTier1) + At(CreditTier2) + At(CreditTier3) + At(CreditTier4) + At(CreditTier5));
            Assert.Equal(At(CreditScoredGroupB), At(CreditTierGroupB0) + At(CreditTierGroupB1) + At(CreditTierGroupB2) + At(CreditTierGroupB3) + At(CreditTierGroupB4) + At(CreditTierGroupB5));
            Assert.Equal(At(DisputesRefused), At(DisputesAccepted) + At(DisputesWentOn) + FirstStageGivenUp(record, month));
            Assert.True(At(DisputesMovedTier) <= At(DisputesMovedScore) && At(DisputesMovedScore) <= At(DisputesModified) - At(DisputesReturned));
            Assert.True(At(FileErrorsMoveTier) <= At(FileErrorsMoveScore) && At(FileErrorsMoveScore) <= At(FileErrors));
            Assert.True(At(MedicalCounts) <= At(MedicalOnFile));
            Assert.True(At(CreditRefusedByError) <= At(CreditRefused));
        }
    }

    [Fact]
    public void A_dispute_waits_one_month_and_then_has_an_answer_unless_the_item_has_left_by_age()
    {
        var record = Arms.EverythingOnCredit.With((CreditKeys.Expiry, 240)).Plan(People, 0, 18).Run();
        for (var month = 1; month < record.Months; month++)
        {
            var waiting = record.Count(month - 1, DisputesPending);
            var answered = record.Count(month, DisputesModified) + record.Count(month, DisputesRefused) + SecondStageLost(record, month);
            Assert.InRange(answered, waiting - (waiting / 50) - 5, waiting);
            Assert.Equal(record.Count(month, DisputesPending), record.Count(month, DisputesFiled) + record.Count(month, DisputesWentOn));
        }
    }

    [Fact]
    public void The_funnel_of_disputes_has_the_published_shares()
    {
        var record = Arms.Shipped("us-credit").With((DisputingKeys.Check, 0.2)).Plan(100_000, 0, 24).Run(threads: 2);
        double first = record.Sum(DisputesModified) + record.Sum(DisputesRefused);
        Assert.Equal(0.808, record.Sum(DisputesModified) / first, 0.02);
        Assert.Equal(0.31, record.Sum(DisputesAccepted) / (double)record.Sum(DisputesRefused), 0.03);
        Assert.Equal(0.45, record.Sum(DisputesWentOn) / (double)(record.Sum(DisputesRefused) - record.Sum(DisputesAccepted)), 0.03);
    }

    [Fact]
    public void Dropping_a_kind_of_medical_collection_raises_scores_in_that_month_and_lowers_none()
    {
        var (kept, dropped) = (Arms.EverythingOnCredit.Plan(People, 0, 8).Run(), PaidDropped.Plan(People, 0, 8).Run());
        Assert.Equal(kept.Count(5, SumCreditScore), dropped.Count(5, SumCreditScore));
        Assert.True(dropped.Count(6, RaisedByRules) > 0);
        Assert.Equal(0, kept.Count(6, RaisedByRules));
        Assert.True(dropped.Count(6, SumCreditScore) > kept.Count(6, SumCreditScore));
    }

    [Fact]
    public void Nobody_loses_a_point_in_the_month_in_which_a_kind_of_collection_is_dropped()
    {
        var (kept, dropped) = (Arms.EverythingOnCredit.Plan(300, 0, 8), PaidDropped.Plan(300, 0, 8));
        var raised = 0;
        for (var person = 0; person < 300; person += 3)
        {
            var (one, other) = (Witness.Of(kept, person), Witness.Of(dropped, person));
            kept.Run(witness: one);
            dropped.Run(witness: other);
            Assert.Equal(one.Months[5].Score, other.Months[5].Score);
            Assert.True(other.Months[6].Score >= one.Months[6].Score, $"person {person}");
            if (other.Months[6].Score > one.Months[6].Score) raised++;
        }

        Assert.True(raised > 0);
    }

    [Fact]
    public void The_less_counts_the_higher_the_scores_of_the_shipped_rulebooks()
    {
        long Scores(string name) => Flat(Arms.Shipped(name)).Plan(People, 0, 1).Run().Count(0, SumCreditScore);
        var (old, of2023, removal) = (Scores("us-credit-2021"), Scores("us-credit-2023"), Scores("us-credit-removal"));
        Assert.Equal(old, Scores("us-credit"));
        Assert.True(old < of2023 && of2023 < removal, $"{old} {of2023} {removal}");
    }

    [Fact]
    public void Groups_with_exchanged_inputs_exchange_outcomes()
    {
        var straight = Groups(Arms.EverythingOnCredit, 2, 1);
        var crossed = Groups(Arms.EverythingOnCredit, 1, 2);
        Assert.Equal(straight.B, crossed.A, 3.0);
        Assert.Equal(straight.A, crossed.B, 3.0);
        Assert.True(straight.A - straight.B > 60);
    }

    [Fact]
    public void Groups_with_the_same_inputs_have_the_same_scores_loans_and_prices()
    {
        var record = Arms.EverythingOnCredit.With((CreditKeys.InputOfGroupA, 0), (CreditKeys.InputOfGroupB, 0)).Plan(200_000, 0, 6).Run(threads: 2);
        double Of(Outcome above, Outcome below) => record.Sum(above) / (double)record.Sum(below);
        Assert.Equal(Of(SumCreditScore, CreditScored), Of(SumCreditScoreGroupB, CreditScoredGroupB), 3.0);
        Assert.Equal(Of(SumLoanRate, LoansHeld), Of(SumLoanRateGroupB, LoansHeldGroupB), 5.0);
        Assert.Equal(Of(LoanDefaults, LoansHeld), Of(LoanDefaultsGroupB, LoansHeldGroupB), 0.002);
    }

    [Fact]
    public void Files_are_opened_with_the_published_distribution_of_scores()
    {
        var record = Arms.Shipped("us-no-scoring").With((CreditKeys.Level, 0), (CreditKeys.InputOfGroupA, 0), (CreditKeys.InputOfGroupB, 0), (CreditKeys.Reversion, 0)).Plan(200_000, 0, 1).Run(threads: 2);
        double scored = record.Count(0, CreditScored);
        Assert.Equal(0.875, scored / record.Count(0, Adults), 0.005);
        Assert.Equal(697, record.Count(0, SumCreditScore) / scored, 1.5);
        Assert.Equal(0.047 + 0.068 + (0.6 * 0.085), record.Count(0, CreditTier0) / scored, 0.01);
        Assert.Equal((0.8 * 0.19) + 0.207, record.Count(0, CreditTier5) / scored, 0.01);
    }

    [Fact]
    public void A_price_by_score_moves_money_between_people_and_brings_lenders_little_more()
    {
        var record = Arms.Shipped("us-credit").Plan(100_000, 0, 3).Run(threads: 2);
        var pooled = Arms.Shipped("us-no-scoring").Plan(100_000, 0, 3).Run(threads: 2);
        double Card(RunRecord of, Outcome sum, Outcome people) => of.Count(2, sum) / (double)of.Count(2, people);
        Assert.Equal(Card(pooled, SumCardRate, Adults), Card(record, SumCardRate, Adults), 60.0);
        Assert.True(Card(record, SumCardRateGroupB, GroupB) > Card(pooled, SumCardRateGroupB, GroupB) + 50);
    }

    [Fact]
    public void States_that_forbid_it_price_no_insurance_by_score()
    {
        var record = Arms.Shipped("us-credit").Plan(100_000, 0, 2).Run();
        double Premium(string state, Outcome sum, Outcome people) =>
            record.Count(1, record.Provinces.IndexOf(state), sum) / (double)record.Count(1, record.Provinces.IndexOf(state), people);
        Assert.Equal(Premium("California", SumPremium, Adults), Premium("California", SumPremiumGroupB, GroupB), 0.0001);
        Assert.True(Premium("Texas", SumPremiumGroupB, GroupB) > Premium("Texas", SumPremium, Adults) + 30);
    }

    [Fact]
    public void Where_more_are_uninsured_more_bills_go_to_collection()
    {
        var record = Arms.EverythingOnCredit.Plan(200_000, 0, 3).Run(threads: 2);
        double Share(string state) => record.Count(0, record.Provinces.IndexOf(state), MedicalOnFile) / (double)record.Count(0, record.Provinces.IndexOf(state), Adults);
        Assert.True(Share("Texas") > 1.5 * Share("Massachusetts"), $"{Share("Texas")} {Share("Massachusetts")}");
    }

    [Fact]
    public void Where_lenders_stop_looking_files_are_kept_and_everybody_pays_the_pooled_price()
    {
        var scenario = Arms.EverythingOnCredit;
        var record = (scenario with { End = scenario.Start.Plus(6) }).Plan(5_000, 2, 12).Run();
        var scored = record.Count(7, CreditScored);
        Assert.True(scored > 0);
        Assert.Equal(scored, record.Count(13, CreditScored));
        Assert.NotEqual(record.Count(7, SumLoanRate) * record.Count(7, LoansHeldGroupB), record.Count(7, SumLoanRateGroupB) * record.Count(7, LoansHeld));
        Assert.Equal(record.Count(13, SumLoanRate) * record.Count(13, LoansHeldGroupB), record.Count(13, SumLoanRateGroupB) * record.Count(13, LoansHeld));
        Assert.Equal(0, record.Count(13, MedicalCounts));
    }

    [Fact]
    public void What_has_no_cause_does_not_happen()
    {
        Off([(BorrowingKeys.Application, 0)], LoansGranted, CreditRefused, LoansHeld, PaymentsMissed, LoanDefaults, LoansRepaid, DefaultsOnFile, SumLoanRate);
        Off([.. BorrowingKeys.Default.Select(key => (key, 0.0))], PaymentsMissed, LoanDefaults, DefaultsOnFile);
        Off([(BorrowingKeys.Cure, 1)], LoanDefaults, DefaultsOnFile);
        Off([(BillingKeys.Collection, 0), (BillingKeys.Start, 0)], MedicalBilled, MedicalOnFile, MedicalCounts, MedicalPaidOff);
        Off([(BillingKeys.Points, 0)], MedicalCounts, RaisedByRules);
        Off([(DisputingKeys.Appears, 0), (DisputingKeys.Start, 0)], FileErrors, FileErrorsMoveScore, DisputesFiled, CreditRefusedByError);
        Off([(DisputingKeys.Moves, 0)], FileErrorsMoveScore, FileErrorsMoveTier, DisputesMovedScore, DisputesMovedTier, CreditRefusedByError);
        Off([(DisputingKeys.Success, 0), (DisputingKeys.SecondSuccess, 0)], DisputesModified, DisputesMovedScore, DisputesReturned);
        Off([(DisputingKeys.GoOn, 0)], DisputesWentOn);
        Off([(PricingKeys.RentApplication, 0)], RentApplications, RentRefused);
        Off([(CreditKeys.Unscored, 1)], CreditScored, CreditTier0, FileErrors, DisputesFiled);
    }

    [Fact]
    public void Loans_end_by_payment_or_default_or_are_still_held()
    {
        var record = Busy.Value;
        for (var month = 1; month < record.Months; month++)
        {
            long At(Outcome outcome) => record.Count(month, outcome);
            Assert.Equal(record.Count(month - 1, LoansHeld) + At(LoansGranted) - At(LoansRepaid) - At(LoanDefaults), At(LoansHeld));
        }
    }

    [Fact]
    public void A_threshold_for_each_group_lends_to_those_above_it_alone()
    {
        var record = Arms.EverythingOnCredit.With((BorrowingKeys.ThresholdOfGroupA, 851), (BorrowingKeys.ThresholdOfGroupB, 300), (CreditKeys.Unscored, 0)).Plan(People, 0, 6).Run();
        Assert.Equal(record.Sum(LoansGrantedGroupB), record.Sum(LoansGranted));
        Assert.True(record.Sum(LoansGranted) > 0);
        Assert.Equal(0, record.Sum(CreditRefusedGroupB));
        Assert.True(record.Sum(CreditRefused) > 0);
    }

    [Fact]
    public void Errors_that_cannot_be_disputed_are_never_mended()
    {
        var closed = Arms.EverythingOnCredit.With((DisputingKeys.Open, 0)).Plan(5_000, 0, 12).Run();
        Assert.Equal(0, closed.Sum(DisputesFiled) + closed.Sum(DisputesModified) + closed.Sum(DisputesMovedScore));
        Assert.True(closed.Count(11, FileErrors) > Arms.EverythingOnCredit.Plan(5_000, 0, 12).Run().Count(11, FileErrors));
    }

    private static Scenario PaidDropped { get; } = Arms.EverythingOnCredit with
    {
        Numbers = Arms.EverythingOnCredit.Numbers.SetItem(
            BillingKeys.CountPaid,
            Arms.EverythingOnCredit.Numbers[BillingKeys.CountPaid] with { Values = [new DatedValue(null, 1), new DatedValue(Arms.EverythingOnCredit.Start.Plus(6), 0)] }),
    };

    private static (double A, double B) Groups(Scenario scenario, double ofA, double ofB)
    {
        var record = scenario.With((CreditKeys.InputOfGroupA, ofA), (CreditKeys.InputOfGroupB, ofB)).Plan(100_000, 0, 6).Run(threads: 2);
        double score = record.Sum(SumCreditScore) - record.Sum(SumCreditScoreGroupB);
        return (score / (record.Sum(CreditScored) - record.Sum(CreditScoredGroupB)), record.Sum(SumCreditScoreGroupB) / (double)record.Sum(CreditScoredGroupB));
    }

    private static void Off((NumberKey Key, double Value)[] changes, params Outcome[] outcomes)
    {
        var record = Arms.EverythingOnCredit.With(changes).Plan(4_000, 0, 10).Run();
        foreach (var outcome in outcomes) Assert.True(record.Sum(outcome) == 0, $"{outcome} happened {record.Sum(outcome)} times with {string.Join(", ", changes.Select(change => change.Key.Path))}.");
    }

    private static long FirstStageGivenUp(RunRecord record, int month) => record.Count(month, DisputesGivenUp) - SecondStageLost(record, month);

    // Who is before the regulator this month lost at the bureau last month and went on; not all of them lose there.
    private static long SecondStageLost(RunRecord record, int month) =>
        record.Count(month, DisputesGivenUp) + record.Count(month, DisputesAccepted) + record.Count(month, DisputesWentOn) - record.Count(month, DisputesRefused);

    private static Scenario Flat(Scenario scenario) => scenario.With(
        [(PricingKeys.LoanSize, 0), (PricingKeys.CardBalance, 0), .. PricingKeys.Insurance.Select(key => (key, 600.0)), (BorrowingKeys.ShortWeight, 0)]);
}
