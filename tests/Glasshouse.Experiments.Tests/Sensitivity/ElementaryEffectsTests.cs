using Glasshouse.Experiments.Sensitivity;

namespace Glasshouse.Experiments.Tests.Sensitivity;

public sealed class ElementaryEffectsTests
{
    private static readonly Resampling Few = new(200);

    [Fact]
    public void The_mean_the_size_and_the_spread_are_those_of_the_effects()
    {
        var effects = ElementaryEffects.Of([[2], [-4], [6], [0]], Few);
        Assert.Equal(1, effects.Mean.Value, 1e-12);
        Assert.Equal(3, effects.Size.Value, 1e-12);
        Assert.Equal(Math.Sqrt(52 / 3.0), effects.Spread.Value, 1e-12);
        Assert.Equal(4, effects.Count);
    }

    [Fact]
    public void Effects_of_seeds_alone_are_not_told_from_luck_and_a_planted_effect_is()
    {
        double[][] Effects(double planted, ulong seed) =>
            [.. Enumerable.Range(0, 20).Select(at => Enumerable.Range(0, 4).Select(k => planted + KnownFunctions.Normal(seed, (uint)at, (uint)k)).ToArray())];
        var luck = Enumerable.Range(1, 200).Count(seed => ElementaryEffects.Of(Effects(0, (ulong)seed), new Resampling(0)).IsLuck);
        Assert.InRange(luck / 200.0, 0.88, 0.99);
        Assert.False(ElementaryEffects.Of(Effects(2, 1), Few).IsLuck);
    }

    [Fact]
    public void Noise_of_seeds_is_taken_out_of_the_spread()
    {
        var effects = ElementaryEffects.Of([.. Enumerable.Range(0, 2000).Select(at =>
            Enumerable.Range(0, 4).Select(k => (3 * KnownFunctions.Normal(1, (uint)at)) + (4 * KnownFunctions.Normal(2, (uint)at, (uint)k))).ToArray())], new Resampling(0));
        Assert.Equal(2, effects.Noise, 0.1);
        Assert.Equal(3, effects.SpreadBeyondNoise, 0.15);
        Assert.Equal(Math.Sqrt(13), effects.Spread.Value, 0.15);
    }

    [Fact]
    public void Intervals_of_the_size_hold_the_truth_about_as_often_as_they_say()
    {
        var truth = 0.7978845608;
        var held = Enumerable.Range(1, 300).Count(trial =>
        {
            var size = ElementaryEffects.Of([.. Enumerable.Range(0, 40).Select(at => new[] { KnownFunctions.Normal((ulong)trial, (uint)at) })], new Resampling(200, 0.95, (ulong)trial)).Size;
            return size.Low <= truth && truth <= size.High;
        });
        Assert.InRange(held / 300.0, 0.90, 0.98);
    }

    [Fact]
    public void Without_effects_there_is_no_index() => Assert.True(double.IsNaN(ElementaryEffects.Of([], Few).Size.Value));
}
