using Glasshouse.Experiments.Assessing;
using Glasshouse.Experiments.Chance;

namespace Glasshouse.Experiments.Tests.Assessing;

public class WorldSpreadTests
{
    private const int Worlds = 4000;

    private static double[][] Values(double mean, double byNumbers, double byLuck, ulong seed) =>
        [.. Enumerable.Range(0, Worlds).Select(world => Enumerable.Range(0, 2).Select(run =>
            mean + (byNumbers * new KeyedDraws(seed, "numbers").Normal(world)) + (byLuck * new KeyedDraws(seed, "luck").Normal(world, run + 1))).ToArray())];

    [Theory]
    [InlineData(2, 1, 5)]
    [InlineData(1, 3, 6)]
    [InlineData(0, 1, 7)]
    public void Numbers_mechanisms_and_luck_are_told_apart(double byNumbers, double byLuck, ulong seed)
    {
        var worlds = Values(0, byNumbers, byLuck, seed);
        var mechanisms = new[] { -3.0, 0, 3.0 }.Select(shift => worlds[..400].Select(world => world.Select(value => value + shift).ToArray()).ToArray()).ToArray();
        var split = WorldSpread.Of(worlds, mechanisms).Split;
        Assert.Equal(byNumbers * byNumbers, split.Parameter, 0.35);
        Assert.Equal(byLuck * byLuck, split.Seed, 0.35);
        Assert.Equal(9, split.Structural, 0.1);
    }

    [Fact]
    public void Nine_worlds_of_ten_lie_between_its_ends_and_a_world_without_a_value_is_left_out()
    {
        var worlds = Values(1, 1, 0, 8);
        worlds[0] = [double.NaN, 1];
        var spread = WorldSpread.Of(worlds, []);
        Assert.Equal(Worlds - 1, spread.Worlds);
        Assert.Equal(1 - 1.645, spread.Low, 0.12);
        Assert.Equal(1, spread.Middle, 0.06);
        Assert.Equal(1 + 1.645, spread.High, 0.12);
        Assert.Equal(0.841, spread.Above, 0.03);
        Assert.Equal(1, spread.Above + spread.Below, 6);
        Assert.Equal(0, spread.Split.Structural);
    }
}
