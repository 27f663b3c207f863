using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests;

/// <summary>Arms differ only downstream of the change, and not before it acts; people only where they read each other.</summary>
public sealed class TwinsTests
{
    private const int Months = 18;

    // Appeals themselves, and what the end of the same month makes of who left the list.
    private static readonly Outcome[] AfterAppeals =
    [
        AppealsFiled, AppealsDecided, AppealsUpheld, AppealsPending, AppealsGivenUp, ExitsAppeal, Exonerated, ExonerationMonths,
        ExitsTerm, ExitsPaid, ExitsServed, WrongNeverCleared, OpenJudgments, SumScore, AwaitingRemoval, DebtsPaidListed, RunningCost
    ];

    private static readonly Lazy<RunRecord> Straight = new(() => Lived(Arms.Everything));

    [Theory]
    [InlineData("appealing.success-when-wrong", 1)]
    [InlineData("appealing.success-when-right", 0.9)]
    [InlineData("appealing.months-to-decide", 1)]
    [InlineData("appealing.give-up", 1)]
    [InlineData("appealing.independent-success-when-wrong", 0)]
    public void Arms_that_differ_in_the_verdict_are_the_same_until_the_first_decision(string path, double value)
    {
        AssertSameUntilAppeals(Straight.Value, Lived(Arms.Everything.With((Key(path), value))), AppealsDecided);
    }

    [Theory]
    [InlineData("appealing.file-chance", 0.05)]
    [InlineData("appealing.file-when-wrong", 1)]
    [InlineData("appealing.notice", 0.1)]
    [InlineData("appealing.open", 0)]
    public void Arms_that_differ_in_filing_are_the_same_until_the_first_appeal(string path, double value)
    {
        var scenario = Arms.Everything.With((AppealingKeys.IndependentOpen, 0));
        AssertSameUntilAppeals(Lived(scenario), Lived(scenario.With((Key(path), value))), AppealsFiled);
    }

    [Theory]
    [InlineData("helping.fear-of-blame", 0.9, new[] { Helped, HelpedAlone, HelpedCrowded, HelpedAmbiguous, VictimsHelped, VictimsCrowdedHelped, FearOfBlame })]
    [InlineData("helping.bystander-effect", 1.5, new[] { Helped, HelpedCrowded, VictimsHelped, VictimsCrowdedHelped })]
    [InlineData("helping.ambiguous-bystander-effect", 0.2, new[] { Helped, HelpedCrowded, HelpedAmbiguous, VictimsHelped, VictimsCrowdedHelped })]
    [InlineData("attitude.poll-sample", 500, new[] { PollAsked, PollAnswered, PollApprove, PollApproveTrue, ListLong, ListLongItems, ListShort, ListShortItems })]
    [InlineData("attitude.poll-fear", 0.9, new[] { PollAnswered, PollApprove })]
    [InlineData("attitude.poll-silence", 0.9, new[] { PollAnswered, PollApprove })]
    [InlineData("attitude.worry-line", 0.01, new[] { WorriedByDecline })]
    [InlineData("giving.base", -1, new[] { Gave })]
    [InlineData("giving.volunteering-base", -1, new[] { Volunteered })]
    [InlineData("meeting.trust-speed", 0.2, new[] { Cooperated, SumTrust })]
    [InlineData("meeting.norm", 0, new[] { Cooperated, SumTrust })]
    [InlineData("attitude.dissent-cost", 0, new[] { ExpressDissent })]
    public void Without_a_regime_a_number_moves_only_what_reads_it(string path, double value, Outcome[] downstream)
    {
        var scenario = Arms.Shipped("no-scoring").With((HelpingKeys.Accusation, 0));
        var straight = Lived(scenario);
        var moved = Lived(scenario.With((Key(path), value))).DifferencesFrom(straight);
        Assert.NotEmpty(moved);
        Assert.Subset(downstream.ToHashSet(), moved.ToHashSet());
    }

    [Fact]
    public void A_number_that_changes_in_a_later_month_changes_nothing_before()
    {
        var scenario = Arms.Shipped("no-scoring");
        var number = scenario.Numbers[ConductKeys.Gain];
        var later = number with { Values = [number.Values[0], new DatedValue(scenario.Start.Plus(7), 2.5)] };
        var moved = Lived(scenario with { Numbers = scenario.Numbers.SetItem(ConductKeys.Gain, later) });
        var straight = Lived(scenario);
        Assert.Equal(7, Enum.GetValues<Outcome>().Min(outcome => moved.FirstDifference(straight, outcome)));
        Assert.Equal(7, moved.FirstDifference(straight, Offenders));
    }

