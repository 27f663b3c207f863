using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests;

/// <summary>Groups differ by their published inputs and by nothing else: exchange the labels with the inputs, and the outcomes are exchanged.</summary>
public sealed class GroupExchangeTests
{
    private const int Everybody = 65535;
    private const int Months = 18;

    // Inputs of the groups (A's rate, B's ratio to it) and the same with the labels exchanged.
    private static readonly (NumberKey Key, double Value)[] Straight = [(ObservingKeys.FalseMatch, 0.0005), (ObservingKeys.FalseMatchRatio, 4)];
    private static readonly (NumberKey Key, double Value)[] Exchanged = [(ObservingKeys.FalseMatch, 0.002), (ObservingKeys.FalseMatchRatio, 0.25)];

    private static readonly (NumberKey Key, double Value)[] StraightCredit =
        [(CreditKeys.InputOfGroupA, 1), (CreditKeys.InputOfGroupB, 2), (BorrowingKeys.ThresholdOfGroupA, 640), (BorrowingKeys.ThresholdOfGroupB, 560)];

    private static readonly (NumberKey Key, double Value)[] ExchangedCredit =
        [(CreditKeys.InputOfGroupA, 2), (CreditKeys.InputOfGroupB, 1), (BorrowingKeys.ThresholdOfGroupA, 560), (BorrowingKeys.ThresholdOfGroupB, 640)];

    [Fact]
    public void A_village_of_one_group_lives_as_a_village_of_the_other_under_exchanged_inputs() =>
        AssertSameLives(Arms.Everything.With(Straight), Everybody, Arms.Everything.With(Exchanged), 0);

    [Fact]
    public void The_labels_alone_change_no_life()
    {
        var equal = Arms.Everything.With((ObservingKeys.FalseMatchRatio, 1), (ObservingKeys.MixUpRatio, 1));
        AssertSameLives(equal, Everybody, equal, 0);
        AssertSameLives(equal, Everybody, equal, 20_000);
    }

    [Fact]
    public void Other_inputs_are_noticed()
    {
        using var village = new Village(Arms.Everything.With(Straight), 500, groupBelow: Everybody);
        using var twin = new Village(Arms.Everything.With(Straight), 500, groupBelow: 0);
        for (var month = 0; month < Months; month++)
        {
            village.Live(month);
            twin.Live(month);
        }

        Assert.NotEmpty(village.DifferencesFrom(twin));
    }

    [Fact]
    public void In_a_whole_society_each_group_has_the_false_records_of_the_other_when_inputs_are_exchanged()
    {
        // Faces alone: mix-ups are shared out between the groups by their shares, which stay.
        var scenario = Arms.Everything.With((ObservingKeys.MixUp, 0), (ObservingKeys.Grudge, 0), (ObservingKeys.CapturedRecord, 0));
        var (straight, exchanged) = (Run(scenario.With(Straight)), Run(scenario.With(Exchanged)));
        AssertNear(FalseOfA(straight), FalseOfB(exchanged));
        AssertNear(FalseOfB(straight), FalseOfA(exchanged));
        Assert.True(FalseOfB(straight).Rate > 3 * FalseOfA(straight).Rate);
    }

    [Theory]
    [InlineData(CreditRefused, CreditRefusedGroupB, LoansGranted, LoansGrantedGroupB, 0.05)]
    [InlineData(SumCreditScore, SumCreditScoreGroupB, CreditScored, CreditScoredGroupB, 0.02)]
    [InlineData(LoanDefaults, LoanDefaultsGroupB, LoansHeld, LoansHeldGroupB, 0.2)]
    public void On_credit_each_group_has_the_outcomes_of_the_other_when_inputs_are_exchanged(Outcome above, Outcome aboveB, Outcome below, Outcome belowB, double apart)
    {
        // Groups live in states of other incomes, which moves defaults a little.

        var (straight, exchanged) = (Run(Arms.EverythingOnCredit.With(StraightCredit)), Run(Arms.EverythingOnCredit.With(ExchangedCredit)));
        double OfA(RunRecord run) => (run.Sum(above) - run.Sum(aboveB)) / (double)(run.Sum(below) - run.Sum(belowB));
        double OfB(RunRecord run) => run.Sum(aboveB) / (double)run.Sum(belowB);
        Assert.InRange(OfA(straight) / OfB(exchanged), 1 - apart, 1 + apart);
        Assert.InRange(OfB(straight) / OfA(exchanged), 1 - apart, 1 + apart);
        Assert.False(OfA(straight) / OfB(straight) is var ratio && ratio > 1 - apart && ratio < 1 + apart, "The inputs make no difference to begin with.");
    }

    private static void AssertSameLives(Scenario one, int groupOfOne, Scenario other, int groupOfOther)
    {
        using var village = new Village(one, 500, groupBelow: groupOfOne);
        using var twin = new Village(other, 500, groupBelow: groupOfOther);
        var wrong = 0L;
        for (var month = 0; month < Months; month++)
        {
            var (counts, others) = (village.Live(month), twin.Live(month));
            wrong += counts[(int)RecordsFalseFace];
            foreach (var outcome in Enum.GetValues<Outcome>().Where(outcome => !outcome.ToString().Contains("GroupB", StringComparison.Ordinal)))
                Assert.True(counts[(int)outcome] == others[(int)outcome], $"{outcome} differs in month {month}.");
        }

        Assert.True(wrong > 20);
        Assert.Empty(village.DifferencesFrom(twin));
    }

    private static (double Rate, double Count) FalseOfA(RunRecord run) =>
        Of(run.Sum(RecordsFalse) - run.Sum(RecordsFalseGroupB), run.Sum(Adults) - run.Sum(GroupB));

    private static (double Rate, double Count) FalseOfB(RunRecord run) => Of(run.Sum(RecordsFalseGroupB), run.Sum(GroupB));

    private static (double Rate, double Count) Of(long records, long adults) => (records / (double)adults, records);

    // Groups live in other provinces, where fewer live in towns: an eighth, and the luck of counts.
    private static void AssertNear((double Rate, double Count) one, (double Rate, double Count) other) =>
        Assert.InRange(one.Rate / other.Rate, 0.75 - (4 / Math.Sqrt(Math.Min(one.Count, other.Count))), 1.33 + (4 / Math.Sqrt(Math.Min(one.Count, other.Count))));

    private static RunRecord Run(Scenario scenario) => scenario.Plan(60_000, 0, 24).Run(threads: 2);
}
