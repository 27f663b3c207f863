using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests;

public class ExperimentTests
{
    private static readonly ExperimentResult Pair = Small.Run(Small.Size, Small.OneThread, "no-scoring", "essay");

    [Theory]
    [InlineData(2, LaneWidth.Auto)]
    [InlineData(3, LaneWidth.Auto)]
    [InlineData(1, LaneWidth.One)]
    [InlineData(1, LaneWidth.Wide128)]
    [InlineData(2, LaneWidth.Wide256)]
    [InlineData(1, LaneWidth.Wide512)]
    public void Threads_and_lanes_never_change_a_finding(int threads, LaneWidth lanes)
    {
        var other = Small.Run(Small.Size, new RunOptions(threads, lanes), "no-scoring", "essay").Findings;
        Assert.Equal(Pair.Findings.ResultHash, other.ResultHash);
        foreach (var (here, there) in Pair.Findings.Arms.Zip(other.Arms))
        {
            Assert.Equal(here.Persons, there.Persons);
            Assert.Equal(here.Measures.Select(finding => finding.LastYear), there.Measures.Select(finding => finding.LastYear));
        }
    }

    // Twins without creep, credit files that come with an arm, and arms of other people among them.
    [Theory]
    [InlineData("no-scoring", "essay", "court-list")]
    [InlineData("us-no-scoring", "us-credit", "us-credit-2023", "essay")]
    public void Arms_lived_in_turn_are_what_they_are_side_by_side_and_so_is_every_person_against_her_twin(params string[] arms)
    {
        var size = new RunSize(1_500, 4, 9, 5, 2);
        var last = default(ExperimentProgress);
        ExperimentResult Run(bool inTurn) => Experiment.Run([.. arms.Select(arm => Small.Load(arm))], size, Small.OneThread with { InTurn = inTurn }, false, new Listener(point => last = point), TestContext.Current.CancellationToken);
        var sideBySide = Run(inTurn: false).Findings;
        var work = last.Total;
        var inTurn = Run(inTurn: true).Findings;
        Assert.Equal(sideBySide.ResultHash, inTurn.ResultHash);
        Assert.Equal(sideBySide.Arms.Select(arm => arm.Persons), inTurn.Arms.Select(arm => arm.Persons));
        Assert.Contains(inTurn.Arms, arm => arm.Persons is { Harmed.Mean: > 0 });
        Assert.Equal(sideBySide.CreepTwins.Select(twin => twin.Without.ResultHashes[0]), inTurn.CreepTwins.Select(twin => twin.Without.ResultHashes[0]));
        Assert.True(last.Total > work);
        Assert.Equal(last.Total, last.Done);
    }

    [Fact]
    public void Arms_with_another_number_of_enterprises_are_compared_unpaired()
    {
        var result = Experiment.Run([Small.Load("no-scoring"), Small.Load("court-list", "enterprises.density=0.05")], new RunSize(500, 1, 2, 3, 1), Small.OneThread, false, null, TestContext.Current.CancellationToken);
        Assert.Equal(2, result.Findings.Arms.Count);
    }

    [Fact]
    public void A_shared_burn_in_is_the_burn_in_of_the_baseline_alone()
    {
        var alone = Small.Run(Small.Size, Small.OneThread, "no-scoring");
        Assert.Equal(Pair.Findings.Arms[0].ResultHashes, alone.Findings.Arms[0].ResultHashes);
        Assert.Null(alone.Findings.Arms[0].Persons);
    }

    [Fact]
    public void An_arm_that_differs_only_in_its_regime_is_the_same_after_a_shared_burn_in()
    {
        var both = Small.Run(Small.Size, Small.OneThread, "no-scoring", "court-list");
        var alone = Small.Run(Small.Size, Small.OneThread, "court-list");
        Assert.Equal(alone.Findings.Arms[0].ResultHashes, both.Findings.Arms[1].ResultHashes);
    }

    [Fact]
    public void Against_a_copy_of_the_baseline_everybody_is_unchanged()
    {
        var baseline = Small.Load("no-scoring");
        var result = Experiment.Run([baseline, baseline with { Name = "copy" }], Small.Size, Small.OneThread, false, null, TestContext.Current.CancellationToken);
        var copy = result.Findings.Arm("copy");
        Assert.Equal(new Estimate(100, 100, 100, 3), copy.Persons!.Unchanged);
        Assert.All(copy.Measures, finding => Assert.True(finding.AgainstBaseline!.Seeds == 0 || finding.AgainstBaseline.Mean == 0));
    }

    [Fact]
    public void One_seed_gives_intervals_without_width()
    {
        var result = Small.Run(Small.Size with { Seeds = 1 }, Small.OneThread, "no-scoring", "essay");
        var finding = result.Findings.Arm("essay").On("offenders");
        Assert.Equal(finding.LastYear.Mean, finding.LastYear.Low);
        Assert.Equal(finding.AgainstBaseline!.Mean, finding.AgainstBaseline.High);
        Assert.Equal(1, finding.AgainstBaseline.SameSign);
    }

