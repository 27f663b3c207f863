using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Robustness;

namespace Glasshouse.Experiments.Tests.Robustness;

public class RegimeRobustnessTests
{
    private static readonly Measure Less = Measures.All.First(measure => measure.Name == "offenders");
    private static readonly Measure More = Measures.All.First(measure => measure.Name == "morals");

    [Fact]
    public void Regret_is_what_was_worked_out_by_hand_where_less_is_better()
    {
        // Worlds:        1  2  3  4
        // none           4  4  4  4      best: 2  4  1  4
        // scoring        2  6  1  5      regret none 2 0 3 0, scoring 0 2 0 1
        var found = RegimeRobustness.Of(Less, ["none", "scoring"], [[4, 4, 4, 4], [2, 6, 1, 5]], []);
        Assert.Equal((4, 4, 3, 1.25, 0.5), (found[0].Mean.Value, found[0].Worst.Value, found[0].MostRegret.Value, found[0].MeanRegret.Value, found[0].Best.Value));
        Assert.Equal((3.5, 6, 2, 0.75, 0.5), (found[1].Mean.Value, found[1].Worst.Value, found[1].MostRegret.Value, found[1].MeanRegret.Value, found[1].Best.Value));
        Assert.Equal((6, 5, 1), (found[1].Poor.Value, found[1].Middle.Value, found[1].Fine.Value));
    }

    [Fact]
    public void Where_more_is_better_signs_turn()
    {
        var found = RegimeRobustness.Of(More, ["none", "scoring"], [[4, 4, 4, 4], [2, 6, 1, 5]], []);
        Assert.Equal((4.0, 2.0, 0.75), (found[0].Mean.Value, found[0].MostRegret.Value, found[0].MeanRegret.Value));
        Assert.Equal((1.0, 3.0, 1.25), (found[1].Worst.Value, found[1].MostRegret.Value, found[1].MeanRegret.Value));
    }

    [Fact]
    public void Weights_count_worlds_as_often_as_they_say()
    {
        var weighted = RegimeRobustness.Of(Less, ["none", "scoring"], [[4, 4], [2, 6]], [3, 1])[1];
        var repeated = RegimeRobustness.Of(Less, ["none", "scoring"], [[4, 4, 4, 4], [2, 2, 2, 6]], [])[1];
        Assert.Equal((3, 0.5, 0.75), (weighted.Mean.Value, weighted.MeanRegret.Value, weighted.Best.Value));
        Assert.Equal((repeated.Mean.Value, repeated.Middle.Value, repeated.HighRegret.Value), (weighted.Mean.Value, weighted.Middle.Value, weighted.HighRegret.Value));
    }

    [Fact]
    public void Arms_that_are_as_good_are_both_the_best() =>
        Assert.All(RegimeRobustness.Of(Less, ["one", "other"], [[1, 2], [1, 3]], []), arm => Assert.Equal(arm.Arm == "one" ? 1 : 0.5, arm.Best.Value));

    [Fact]
    public void The_domain_criterion_counts_worlds_in_which_every_threshold_holds()
    {
        Threshold[] thresholds = [new(Less, 4), new(More, 70)];
        var domain = RegimeRobustness.Domain(["none", "scoring"], thresholds, [[[4, 4, 4, 4], [2, 6, 1, 5]], [[70, 80, 60, 90], [75, 75, 75, double.NaN]]], []);
        Assert.Equal([0.75, 0.5], domain.Select(arm => arm.Share.Value));
    }

    [Fact]
    public void A_world_in_which_an_arm_has_no_value_is_left_out() =>
        Assert.Equal(3, RegimeRobustness.Of(Less, ["none", "scoring"], [[4, 4, 4], [2, double.NaN, 4]], [])[1].Mean.Value);

    [Fact]
    public void Intervals_over_worlds_hold_the_truth_about_as_often_as_they_say()
    {
        // The regret of one of two arms is max(0, d) with d normal: its mean is 1/√(2π). Bootstrap intervals of 60 worlds are somewhat too narrow.
        var held = 0;
        for (var trial = 0; trial < 80; trial++)
        {
            var luck = new KeyedDraws((ulong)trial, "worlds");
            var mean = RegimeRobustness.Of(Less, ["none", "scoring"], [new double[60], [.. Enumerable.Range(0, 60).Select(world => luck.Normal(world))]], [], (ulong)trial)[1].MeanRegret;
            if (mean.Low <= 0.3989422804 && 0.3989422804 <= mean.High) held++;
        }

        Assert.InRange(held / 80.0, 0.86, 0.99);
    }
}