    [Theory, InlineData(0), InlineData(130), InlineData(299)]
    public void One_changed_person_changes_nobody_else_within_the_month(int person)
    {
        using var village = Grown();
        using var twin = Grown();
        Change(twin, person);
        village.Live(6);
        twin.Live(6);
        Assert.Equal([person], twin.DifferencesFrom(village));
    }

    [Theory, InlineData(0), InlineData(130), InlineData(299)]
    public void What_others_saw_of_a_person_reaches_her_neighbours_and_whom_she_met(int person)
    {
        using var village = Grown();
        using var twin = Grown();
        unsafe
        {
            twin.Columns.ActsBefore[person] ^= 31;
        }

        village.Live(6);
        twin.Live(6);
        Assert.Subset(Readers(village, person, 6), twin.DifferencesFrom(village).ToHashSet());
    }

    [Fact]
    public void A_change_travels_only_along_those_who_read_each_other() =>
        Assert.Contains(Enumerable.Range(100, 12), person => Travelled(person) > 1);

    private static int Travelled(int person)
    {
        using var village = Grown();
        using var twin = Grown();
        Change(twin, person);
        var reached = new HashSet<int> { person };
        for (var month = 6; month < 10; month++)
        {
            if (month > 6) reached.UnionWith(reached.SelectMany(one => Readers(village, one, month)).ToArray());
            village.Live(month);
            twin.Live(month);
            Assert.Subset(reached, twin.DifferencesFrom(village).ToHashSet());
        }

        return twin.DifferencesFrom(village).Length;
    }

    [Fact]
    public unsafe void A_listed_person_changes_her_household_and_nobody_else_within_the_month()
    {
        using var village = Grown();
        using var twin = Grown();
        // The first household after the hundredth person in which nobody is listed.
        var household = Enumerable.Range(25, 50).Select(number => number * 4).First(first => Enumerable.Range(first, 4).All(person => village.Columns.MonthsLeft[person] == 0));
        var listed = household + 2;
        twin.Columns.MonthsLeft[listed] = 9;
        var before = twin.Live(6);
        var without = village.Live(6);
        Assert.Subset(Enumerable.Range(household, 4).ToHashSet(), twin.DifferencesFrom(village).ToHashSet());
        Assert.Contains(listed, twin.DifferencesFrom(village));
        Assert.True(before[(int)KinRestricted] > without[(int)KinRestricted]);
    }

    private static Village Grown()
    {
        var village = new Village(Arms.Everything, 300);
        for (var month = 0; month < 6; month++) village.Live(month);
        return village;
    }

    private static unsafe void Change(Village village, int person)
    {
        var columns = village.Columns;
        columns.Savings[person] ^= 0x55;
        columns.Morals[person] = (byte)(255 - columns.Morals[person]);
        columns.Perceived[person] ^= 0x55;
        columns.Approval[person] = (byte)(255 - columns.Approval[person]);
        columns.Trust[person] ^= 0x55;
        columns.Score[person] -= 640;
    }

    // Herself, who stands up to two places from her, and whoever meets her this month.
    private static HashSet<int> Readers(Village village, int person, int month)
    {
        var people = village.People;
        var offset = village.LongOffset(month);
        return [.. new[] { -2, -1, 0, 1, 2, -offset }.Select(distance => (((person + distance) % people) + people) % people)];
    }

    private static void AssertSameUntilAppeals(RunRecord straight, RunRecord twin, Outcome first)
    {
        var start = Enumerable.Range(0, Months).First(month => straight.Count(month, first) + twin.Count(month, first) > 0);
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var different = twin.FirstDifference(straight, outcome);
            Assert.True(different >= start, $"{outcome} differs in month {different}, before appeals begin in month {start}.");
            Assert.True(different > start || AfterAppeals.Contains(outcome), $"{outcome} differs in the very month in which appeals begin.");
        }

        Assert.NotEmpty(twin.DifferencesFrom(straight));
    }

    private static NumberKey Key(string path) => NumberKeys.All.Single(key => key.Path == path);

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(4_000, 0, Months).Run();
}
