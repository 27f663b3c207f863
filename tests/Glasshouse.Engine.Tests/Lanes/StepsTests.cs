using CsCheck;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Engine.Tests.Lanes;

/// <summary>The small steps against double precision, over every draw there is.</summary>
public sealed unsafe class StepsTests : IDisposable
{
    private const int All = 65536;

    private readonly Tables tables = new(Arms.Shipped("essay").Plan(1, 0, 1).Rules[0]);

    public void Dispose() => tables.Dispose();

    [Fact]
    public void The_logistic_curve_is_within_five_in_65536_of_double_precision()
    {
        for (var utility = -16383; utility <= 16383; utility++)
            Assert.InRange(Logistic(utility) - (65536 / (1 + Math.Exp(-utility / 2048.0))), -4.1, 3.1);
    }

    [Fact]
    public void Beyond_eight_the_logistic_curve_never_or_always_happens()
    {
        for (var utility = 16384; utility <= short.MaxValue; utility++)
        {
            Assert.Equal(65535, Logistic(utility));
            Assert.Equal(0, Logistic(-utility));
        }

        Assert.Equal(0, Logistic(short.MinValue));
    }

    [Fact]
    public void The_logistic_curve_never_falls_by_more_than_one_in_65536()
    {
        for (var utility = short.MinValue + 1; utility <= short.MaxValue; utility++)
            Assert.True(Logistic(utility) >= Logistic(utility - 1) - 1, $"It falls at {utility}.");
    }

    [Fact]
    public void Exponential_numbers_have_mean_one_and_a_variance_near_one()
    {
        var numbers = Every(draw => Exponential(draw) / 2048.0);
        Assert.Equal(1, numbers.Average(), 0.002);
        Assert.InRange(Variance(numbers), 0.9, 1.05);
    }

    [Fact]
    public void Exponential_numbers_follow_the_logarithm_outside_the_cut_tail()
    {
        for (var draw = All / 32; draw < All; draw++)
            Assert.Equal(-Math.Log((draw + 0.5) / All), Exponential(draw) / 2048.0, 0.02);
    }

    [Fact]
    public void Normal_numbers_have_mean_nil_and_variance_one()
    {
        var numbers = Every(draw => Normal(draw) / 2048.0);
        Assert.Equal(0, numbers.Average(), 0.0001);
        Assert.Equal(1, Variance(numbers), 0.005);
    }

    [Fact]
    public void Normal_numbers_follow_the_quantiles_outside_the_cut_tails()
    {
        for (var tail = All / 64; tail < All / 2; tail += 7)
            Assert.Equal(-Elementary.NormalQuantile((tail + 0.5) / All), Normal(tail) / 2048.0, 0.02);
    }

    [Fact]
    public void Normal_numbers_are_as_often_below_nil_as_above()
    {
        for (var draw = 0; draw < All / 2; draw++) Assert.Equal(Normal(draw), -Normal(All - 1 - draw));
    }

    [Fact]
    public void A_chance_of_nil_never_happens_and_the_largest_always()
    {
        for (var draw = 0; draw <= Luck.Largest; draw++)
        {
            Assert.False(Happens(draw, 0));
            Assert.True(Happens(draw, 65535));
        }
    }

    [Fact]
    public void Of_all_draws_exactly_the_chance_happens() =>
        Gen.Int[0, 65534].Sample(chance => Enumerable.Range(0, All).Count(draw => Happens(draw, chance)) == chance, iter: 30);

    [Fact]
    public void A_fine_chance_compares_all_32_bits() =>
        Gen.Select(Gen.UInt, Gen.UInt, Gen.Bool).Sample(
            (chance, other, near) =>
            {
                var draw = near ? chance + (other % 3) - 1 : other;
                return HappensFine(draw, chance) == draw < chance;
            });

