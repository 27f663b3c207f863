using CsCheck;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Tests.Draws;

/// <summary>Draws are uniform, and those at different addresses know nothing of each other.</summary>
/// <remarks>Seeds are fixed, so these tests always say the same; limits are at five standard deviations or beyond.</remarks>
public sealed class LuckTests
{
    private const int People = 1 << 15;
    private const ulong Seed = 77;

    private static readonly Purpose[] Purposes = Enum.GetValues<Purpose>();

    [Fact]
    public void Every_purpose_is_uniform_in_its_upper_and_its_lower_byte()
    {
        foreach (var purpose in Purposes)
        {
            var draws = Draws(Seed, 5, purpose);
            AssertUniform(draws, draw => draw >> 8, 256, $"the upper byte of {purpose}");
            AssertUniform(draws, draw => draw & 255, 256, $"the lower byte of {purpose}");
        }
    }

    [Fact]
    public void Purposes_know_nothing_of_each_other()
    {
        var draws = Purposes.Select(purpose => Draws(Seed, 5, purpose)).ToArray();
        for (var one = 0; one < draws.Length; one++)
            for (var other = one + 1; other < draws.Length; other++)
                AssertApart(draws[one], draws[other], $"{Purposes[one]} and {Purposes[other]}");
    }

    [Fact]
    public void Months_know_nothing_of_each_other()
    {
        foreach (var purpose in Purposes)
            AssertApart(Draws(Seed, 5, purpose), Draws(Seed, 6, purpose), $"two months of {purpose}");
        AssertApart(Draws(Seed, 0, Purpose.Age), Draws(Seed, Luck.Birth, Purpose.Age), "birth and the first month");
    }

    [Fact]
    public void Neighbours_know_nothing_of_each_other()
    {
        foreach (var purpose in Purposes)
        {
            var draws = Draws(Seed, 5, purpose);
            foreach (var distance in new[] { 1, 2, 3, 4, 64 })
                AssertApart(draws[..^distance], draws[distance..], $"people {distance} apart in {purpose}");
        }
    }

    [Fact]
    public void Seeds_know_nothing_of_each_other()
    {
        foreach (var purpose in Purposes)
        {
            var draws = Draws(Seed, 5, purpose);
            AssertApart(draws, Draws(Seed + 1, 5, purpose), $"the next seed in {purpose}");
            AssertApart(draws, Draws(Seed + (1UL << 32), 5, purpose), $"a seed that differs above 32 bits in {purpose}");
        }
    }

    [Fact]
    public void The_keys_of_a_purpose_are_the_published_block_at_its_address() =>
        Gen.Select(Gen.ULong, Gen.UInt, Gen.UInt[0, Luck.Purposes - 1]).Sample((seed, month, purpose) =>
        {
            var (first, second, _, _) = Philox.Block(seed, purpose, month, 0, 0);
            var luck = new Luck(seed, month);
            return luck.First((Purpose)purpose) == first && luck.Second((Purpose)purpose) == second;
        });

    [Fact]
    public void A_lot_is_the_published_hash_of_the_number_of_a_pair()
    {
        // Five steps of the published definition, written out a second time.
        foreach (var pair in new uint[] { 0, 1, 2, 0xDEADBEEF, uint.MaxValue })
        {
            var x = pair;
            x ^= x >> 17;
            x = unchecked(x * 0xED5AD4BB);
            x ^= x >> 11;
            x = unchecked(x * 0xAC4C1B51);
            x ^= x >> 15;
            x = unchecked(x * 0x31848BAB);
            x ^= x >> 14;
            Assert.Equal(x, Luck.Lot(pair));
        }
    }

    [Fact]
    public unsafe void Lots_side_by_side_are_those_of_each_pair() =>
        Gen.UInt[0, uint.MaxValue - 64].Sample(pair =>
        {
            var lots = stackalloc uint[16];
            Luck.Lots(lots, 16, (long)pair * 2);
            for (var at = 0u; at < 16; at++)
                if (lots[at] != Luck.Lot(pair + at)) return false;
            return true;
        });

    [Fact]
    public void A_word_without_keys_is_the_published_hash_but_for_its_first_shift() =>
        Gen.UInt.Sample(lot =>
        {
            var x = unchecked(lot * 0x7FEB352D);
            x ^= x >> 15;
            x = unchecked(x * 0x846CA68B);
            x ^= x >> 16;
            return x == Luck.Word(lot, 0, 0);
        });

    [Fact]
    public void One_bit_of_a_pair_turns_every_bit_of_a_word_half_of_the_time()
    {
        for (var input = 0; input < 32; input++)
        {
            var bit = 1u << input;
            AssertHalfTurned(random => (Next(random), Next(random), Next(random)), (pair, first, second) => (pair ^ bit, first, second));
        }
    }

    [Fact]
    public void Other_keys_turn_every_bit_of_a_word_half_of_the_time()
    {
        var others = new Random(6);
        AssertHalfTurned(random => (Next(random), Next(random), Next(random)), (pair, _, _) => (pair, Next(others), Next(others)));
    }

    // 20,000 tries have a standard deviation of .0035.
    private static void AssertHalfTurned(Func<Random, (uint Pair, uint First, uint Second)> draw, Func<uint, uint, uint, (uint Pair, uint First, uint Second)> change)
    {
        const int Tries = 20_000;
        var random = new Random(5);
        var turned = new int[32];
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var (pair, first, second) = draw(random);
            var (otherPair, otherFirst, otherSecond) = change(pair, first, second);
            var difference = Luck.Hash(pair, first, second) ^ Luck.Hash(otherPair, otherFirst, otherSecond);
            for (var output = 0; output < 32; output++, difference >>= 1) turned[output] += (int)(difference & 1);
        }

        foreach (var count in turned) Assert.InRange(count / (double)Tries, .48, .52);
    }

    private static uint Next(Random random) => (uint)random.NextInt64();

    private static ushort[] Draws(ulong seed, uint month, Purpose purpose)
    {
        var luck = new Luck(seed, month);
        var draws = new ushort[People];
        for (var person = 0; person < People; person++) draws[person] = luck.Draw(purpose, (uint)person);
        return draws;
    }

    private static void AssertUniform(ushort[] draws, Func<ushort, int> slice, int slices, string what)
    {
        var counts = new int[slices];
        foreach (var draw in draws) counts[slice(draw)]++;
        AssertFlat(counts, draws.Length, what);
    }

    // Correlation, and a table of 16 × 16 cells.
    private static void AssertApart(ushort[] one, ushort[] other, string what)
    {
        var product = 0.0;
        var cells = new int[256];
        for (var at = 0; at < one.Length; at++)
        {
            product += (one[at] - 32767.5) * (other[at] - 32767.5);
            cells[((one[at] >> 12) << 4) | (other[at] >> 12)]++;
        }

        var correlation = product / one.Length / (65536.0 * 65536 / 12);
        Assert.True(Math.Abs(correlation) < 5.5 / Math.Sqrt(one.Length), $"Correlation {correlation} between {what}.");
        AssertFlat(cells, one.Length, what);
    }

    private static void AssertFlat(int[] counts, int draws, string what)
    {
        var expected = (double)draws / counts.Length;
        var square = counts.Sum(count => (count - expected) * (count - expected) / expected);
        var free = counts.Length - 1;
        var sigmas = (square - free) / Math.Sqrt(2.0 * free);
        Assert.True(Math.Abs(sigmas) < 6, $"Chi square is {sigmas} standard deviations off for {what}.");
    }
}
