namespace Glasshouse.Experiments.Tests;

public class CreepTwinTests
{
    private static readonly Lazy<ExperimentResult> Captured = new(() => Small.Run(Small.Size with { Seeds = 6, People = 600 }, Small.OneThread, "no-scoring", "due-process", "captured"));

    [Fact]
    public void An_arm_that_can_creep_stands_beside_its_twin_that_cannot()
    {
        var twin = Assert.Single(Captured.Value.Findings.CreepTwins);
        Assert.Equal("captured", twin.With.Scenario.Name);
        Assert.Equal("captured-without-creep", twin.Without.Scenario.Name);
        Assert.Equal(0, twin.Without.On("added-classes").WholeRun.Mean);
        Assert.Equal(60, twin.Without.On("political-weight").LastYear.Mean, 1e-9);
        Assert.True(twin.With.On("political-weight").AgainstBaseline!.Low > 0);
    }

    [Fact]
    public void A_twin_lives_the_first_seeds_only()
    {
        var findings = Captured.Value.Findings;
        var twin = findings.CreepTwins[0];
        Assert.Equal(CreepTwin.MostSeeds, twin.Without.ResultHashes.Count);
        Assert.Equal(findings.Arm("captured").ResultHashes.Take(CreepTwin.MostSeeds), twin.With.ResultHashes);
        Assert.Equal(CreepTwin.MostSeeds, twin.With.On("offenders").AgainstBaseline!.Seeds);
    }

    [Fact]
    public void Twins_stand_outside_of_the_arms_the_records_and_the_hash()
    {
        var result = Captured.Value;
        Assert.Equal(["no-scoring", "due-process", "captured"], result.Findings.Arms.Select(arm => arm.Scenario.Name));
        Assert.Equal(18, result.Records.Count);
        Assert.Equal(Experiment.HashOf(result.Findings.Arms.SelectMany(arm => arm.ResultHashes)), result.Findings.ResultHash);
    }

    [Fact]
    public void A_twin_differs_in_creep_and_in_nothing_else()
    {
        var arm = Small.Load("essay");
        var twin = CreepTwin.Of(arm);
        Assert.True(CreepTwin.Creeps(arm));
        Assert.False(CreepTwin.Creeps(twin));
        Assert.Equal(["scoring.scope-creep", "creeping.class-hazard"],
            Scenarios.Keys.NumberKeys.All.Where(key => !arm.Numbers[key].Values.SequenceEqual(twin.Numbers[key].Values)).Select(key => key.Path));
    }

    [Fact]
    public void Arms_that_cannot_creep_have_no_twin() =>
        Assert.Empty(Small.Run(Small.Size with { Seeds = 1, People = 300 }, Small.OneThread, "no-scoring", "court-list").Findings.CreepTwins);

    [Fact]
    public void A_creeping_arm_alone_has_its_twin_too()
    {
        var alone = Small.Run(Small.Size with { Seeds = 1, People = 300 }, Small.OneThread, "captured");
        Assert.Single(alone.Findings.CreepTwins);
        Assert.Single(alone.Findings.Arms);
    }
}