    [Fact]
    public void Series_begin_in_the_burn_in_and_end_with_the_run()
    {
        var series = Pair.Findings.Arms[1].On("morals").Series;
        Assert.Equal(-6, series[0].Month);
        Assert.Equal(13, series[^1].Month);
        Assert.Equal(20, series.Count);
    }

    [Fact]
    public void Shares_of_persons_add_up_to_a_hundred()
    {
        var persons = Pair.Findings.Arms[1].Persons!;
        Assert.Equal(100, persons.Harmed.Mean + persons.Helped.Mean + persons.Unchanged.Mean, 1e-9);
    }

    [Fact]
    public void Provinces_hold_all_people() => Assert.Equal(Small.Size.People, Pair.Findings.ProvincePeople.Sum());

    [Fact]
    public void Records_stand_arm_by_arm_and_seed_by_seed()
    {
        Assert.Equal(["no-scoring", "no-scoring", "no-scoring", "essay", "essay", "essay"], Pair.Records.Select(record => record.Arm));
        Assert.Equal([11UL, 12UL, 13UL, 11UL, 12UL, 13UL], Pair.Records.Select(record => record.Seed));
    }

    [Fact]
    public void The_progress_ends_at_the_total_and_never_goes_back()
    {
        var told = new Told();
        Experiment.Run([Small.Load("no-scoring"), Small.Load("essay")], Small.Size, Small.OneThread, false, told, TestContext.Current.CancellationToken);
        Assert.Equal(told.All[^1].Total, told.All[^1].Done);
        // The third 14 are the months of the essay's twin without scope creep.
        Assert.Equal(1_500L * 3 * (6 + 14 + 14 + 14), told.All[^1].Total);
        Assert.Equal(told.All.Select(point => point.Done).Order(), told.All.Select(point => point.Done));
    }

    [Fact]
    public void A_stopped_experiment_ends_with_the_exception_of_the_house()
    {
        using var stop = new CancellationTokenSource();
        var told = new Told { Then = stop.Cancel };
        Assert.Throws<OperationCanceledException>(() => Experiment.Run([Small.Load("essay")], Small.Size, Small.OneThread, false, told, stop.Token));
        Assert.Single(told.All);
    }

    [Fact]
    public void Every_problem_of_the_arms_is_named_at_once()
    {
        var problems = Experiment.Problems(
            [Small.Load("no-scoring"), Small.Load("essay"), Small.Load("essay", "population.moral-mean=0.6")], new RunSize(0, -1, 0, 1, 0));
        Assert.Equal(["people", "burn-in", "months", "seeds", "scenario"], problems.Select(problem => problem.Key));
    }

    [Fact]
    public void Arms_of_other_people_are_lived_by_themselves_and_compared_unpaired()
    {
        var other = Small.Load("essay", "population.official-share=0.01");
        var baseline = Small.Load("no-scoring");
        var findings = Run(baseline, other).Findings;
        var arm = findings.Arm("essay");
        Assert.False(arm.IsTwin);
        Assert.Null(arm.Persons);
        Assert.All(arm.Measures, finding => Assert.False(finding.AgainstBaseline!.IsPaired));
        Assert.Equal(Run(other).Findings.Arms[0].ResultHashes, arm.ResultHashes);
        Assert.Equal(Run(baseline).Findings.Arms[0].ResultHashes, findings.Arms[0].ResultHashes);
    }

    [Fact]
    public void An_arm_of_other_people_between_twins_changes_nothing_for_them()
    {
        var other = Small.Load("court-list", "population.moral-mean=0.6");
        var twins = Run(Small.Load("no-scoring"), Small.Load("essay")).Findings;
        var findings = Run(Small.Load("no-scoring"), other, Small.Load("essay")).Findings;
        Assert.Equal(twins.Arm("essay").ResultHashes, findings.Arm("essay").ResultHashes);
        Assert.Equal(twins.Arm("essay").Persons, findings.Arm("essay").Persons);
        Assert.Equal(twins.Arm("essay").On("offenders").AgainstBaseline, findings.Arm("essay").On("offenders").AgainstBaseline);
        Assert.True(findings.Arm("essay").IsTwin);
        Assert.False(findings.Arm("court-list").IsTwin);
    }

    [Fact]
    public void Two_lives_of_one_person_need_the_same_people() =>
        Assert.Equal(["population.official-share"],
            Experiment.TwinProblems([Small.Load("no-scoring"), Small.Load("essay", "population.official-share=0.01")], Small.Size).Select(problem => problem.Key));

    private static ExperimentResult Run(params Scenario[] arms) =>
        Experiment.Run(arms, Small.Size, Small.OneThread, false, null, TestContext.Current.CancellationToken);

    private sealed class Told : IProgress<ExperimentProgress>
    {
        public List<ExperimentProgress> All { get; } = [];

        public Action Then { get; init; } = () => { };

        public void Report(ExperimentProgress value)
        {
            All.Add(value);
            Then();
        }
    }

    private sealed class Listener(Action<ExperimentProgress> hear) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value) => hear(value);
    }
}
