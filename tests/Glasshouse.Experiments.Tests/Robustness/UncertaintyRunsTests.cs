using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Robustness;

namespace Glasshouse.Experiments.Tests.Robustness;

public class UncertaintyRunsTests
{
    private static readonly Measure[] Looked = [.. Measures.All.Where(measure => measure.Name is "offenders" or "morals")];

    private static UncertaintyRuns Runs(int structures = 2) => new(
        [Small.Load("no-scoring"), Small.Load("essay")], PosteriorFiles.Of("china"), Structure.All[..structures], new RunSize(600, 3, 6, 5, 2), 3);

    [Fact]
    public void Every_arm_has_its_split_and_threads_change_none()
    {
        var one = Runs().Find(Looked, Small.OneThread, null, TestContext.Current.CancellationToken);
        var two = Runs().Find(Looked, Small.OneThread with { Threads = 2 }, null, TestContext.Current.CancellationToken);
        Assert.Equal(one.AsEnumerable(), two);
        Assert.Equal(4, one.Length);
        Assert.All(one, split => Assert.Equal((3, 2, 2), (split.Value.Draws, split.Value.Alternatives, split.Value.Seeds)));
        Assert.All(one, split => Assert.Equal(split.Arm == "no-scoring", split.Difference is null));
        Assert.All(one, split => Assert.True(split.Value.Total > 0));
        Assert.True(one.First(split => split.Measure.Name == "morals").Value.Parameter > 0);
    }

    [Fact]
    public void Without_a_posterior_the_society_stands_as_it_is_and_parameters_make_nothing()
    {
        var found = (Runs(1) with { Posterior = null }).Find(Looked, Small.OneThread, null, TestContext.Current.CancellationToken);
        Assert.All(found, split => Assert.Equal((0, 0, 1), (split.Value.Parameter, split.Value.Structural, split.Value.Draws)));
        Assert.All(found, split => Assert.True(split.Value.Seed > 0));
    }

    [Fact]
    public void Sets_of_a_posterior_reach_both_arms_and_a_structure_has_the_last_word()
    {
        var arms = Runs().At(Structure.All[2], 1);
        foreach (var arm in arms)
            Assert.All(arm.Numbers.Where(number => number.Key.Path is "morals.crowding-out" or "giving.crowding-out"), number => Assert.Equal(0.5, number.Value.Values[^1].Value));
        var path = PosteriorFiles.Of("china")!.Numbers[0].Path;
        var (root, essay) = (Value(arms[0], path), Value(arms[1], path));
        Assert.NotEqual(Value(Small.Load("no-scoring"), path), root);
        Assert.Equal(root, essay);
    }

    [Fact]
    public void Every_structure_names_itself_once_and_stays_within_the_limits_of_its_numbers()
    {
        Assert.Equal(Structure.All.Length, Structure.All.Select(structure => structure.Name).Distinct().Count());
        Assert.All(Structure.All.SelectMany(structure => structure.Numbers), number => Assert.InRange(number.Value, number.Key.From, number.Key.To));
    }

    private static double Value(Scenarios.Scenario scenario, string path) => scenario.Numbers.Values.First(number => number.Key.Path == path).Values[^1].Value;
}
