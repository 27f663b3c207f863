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

    private static ushort[] Draws(ulong seed, uint month, Purpose purpose)
    {
        var luck = new Luck(seed, month);
        var first = (Purpose)((int)purpose & ~3);
        var draws = new ushort[People];
        for (var person = 0; person < People; person++)
        {
            Engine.Lanes.One.Four(in luck, (uint)person, first, out var a, out var b, out var c, out var d);
            draws[person] = (ushort)Engine.Lanes.One.Total((purpose - first) switch { 0 => a, 1 => b, 2 => c, _ => d });
        }

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
