using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Glasshouse.Engine.Tallies;

/// <summary>A sum kept in eight parts, as many as a vector holds: tiles add to the parts, and only the end of a region adds the parts up.</summary>
/// <remarks>
/// Whole numbers, so neither the order of tiles nor the width of a vector matters.
/// Columns reach to a multiple of 64 people; a fact of nobody is false, and what is summed is masked by a fact.
/// </remarks>
internal static unsafe class RunningSum
{
    /// <summary>Parts of a sum.</summary>
    public const int Parts = 8;

    /// <summary>Adds the number of people for whom both facts are true.</summary>
    // A fact is a byte of 255, which is -1: what is subtracted adds one. A tile has too few rows for a byte to run over.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddFact(long* sum, byte* first, byte* second, int people)
    {
        if (!Avx512BW.IsSupported)
        {
            AddFactNarrow(sum, first, second, people);
            return;
        }

        var counts = Vector512<byte>.Zero;
        if (first == second) for (var at = 0; at < people; at += 64) counts -= Vector512.Load(first + at);
        else for (var at = 0; at < people; at += 64) counts -= Vector512.Load(first + at) & Vector512.Load(second + at);
        (Vector512.Load(sum) + Avx512BW.SumAbsoluteDifferences(counts, Vector512<byte>.Zero).AsInt64()).Store(sum);
    }

    /// <summary>Adds the bytes of a column of the people for whom a fact is true.</summary>
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

    /// <summary>True where a fact is true of anybody.</summary>
    public static bool IsAny(byte* fact, int people)
    {
        var found = Vector256<byte>.Zero;
        for (var at = 0; at < people; at += 32) found |= Vector256.Load(fact + at);
        return found != Vector256<byte>.Zero;
    }

    /// <summary>All parts added up.</summary>
    public static long Total(long* sum)
    {
        var total = 0L;
        for (var part = 0; part < Parts; part++) total += sum[part];
        return total;
    }

    private static void AddFactNarrow(long* sum, byte* first, byte* second, int people)
    {
        var counts = Vector256<byte>.Zero;
        for (var at = 0; at < people; at += 32) counts -= Vector256.Load(first + at) & Vector256.Load(second + at);
        Add(sum, counts);
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