    [Fact]
    public void Factors_multiply_within_two_steps_and_stay_at_the_ends() =>
        Gen.Select(Gen.Short, Gen.Short).Sample((value, factor) =>
        {
            var exact = value * factor / 8192.0;
            var got = Signed(Steps.TimesFactor(One.All(value), One.All(factor)));
            if (Math.Abs(exact) > 32767) Assert.True(Math.Abs(got) >= 32764 && Math.Sign(got) == Math.Sign(exact));
            else Assert.InRange(got - exact, -4, 4);
        });

    [Fact]
    public void A_byte_moves_without_bias() =>
        Gen.Select(Gen.Byte, Gen.Int[-3000, 3000])
            .Where((value, change) => (value * 256) + (2 * change) is >= 0 and <= 65280)
            .Sample((value, change) => Enumerable.Range(0, 256).Sum(random => Moved(value, change, random)) == (value * 256) + (2 * change));

    [Fact]
    public void A_byte_that_moves_stays_a_byte() =>
        Gen.Select(Gen.Byte, Gen.Int[-32767, 32767], Gen.Byte).Sample((value, change, random) => Moved(value, change, random) is >= 0 and <= 255);

    [Fact]
    public void A_full_step_moves_a_byte_over_its_whole_scale()
    {
        Assert.Equal(255, Moved(0, 32767, 128));
        Assert.Equal(0, Moved(255, -32767, 0));
    }

    [Fact]
    public void Bytes_become_shares_from_nil_to_one_in_equal_steps()
    {
        Assert.Equal(0, (int)One.Total(Steps.Share(One.All(0))));
        Assert.Equal(32767, (int)One.Total(Steps.Share(One.All(255))));
        for (var value = 0; value < 256; value++)
            Assert.InRange(One.Total(Steps.Share(One.All(value))) - (value * 32767 / 255.0), -0.6, 0.6);
    }

    [Fact]
    public void Widths_agree_on_the_curves_at_every_draw()
    {
        var draws = new ushort[All];
        for (var draw = 0; draw < All; draw++) draws[draw] = (ushort)draw;
        var one = Curves<One>(draws);
        Assert.Equal(one, Curves<Wide128>(draws));
        Assert.Equal(one, Curves<Wide256>(draws));
        Assert.Equal(one, Curves<Wide512>(draws));
    }

    private ushort[] Curves<L>(ushort[] draws)
        where L : struct, ILanes<L>
    {
        var result = new ushort[3 * All];
        fixed (ushort* from = draws, to = result)
        {
            for (var at = 0; at < All; at += L.Count)
            {
                var draw = L.Read16(from + at);
                L.Write16(to + at, Steps.Logistic(draw, tables.Logistic));
                L.Write16(to + All + at, Steps.Exponential(draw, tables.Exponential));
                L.Write16(to + (2 * All) + at, Steps.Normal(draw, tables.Normal));
            }
        }

        return result;
    }

    private static double[] Every(Func<int, double> number) => [.. Enumerable.Range(0, All).Select(number)];

    private static double Variance(double[] numbers)
    {
        var mean = numbers.Average();
        return numbers.Average(number => (number - mean) * (number - mean));
    }

    private static int Signed(One value) => (short)One.Total(value);

    private static bool Happens(int draw, int chance) => One.Any(Steps.Happens(One.All(draw), One.All(chance)));

    private static bool HappensFine(uint draw, uint chance) =>
        One.Any(Steps.HappensFine(One.All((int)(draw >> 16)), One.All((int)(draw & 0xFFFF)), chance));

    private static int Moved(int value, int change, int random) => (int)One.Total(Steps.Move(One.All(value), One.All(change), One.All(random)));

    private int Logistic(int utility) => (int)One.Total(Steps.Logistic(One.All(utility), tables.Logistic));

    private int Exponential(int draw) => (int)One.Total(Steps.Exponential(One.All(draw), tables.Exponential));

    private int Normal(int draw) => Signed(Steps.Normal(One.All(draw), tables.Normal));
}
