using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>What a poll finds, outright and by lists, beside what people think.</summary>
public sealed class PollingTests
{
    // A poll of everybody: what is left of error is not that of the sample.
    private static readonly Scenario Census = Arms.Shipped("no-scoring").With((AttitudeKeys.PollSample, 1_000_000));

    [Fact]
    public void Without_fear_the_poll_says_what_those_who_answer_think()
    {
        var record = Lived(Census.With((AttitudeKeys.PollFear, 0)));
        Assert.Equal(record.Sum(PollApproveTrue), record.Sum(PollApprove));
        Assert.Equal(record.Sum(PollAnswered), record.Sum(ListLong) + record.Sum(ListShort));
    }

    [Theory, InlineData(0, 0), InlineData(0.5, 0.25), InlineData(1, 0)]
    public void The_list_finds_the_truth_whatever_people_dare_to_say_outright(double fear, double silence)
    {
        var record = Lived(Census.With((AttitudeKeys.PollFear, fear), (AttitudeKeys.PollSilence, silence)));
        var list = (record.Sum(ListLongItems) / (double)record.Sum(ListLong)) - (record.Sum(ListShortItems) / (double)record.Sum(ListShort));
        var truth = record.Sum(Approve) / (double)record.Sum(Adults);

        // Four standard errors of the difference of two means of lists.
        Assert.Equal(truth, list, 4 * Math.Sqrt(2 * 1.0 / record.Sum(ListLong)));
        var outright = record.Sum(PollApprove) / (double)record.Sum(PollAnswered);
        Assert.Equal(fear > 0, outright > truth + 0.05);
    }

    [Fact]
    public void Where_all_who_are_afraid_keep_silent_only_those_who_approve_answer()
    {
        var record = Lived(Census.With((AttitudeKeys.PollFear, 1), (AttitudeKeys.PollSilence, 1)));
        Assert.True(record.Sum(PollAnswered) > 0);
        Assert.Equal(record.Sum(PollAnswered), record.Sum(PollApproveTrue));
    }

    [Fact]
    public void Half_of_those_who_take_part_are_shown_the_longer_list()
    {
        var record = Lived(Census);
        Assert.Equal(0.5, record.Sum(ListLong) / (double)(record.Sum(ListLong) + record.Sum(ListShort)), 0.01);
        Assert.Equal(1.5, record.Sum(ListShortItems) / (double)record.Sum(ListShort), 0.03);
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(10_000, 0, 6).Run();
}
