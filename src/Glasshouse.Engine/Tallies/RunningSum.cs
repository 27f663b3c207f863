using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tallies;

/// <summary>Numbers of people for whom facts are true, and sums of their bytes.</summary>
/// <remarks>
/// Whole numbers, so neither the order of tiles nor the width of a vector matters. A fact is a bit for each person, 64 to a word, and false of nobody.
/// A sum is kept in eight parts, as many as a vector holds: tiles add to the parts, and only the end of a region adds the parts up.
/// </remarks>
internal static unsafe class RunningSum
{
    /// <summary>Parts of a sum.</summary>
    public const int Parts = 8;

    private const ulong OwnBits = 0x8040_2010_0804_0201;

    /// <summary>Adds to the parts of a sum the people of a tile for whom both facts are true.</summary>
    // The facts of a tile fill 512 bits, and are false of nobody. A byte of 0 to 15 is looked up, and neighbouring counts are added.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddFact(long* sum, ulong* first, ulong* second)
    {
        if (!Avx512BW.IsSupported)
        {
            sum[0] += Number(first, second, first, Scratch.Capacity);
            return;
        }

        var low = Vector512.Create((byte)15);
        var table = Vector512.Create(0x0302_0201_0201_0100, 0x0403_0302_0302_0201, 0x0302_0201_0201_0100, 0x0403_0302_0302_0201, 0x0302_0201_0201_0100, 0x0403_0302_0302_0201, 0x0302_0201_0201_0100, 0x0403_0302_0302_0201).AsByte();
        var fact = (Vector512.Load(first) & Vector512.Load(second)).AsByte();
        var bits = Avx512BW.Shuffle(table, fact & low) + Avx512BW.Shuffle(table, (fact.AsUInt16() >>> 4).AsByte() & low);
        (Vector512.Load(sum) + Avx512BW.SumAbsoluteDifferences(bits, Vector512<byte>.Zero).AsInt64()).Store(sum);
    }

    /// <summary>How many there are for whom all three facts are true.</summary>
    public static int Number(ulong* first, ulong* second, ulong* third, int people)
    {
        var number = 0;
        for (var word = 0; word * 64 < people; word++) number += BitOperations.PopCount(first[word] & second[word] & third[word]);
        return number;
    }

    /// <summary>True where a fact is true of anybody.</summary>
    public static bool IsAny(ulong* fact, int people)
    {
        var found = 0ul;
        for (var word = 0; word * 64 < people; word++) found |= fact[word];
        return found != 0;
    }

    /// <summary>Writes a byte of 255 or 0 for each person: whether a fact is true of her.</summary>
    public static void Unfold(ulong* fact, byte* bytes, int people)
    {
        for (var at = 0; at < people; at += 32) Unfold(((uint*)fact)[at >> 5]).Store(bytes + at);
    }

    /// <summary>Adds to the parts of a sum the bytes of a column of the people whose byte of <paramref name="who"/> is 255.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddBytes(long* sum, byte* column, byte* who, int people)
    {
        if (Avx512BW.IsSupported)
        {
            var parts = Vector512.Load(sum);
            for (var at = 0; at < people; at += 64)
                parts += Avx512BW.SumAbsoluteDifferences(Vector512.Load(column + at) & Vector512.Load(who + at), Vector512<byte>.Zero).AsInt64();
            parts.Store(sum);
            return;
        }

        for (var at = 0; at < people; at += 32) Add(sum, Vector256.Load(column + at) & Vector256.Load(who + at));
    }

    /// <summary>All parts added up.</summary>
    public static long Total(long* sum)
    {
        var total = 0L;
        for (var part = 0; part < Parts; part++) total += sum[part];
        return total;
    }

    // Every byte of the word goes to the eight people of whom it speaks, and each looks at her own bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Unfold(uint word)
    {
        var own = Vector256.Create(OwnBits).AsByte();
        var bytes = Vector256.Create(word).AsByte();
        var places = Vector256.Create(0ul, 0x0101_0101_0101_0101, 0x0202_0202_0202_0202, 0x0303_0303_0303_0303).AsByte();
        return Vector256.Equals((Avx2.IsSupported ? Avx2.Shuffle(bytes, places) : Vector256.Shuffle(bytes, places)) & own, own);
    }

    private static void Add(long* sum, Vector256<byte> bytes)
    {
        if (Avx2.IsSupported)
        {
            (Vector256.Load(sum) + Avx2.SumAbsoluteDifferences(bytes, Vector256<byte>.Zero).AsInt64()).Store(sum);
            return;
        }

        var (low, high) = Vector256.Widen(bytes);
        sum[0] += Vector256.Sum(low + high);
    }
}
