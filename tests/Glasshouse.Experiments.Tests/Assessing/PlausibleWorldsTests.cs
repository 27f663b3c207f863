using Glasshouse.Experiments.Assessing;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Robustness;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Tests.Assessing;

public class PlausibleWorldsTests
{
    private static readonly Posterior China = PosteriorFiles.Of("china")!;
    private static readonly Scenario[] Arms = [Small.Load("no-scoring"), Small.Load("court-list"), Small.Load("essay"), Small.Load("due-process")];

    private static PlausibleWorlds Worlds(int worlds = 96, ulong seed = 4, Posterior? posterior = null) => PlausibleWorlds.Of(Arms, posterior, worlds, seed)!;

    [Fact]
    public void What_was_fitted_is_drawn_together_from_the_sets_of_the_posterior_as_often_as_they_weigh()
    {
        var worlds = Worlds(posterior: China);
        Assert.NotEmpty(worlds.Fitted);
        var columns = worlds.Fitted.Select(name => (Column: Array.FindIndex([.. worlds.Numbers], number => number.Name == name), At: Array.FindIndex([.. China.Numbers], number => number.Path == name))).ToArray();
        string Of(Func<(int Column, int At), double> value) => string.Join(' ', columns.Select(value));
        var drawn = worlds.Points.GroupBy(point => Of(one => point[one.Column])).ToDictionary(same => same.Key, same => same.Count());
        // A population may hold a set more than once; its weights then add up.
        var weights = China.Sets.GroupBy(set => Of(one => set.Values[one.At])).ToDictionary(same => same.Key, same => (Weight: same.Sum(set => set.Weight), Count: same.Count()));
        Assert.Empty(drawn.Keys.Except(weights.Keys));
        Assert.All(weights, set => Assert.InRange(drawn.GetValueOrDefault(set.Key), Math.Floor(set.Value.Weight * 96) - set.Value.Count, Math.Ceiling(set.Value.Weight * 96) + set.Value.Count));
    }

    [Fact]
    public void Without_a_posterior_every_number_comes_from_its_range()
    {
        var worlds = Worlds();
        Assert.Empty(worlds.Fitted);
        for (var at = 0; at < worlds.Numbers.Length; at++)
            Assert.All(worlds.Points, point => Assert.InRange(point[at], worlds.Numbers[at].Low, worlds.Numbers[at].High));
    }

    [Fact]
    public void No_world_contradicts_itself()
    {
        var worlds = Worlds(256, posterior: China);
        Assert.True(worlds.Redrawn > 0, "Some world breaks a rule before it is drawn again, or this test says nothing.");
        var plan = worlds.Plan(AnswerSize.Of(Small.Size, 256, quick: true));
        Assert.All(worlds.Points, point => Assert.Empty(MovedScenario.ArmsAt(plan, point).SelectMany(arm => Contradictions.In(arm))));
        Assert.Equal(0, SweepWork.Of(plan, out _)!.LeftOut);
    }

    [Fact]
    public void What_arms_share_moves_in_all_of_them_and_what_an_arm_states_for_itself_moves_there_alone()
    {
        var worlds = Worlds();
        var shared = worlds.Numbers.First(number => number.Key.Path == "morals.crowding-out");
        Assert.Equal(Arms.Select(arm => arm.Name).Order(), shared.Arms.Order());
        Assert.Equal(worlds.Numbers.Length, worlds.Numbers.Select(number => number.Name).Distinct().Count());
        Assert.Contains(worlds.Numbers, number => number.Label.Length > 0 && !number.Arms.Contains("essay"));
        Assert.All(worlds.Numbers.GroupBy(number => number.Key), same => Assert.Equal(same.Sum(number => number.Arms.Length), same.SelectMany(number => number.Arms).Distinct().Count()));
    }

    [Fact]
    public void The_same_seed_lays_the_same_worlds_and_another_lays_others()
    {
        Assert.Equal(Worlds().Points.SelectMany(point => point), Worlds().Points.SelectMany(point => point));
        Assert.NotEqual(Worlds().Points[0], Worlds(seed: 5).Points[0]);
    }

    [Fact]
    public void A_mechanism_has_the_last_word_on_its_numbers_and_leaves_the_others_where_the_world_has_them()
    {
        var (worlds, size, mechanism) = (Worlds(), AnswerSize.Of(Small.Size, 96, quick: true), Structure.All[1]);
        var (plain, under) = (worlds.Plan(size), worlds.Plan(mechanism, size));
        Assert.Equal(size.UnderMechanisms, under.GivenPoints.Length);
        for (var world = 0; world < under.GivenPoints.Length; world++)
        {
            var (as_it_stands, moved) = (MovedScenario.ArmsAt(plain, plain.GivenPoints[world])[2], MovedScenario.ArmsAt(under, under.GivenPoints[world])[2]);
            foreach (var (key, value) in mechanism.Numbers) Assert.Equal(value, moved.Numbers[key].Values[^1].Value);
            Assert.All(as_it_stands.Numbers.Keys.Except(mechanism.Numbers.Select(number => number.Key)), key => Assert.Equal(as_it_stands.Numbers[key].Values.AsEnumerable(), moved.Numbers[key].Values));
        }
    }

    [Fact]
    public void Arms_of_other_people_have_no_worlds() => Assert.Null(PlausibleWorlds.Of([Small.Load("no-scoring"), Small.Load("us-credit")], null, 48, 1));
}
