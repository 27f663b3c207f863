using CsCheck;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Tests.Lanes;

/// <summary>Every width of lanes against one person in plain integers.</summary>
public sealed unsafe class LanesTests
{
    private const int Room = 64;

    private static readonly ushort[] Ends = [0, 1, 2, 127, 128, 255, 256, 16383, 16384, 32766, 32767, 32768, 32769, 65534, 65535];

    private static readonly Gen<ushort> Number = Gen.OneOf(Gen.UShort, Gen.Int[0, Ends.Length - 1].Select(end => Ends[end]));

    private static readonly Gen<(ushort[] A, ushort[] B, ushort[] C)> Numbers = Gen.Select(Number.Array[Room], Number.Array[Room], Number.Array[Room]);

    private interface IOperation
    {
        static abstract L Do<L>(L a, L b, L c)
            where L : struct, ILanes<L>;
    }

    public static TheoryData<LaneWidth> Widths => [LaneWidth.Wide128, LaneWidth.Wide256, LaneWidth.Wide512];

    [Theory, MemberData(nameof(Widths))]
    public void Sums_and_differences_have_the_bits_of_one_person(LaneWidth width)
    {
        Same<Plus>(width);
        Same<Minus>(width);
        Same<Add>(width);
        Same<Subtract>(width);
        Same<AddUp>(width);
        Same<TakeAway>(width);
    }

    [Theory, MemberData(nameof(Widths))]
    public void Products_have_the_bits_of_one_person(LaneWidth width)
    {
        Same<Times>(width);
        Same<Part>(width);
    }

    [Theory, MemberData(nameof(Widths))]
    public void Bits_and_shifts_have_the_bits_of_one_person(LaneWidth width)
    {
        Same<And>(width);
        Same<Or>(width);
        Same<Xor>(width);
        Same<Not>(width);
        Same<LeftShifts>(width);
        Same<RightShifts>(width);
        Same<ZeroShifts>(width);
    }

    [Theory, MemberData(nameof(Widths))]
    public void Comparisons_and_choices_have_the_bits_of_one_person(LaneWidth width)
    {
        Same<Min>(width);
        Same<Max>(width);
        Same<Above>(width);
        Same<Below>(width);
        Same<Equal>(width);
        Same<Select>(width);
        Same<SelectBelow>(width);
        Same<Has>(width);
        Same<Where>(width);
    }

    [Theory, MemberData(nameof(Widths))]
    public void Small_steps_have_the_bits_of_one_person(LaneWidth width)
    {
        Same<Share>(width);
        Same<Happens>(width);
        Same<HappensFine>(width);
        Same<HappensTo>(width);
        Same<TimesFactor>(width);
        Same<Move>(width);
    }

    [Theory, MemberData(nameof(Widths))]
    public void A_table_gives_everybody_the_entry_at_her_index(LaneWidth width) =>
        Numbers.Sample(
            numbers =>
            {
                var index = Array.ConvertAll(numbers.A, number => (ushort)(number & 31));
                return Looked(width, numbers.B, index).AsSpan().SequenceEqual(Array.ConvertAll(index, at => numbers.B[at]));
            },
            iter: 200);

    [Theory, MemberData(nameof(Widths))]
    public void Columns_are_read_and_written_as_by_one_person(LaneWidth width) =>
        Gen.Select(Numbers, Gen.Byte.Array[Room]).Sample(
            (numbers, bytes) => Through(width, numbers.A, bytes) == Through(LaneWidth.One, numbers.A, bytes),
            iter: 200);

    [Theory, MemberData(nameof(Widths))]
    public void Totals_and_any_look_at_everybody(LaneWidth width) =>
        Gen.Select(Numbers, Gen.Int[0, Room - 1]).Sample(
            (numbers, only) =>
            {
                var mask = new ushort[Room];
                mask[only] = ushort.MaxValue;
                return Total(width, numbers.A) == numbers.A.Sum(number => (long)number) && AnyOf(width, mask) && !AnyOf(width, new ushort[Room]);
            },
            iter: 200);

