using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests;

public class EndingsTests
{
    private const int End = 8;
    private static readonly RunSize Size = new(1_500, 6, 24, 11, 3);
    private static readonly Lazy<Findings> Found = new(Run);

    [Fact]
    public void An_ended_arm_is_held_against_the_never_scored_and_against_the_one_that_goes_on()
    {
        var ending = Assert.Single(Found.Value.Endings);
        Assert.Equal(("ended", "essay", End), (ending.Arm, ending.Continuing, ending.End));
        Assert.Equal([(-8, -1), (0, 11), (4, 15)], ending.Remains.Where(remain => remain.Measure.Name == "morals").Select(remain => (remain.From, remain.To)));
        Assert.All(ending.Remains, remain => Assert.NotNull(remain.AgainstContinuing));
    }

    [Fact]
    public void Before_its_end_it_does_not_differ_from_the_one_that_goes_on()
    {
        foreach (var remain in Found.Value.Endings[0].Remains.Where(remain => remain.To < 0)) Assert.Equal(0, remain.AgainstContinuing!.Mean);
        Assert.Contains(Found.Value.Endings[0].Remains, remain => remain.From >= 0 && remain.AgainstContinuing!.Mean != 0);
    }

    [Fact]
    public void The_last_stretch_is_the_last_year_of_the_arm()
    {
        var last = Found.Value.Endings[0].Remains.Last(remain => remain.Measure.Name == "offenders");
        Assert.Equal(Found.Value.Arm("ended").On("offenders").LastYear, last.Value);
        Assert.Equal(Found.Value.Arm("ended").On("offenders").AgainstBaseline, last.AgainstNever);
    }

    [Fact]
    public void More_crowding_out_leaves_less_honesty_behind()
    {
        var points = new CrowdingSweep(Small.Load("no-scoring"), Ended(End), Size).Find(Small.OneThread, new ProgressMeter(null, 1, TestContext.Current.CancellationToken));
        Assert.Equal(points.Select(point => point.Size).Order(), points.Select(point => point.Size));
        Assert.True(points[^1].Offenders.Mean > points[0].Offenders.Mean);
        Assert.True(points[^1].Morals.Mean < points[0].Morals.Mean);
    }

    [Fact]
    public void An_arm_that_ends_after_the_run_has_nothing_to_tell() =>
        Assert.Empty(Experiment.Run([Small.Load("no-scoring"), Ended(24)], Size, Small.OneThread, false, null, TestContext.Current.CancellationToken).Findings.Endings);

    private static Scenario Ended(int months)
    {
        var essay = Small.Load("essay");
        return essay with { Name = "ended", Extends = "essay", End = essay.Start.Plus(months) };
    }

    private static Findings Run() => Experiment.Run(
        [Small.Load("no-scoring"), Small.Load("essay"), Ended(End)], Size, Small.OneThread, false, null, TestContext.Current.CancellationToken).Findings;
}
