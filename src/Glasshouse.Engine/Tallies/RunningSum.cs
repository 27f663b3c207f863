using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Glasshouse.Engine.Tallies;

/// <summary>Numbers of people for whom facts are true, and sums of their bytes.</summary>
/// <remarks>
/// Whole numbers, so neither the order of tiles nor the width of a vector matters. A fact is a bit for each person, 64 to a word, and false of nobody.
/// A sum of bytes is kept in eight parts, as many as a vector holds: tiles add to the parts, and only the end of a region adds the parts up.
/// </remarks>
internal static unsafe class RunningSum
{
    /// <summary>Parts of a sum of bytes.</summary>
    public const int Parts = 8;

    private const ulong OwnBits = 0x8040_2010_0804_0201;

    /// <summary>How many there are for whom both facts are true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Number(ulong* first, ulong* second, int people)
    {
        var (number, word) = (0, 0);
        for (; (word + 8) * 64 <= people; word += 8) number += NumberOfEight(first + word, second + word);
        for (; word * 64 < people; word++) number += BitOperations.PopCount(first[word] & second[word]);
        return number;
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

    // Most facts are true of nobody among 512.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NumberOfEight(ulong* first, ulong* second)
    {
        if ((Vector512.Load(first) & Vector512.Load(second)) == Vector512<ulong>.Zero) return 0;
        return BitOperations.PopCount(first[0] & second[0]) + BitOperations.PopCount(first[1] & second[1])
            + BitOperations.PopCount(first[2] & second[2]) + BitOperations.PopCount(first[3] & second[3])
            + BitOperations.PopCount(first[4] & second[4]) + BitOperations.PopCount(first[5] & second[5])
            + BitOperations.PopCount(first[6] & second[6]) + BitOperations.PopCount(first[7] & second[7]);
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