    [Theory, MemberData(nameof(Widths))]
    public void Draws_are_the_keyed_hash_of_each_pair(LaneWidth width) =>
        Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt[0, (1u << 26) - 1]).Sample(
            (first, second, hood) => Drawn(width, hood * Room, first, second).AsSpan().SequenceEqual(Expected(hood * Room, first, second)),
            iter: 300);

    private static void Same<O>(LaneWidth width)
        where O : IOperation =>
        Numbers.Sample(
            numbers =>
            {
                var wide = Done<O>(width, numbers.A, numbers.B, numbers.C);
                var one = Done<O>(LaneWidth.One, numbers.A, numbers.B, numbers.C);
                for (var at = 0; at < Room; at++)
                    Assert.True(wide[at] == one[at], $"{typeof(O).Name}({numbers.A[at]}, {numbers.B[at]}, {numbers.C[at]}) is {one[at]}, but {wide[at]} at {width}.");
            },
            iter: 200);

    private static ushort[] Done<O>(LaneWidth width, ushort[] a, ushort[] b, ushort[] c)
        where O : IOperation => width switch
        {
            LaneWidth.Wide512 => Done<O, Wide512>(a, b, c),
            LaneWidth.Wide256 => Done<O, Wide256>(a, b, c),
            LaneWidth.Wide128 => Done<O, Wide128>(a, b, c),
            _ => Done<O, One>(a, b, c),
        };

    private static ushort[] Done<O, L>(ushort[] a, ushort[] b, ushort[] c)
        where O : IOperation
        where L : struct, ILanes<L>
    {
        var result = new ushort[Room];
        fixed (ushort* one = a, two = b, three = c, to = result)
        {
            for (var at = 0; at < Room; at += L.Count)
                L.Write16(to + at, O.Do(L.Read16(one + at), L.Read16(two + at), L.Read16(three + at)));
        }

        return result;
    }

    private static ushort[] Looked(LaneWidth width, ushort[] table, ushort[] index) => width switch
    {
        LaneWidth.Wide512 => Looked<Wide512>(table, index),
        LaneWidth.Wide256 => Looked<Wide256>(table, index),
        _ => Looked<Wide128>(table, index),
    };

    private static ushort[] Looked<L>(ushort[] table, ushort[] index)
        where L : struct, ILanes<L>
    {
        var result = new ushort[Room];
        fixed (ushort* from = table, where = index, to = result)
        {
            for (var at = 0; at < Room; at += L.Count) L.Write16(to + at, L.Lookup(from, L.Read16(where + at)));
        }

        return result;
    }

    private static string Through(LaneWidth width, ushort[] words, byte[] bytes) => width switch
    {
        LaneWidth.Wide512 => Through<Wide512>(words, bytes),
        LaneWidth.Wide256 => Through<Wide256>(words, bytes),
        LaneWidth.Wide128 => Through<Wide128>(words, bytes),
        _ => Through<One>(words, bytes),
    };

    // Words to bytes, bytes to words, a fact written as bits and read again; as text, so that a failure shows both.
    private static string Through<L>(ushort[] words, byte[] bytes)
        where L : struct, ILanes<L>
    {
        var narrow = new byte[Room];
        var wide = new ushort[Room];
        var masks = new byte[Room / 8];
        var chosen = new ushort[Room];
        fixed (ushort* word = words, toWide = wide, toChosen = chosen)
        fixed (byte* value = bytes, toMask = masks, toNarrow = narrow)
        {
            for (var at = 0; at < Room; at += L.Count)
            {
                L.Write8(toNarrow + at, L.Read16(word + at) & L.All(255));
                L.Write16(toWide + at, L.Read8(value + at));
                L.WriteMask(toMask, at, L.Has(L.Read8(value + at), 128));
                L.Write16(toChosen + at, L.ReadMask(toMask, at) & L.Read16(word + at));
            }
        }

        return $"{string.Join(',', narrow)} / {string.Join(',', wide)} / {string.Join(',', masks)} / {string.Join(',', chosen)}";
    }

    private static long Total(LaneWidth width, ushort[] numbers) => width switch
    {
        LaneWidth.Wide512 => Total<Wide512>(numbers),
        LaneWidth.Wide256 => Total<Wide256>(numbers),
        _ => Total<Wide128>(numbers),
    };

    private static long Total<L>(ushort[] numbers)
        where L : struct, ILanes<L>
    {
        var sum = 0L;
        fixed (ushort* from = numbers)
        {
            for (var at = 0; at < Room; at += L.Count) sum += L.Total(L.Read16(from + at));
        }

        return sum;
    }

    private static bool AnyOf(LaneWidth width, ushort[] mask) => width switch
    {
        LaneWidth.Wide512 => AnyOf<Wide512>(mask),
        LaneWidth.Wide256 => AnyOf<Wide256>(mask),
        _ => AnyOf<Wide128>(mask),
    };

    private static bool AnyOf<L>(ushort[] mask)
        where L : struct, ILanes<L>
    {
        var any = false;
        fixed (ushort* from = mask)
        {
            for (var at = 0; at < Room; at += L.Count) any |= L.Any(L.Above(L.All(0), L.Read16(from + at)));
        }

        return any;
    }

    private static ushort[] Drawn(LaneWidth width, uint person, uint first, uint second) => width switch
    {
        LaneWidth.Wide512 => Drawn<Wide512>(person, first, second),
        LaneWidth.Wide256 => Drawn<Wide256>(person, first, second),
        _ => Drawn<Wide128>(person, first, second),
    };

    private static ushort[] Drawn<L>(uint person, uint first, uint second)
        where L : struct, ILanes<L>
    {
        var result = new ushort[Room];
        var lots = new uint[Room / 2];
        fixed (ushort* to = result)
        fixed (uint* of = lots)
        {
            Luck.Lots(of, lots.Length, person);
            for (var at = 0; at < Room; at += L.Count) L.Write16(to + at, L.Draw(of, at, in first, in second));
        }

        return result;
    }

    private static ushort[] Expected(uint person, uint first, uint second) =>
        [.. Enumerable.Range(0, Room).Select(at => Math.Min(
            (ushort)(Luck.Hash((person + (uint)at) / 2, first, second) >> (at % 2 * 16)),
            (ushort)Luck.Largest))];

    private readonly struct Plus : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => a + b; }

    private readonly struct Minus : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => a - b; }

    private readonly struct Add : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Add(a, b); }

    private readonly struct Subtract : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Subtract(a, b); }

    private readonly struct AddUp : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.AddUp(a, b); }

    private readonly struct TakeAway : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.TakeAway(a, b); }

    private readonly struct Times : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Times(a, b); }

    private readonly struct Part : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Part(a, b); }

    private readonly struct And : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => a & b; }

    private readonly struct Or : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => a | b; }

    private readonly struct Xor : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => a ^ b; }

    private readonly struct Not : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => ~a; }

    private readonly struct LeftShifts : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => (a << 1) ^ (b << 7) ^ (c << 15); }

    private readonly struct RightShifts : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => (a >> 1) ^ (b >> 7) ^ (c >> 15); }

    private readonly struct ZeroShifts : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => (a >>> 1) ^ (b >>> 7) ^ (c >>> 15); }

    private readonly struct Min : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Min(a, b); }

    private readonly struct Max : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Max(a, b); }

    private readonly struct Above : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Above(a, b) & L.All(-1); }

    private readonly struct Below : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Below(a, b) & L.All(-1); }

    private readonly struct Equal : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => ~L.Equal(a, L.Select(L.Above(b, c), a, b)) & c; }

    private readonly struct Select : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Select(L.Above(a, b), b, c); }

    private readonly struct SelectBelow : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.SelectBelow(a, b, c, a); }

    private readonly struct Has : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => (L.Has(a, 0x8010) | ~L.Has(b, 1)) & c; }

    private readonly struct Where : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => L.Where(a, 0x8001, b) ^ c; }

    private readonly struct HappensTo : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => Steps.Happens(a, L.Has(b, 4), 40_000, 20_000) & c; }

    private readonly struct Share : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => Steps.Share(a & L.All(255)); }

    private readonly struct Happens : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => Steps.Happens(a, b) & c; }

    private readonly struct HappensFine : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => Steps.HappensFine(a, b, 0x7FFF8000) & c; }

    private readonly struct TimesFactor : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => Steps.TimesFactor(a, b); }

    private readonly struct Move : IOperation { public static L Do<L>(L a, L b, L c) where L : struct, ILanes<L> => Steps.Move(a & L.All(255), b, c & L.All(255)); }
}
