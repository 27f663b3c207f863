using System.Runtime.InteropServices;
using Glasshouse.Battery;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Tests.Draws;

/// <summary>What a battery of tests reads is what the engine draws, in the order that it is told.</summary>
public sealed unsafe class DrawStreamTests
{
    private const ulong Seed = 11;

    // 512 pairs are two tiles.
    private static readonly Sample Small = new(Seed, 2, 3, 512, [Purpose.Seen, Purpose.Judgment, Purpose.Vote]);

    [Fact]
    public void The_first_words_are_those_that_lanes_draw_for_the_first_people()
    {
        var luck = new Luck(Seed, 0);
        var words = Words("month/purpose/person", Slice.Drawn, 16);
        for (var person = 0u; person < 32; person++)
        {
            var lot = Luck.Lot(person / 2);
            var draw = One.Total(One.Draw(&lot, (int)(person % 2), in luck.First(Purpose.Seen), in luck.Second(Purpose.Seen)));
            Assert.Equal(draw, (words[person / 2] >> (int)(person % 2 * 16)) & 0xFFFF);
        }
    }

    [Theory]
    [InlineData("month/purpose/person", 512 * 3, 512, 1)]
    [InlineData("month/person/purpose", 512 * 3, 1, 3)]
    [InlineData("person/month/purpose", 3, 1, 9)]
    [InlineData("person/purpose/month", 1, 3, 9)]
    [InlineData("purpose/month/person", 512, 512 * 3, 1)]
    [InlineData("purpose/person/month", 1, 512 * 3, 3)]
    public void An_order_puts_every_draw_in_its_place(string order, int month, int purpose, int pair)
    {
        var words = Words(order, Slice.Word, 512 * 9);
        for (var (at, address) = (0, Addresses()); at < 512 * 9; at++)
        {
            var (m, u, p) = address[at];
            Assert.Equal(Hash(Seed, m, u, p), words[(m * month) + (u * purpose) + (p * pair)]);
        }
    }

    [Fact]
    public void Tiles_are_walked_as_the_engine_walks_them()
    {
        var words = Words("month/tile/purpose/person", Slice.Word, 512 * 9);
        foreach (var (month, purpose, pair) in Addresses())
            Assert.Equal(Hash(Seed, month, purpose, pair), words[(month * 512 * 3) + (pair / 256 * 256 * 3) + (purpose * 256) + (pair % 256)]);
    }

    [Fact]
    public void Seeds_stand_side_by_side_where_the_order_names_them_and_follow_each_other_where_it_does_not()
    {
        var beside = Words("month/purpose/person/seed", Slice.Word, 512 * 9 * 2);
        var behind = Words("month/purpose/person", Slice.Word, 512 * 9 * 2);
        for (var at = 0; at < 512 * 9; at++)
        {
            Assert.Equal(behind[at], beside[at * 2]);
            Assert.Equal(behind[(512 * 9) + at], beside[(at * 2) + 1]);
        }

        Assert.Equal(Hash(Seed + 1, 0, 0, 0), beside[1]);
        Assert.Equal(Hash(Seed + 2, 0, 0, 0), Words("month/purpose/person/seed", Slice.Word, (512 * 9 * 2) + 1)[^1]);
    }

    [Fact]
    public void Halves_are_those_of_the_words_and_only_drawn_ones_are_cut()
    {
        // A month and a purpose with so many people draw 65,535 on either side.
        var sample = Small with { Pairs = 1 << 19, Months = 1, Purposes = [Purpose.Vote] };
        var (words, drawn) = (Words("month/purpose/person", Slice.Word, 1 << 19, sample), Words("month/purpose/person", Slice.Drawn, 1 << 19, sample));
        var halves = MemoryMarshal.Cast<uint, ushort>(words).ToArray();
        Assert.Equal(halves.Where((_, at) => at % 2 == 0), MemoryMarshal.Cast<uint, ushort>(Words("month/purpose/person", Slice.Low, 1 << 18, sample)).ToArray());
        Assert.Equal(halves.Where((_, at) => at % 2 == 1), MemoryMarshal.Cast<uint, ushort>(Words("month/purpose/person", Slice.High, 1 << 18, sample)).ToArray());
        Assert.Contains(ushort.MaxValue, halves);
        Assert.Equal(halves.Select(half => Math.Min(half, (ushort)Luck.Largest)), MemoryMarshal.Cast<uint, ushort>(drawn).ToArray());
    }

    [Fact]
    public void So_many_bytes_are_written_as_were_asked_for()
    {
        using var written = new MemoryStream();
        new DrawStream(Small, OrderOf("month/purpose/person"), Slice.Word).Write(written, 100_003);
        var expected = MemoryMarshal.AsBytes<uint>(Words("month/purpose/person", Slice.Word, 25_001))[..100_003];
        Assert.True(written.ToArray().AsSpan().SequenceEqual(expected));
    }

    [Fact]
    public void Within_one_decision_and_month_no_word_comes_twice()
    {
        // As many independent words would hold 32 pairs of equal ones.
        Assert.Equal(0, Repeats.EqualWords(Seed, Purpose.Judgment, 3, 1 << 19).OneKey);
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_wish_is_said_at_once()
    {
        var options = new Options(["--order", "month/person", "--slice", "middle", "--people", "700", "--bytes", "-1", "--luck", "good", "--seed"]);
        Assert.Equal(6, options.Problems.Count);
        Assert.Empty(new Options(["--order", "person/month/purpose/seed", "--slice", "low", "--people", "8,589,934,592"]).Problems);
        foreach (var order in new[] { "", "month/purpose/person/", "month/purpose/person/month", "person", "0/1/2" }) Assert.False(Order.TryRead(order, out _), order);
    }

    private static uint Hash(ulong seed, int month, int purpose, int pair)
    {
        var (first, second) = Luck.KeysOf(seed, Small.Purposes[purpose], (uint)month);
        return Luck.Hash((uint)pair, first, second);
    }

    private static (int Month, int Purpose, int Pair)[] Addresses() =>
        [.. from month in Enumerable.Range(0, 3) from purpose in Enumerable.Range(0, 3) from pair in Enumerable.Range(0, 512) select (month, purpose, pair)];

    private static uint[] Words(string order, Slice slice, int count, Sample? sample = null)
    {
        var words = new uint[count];
        new DrawStream(sample ?? Small, OrderOf(order), slice).Fill(words);
        return words;
    }

    private static Order OrderOf(string text) => Order.TryRead(text, out var order) ? order : throw new ArgumentException(text);
}
