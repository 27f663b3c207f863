using System.Runtime.CompilerServices;

namespace Glasshouse.Engine.Lanes;

/// <summary>How often each operation was done on a thread since the last time somebody took the numbers.</summary>
internal static class OperationCounter
{
    /// <summary>Kinds of operations.</summary>
    public const int Kinds = (int)LaneOperation.Total + 1;

    [ThreadStatic]
    private static long[]? done;

    private static long[] Done => done ??= new long[Kinds];

    /// <summary>Notes an operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Note(LaneOperation operation) => Done[(int)operation]++;

    /// <summary>Adds the numbers to those of a step and begins them anew.</summary>
    public static void TakeInto(Span<long> step)
    {
        var counts = Done;
        for (var kind = 0; kind < Kinds; kind++) step[kind] += counts[kind];
        Array.Clear(counts);
    }

    /// <summary>Begins anew.</summary>
    public static void Forget() => Array.Clear(Done);
}
