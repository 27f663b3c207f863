using System.Collections.Immutable;

namespace Glasshouse.Engine;

/// <summary>Notes how long each step of the month takes. It looks at a clock that somebody else holds; looking never changes a run.</summary>
/// <remarks>
/// Model: the clock is read after every step of every tile; what one reading costs is the shortest of many readings in a row, and is taken off each time.
/// Left out: what happens between months and regions, which is little.
/// Source: none; a measurement, in no result.
/// </remarks>
public sealed class StepWatch
{
    private const int MostSteps = 128;
    private const int Trials = 10_000;

    private readonly Func<long> clock;
    private readonly ThreadWatch[] threads;
    private readonly double reading;

    /// <summary>A watch for so many threads.</summary>
    /// <param name="clock">Gives the time in ticks of any length.</param>
    /// <param name="threads">Threads that live the society.</param>
    public StepWatch(Func<long> clock, int threads)
    {
        this.clock = clock;
        this.threads = [.. Enumerable.Range(0, threads).Select(_ => new ThreadWatch(clock))];
        reading = Reading();
    }

    /// <summary>The cost of every step so far, in the order in which steps were first seen.</summary>
    public ImmutableArray<StepCost> Costs =>
    [
        .. Enumerable.Range(0, MostSteps)
            .Where(step => threads.Any(thread => thread.Times[step] > 0))
            .Select(step => new StepCost(
                Names[step]!,
                threads.Sum(thread => Math.Max(0, thread.Ticks[step] - (reading * thread.Times[step])))))
    ];

    private static readonly string?[] Names = new string?[MostSteps];

    private static int steps = -1;

    /// <summary>The watch of one thread.</summary>
    internal ThreadWatch Of(int thread) => threads[thread];

    private double Reading()
    {
        var began = clock();
        for (var trial = 0; trial < Trials; trial++) clock();
        return (clock() - began) / (double)Trials;
    }

    /// <summary>What one thread has noted.</summary>
    internal sealed class ThreadWatch(Func<long> clock)
    {
        private long last;

        /// <summary>Ticks by step.</summary>
        public long[] Ticks { get; } = new long[MostSteps];

        /// <summary>Readings by step.</summary>
        public long[] Times { get; } = new long[MostSteps];

        /// <summary>Begins a tile.</summary>
        public void Begin() => last = clock();

        /// <summary>Notes that a step is done.</summary>
        public void After<M>()
        {
            var now = clock();
            Ticks[Number<M>.Value] += now - last;
            Times[Number<M>.Value]++;
            last = now;
        }
    }

    /// <summary>What goes before the mechanisms of a tile: fetching neighbours and strangers.</summary>
    internal readonly struct Reaching;

    /// <summary>Who shares the sanctions of a household.</summary>
    internal readonly struct KinSharing;

    /// <summary>What goes after the mechanisms of a tile of enterprises: counting.</summary>
    internal readonly struct EnterpriseCounting;

    /// <summary>What goes after the mechanisms of a tile: counting.</summary>
    internal readonly struct Counting;

    /// <summary>Counting of credit files.</summary>
    internal readonly struct CreditCounting;

    // Every step has one number for the life of the program: where its ticks are kept.
    private static class Number<M>
    {
        public static readonly int Value = New();

        private static int New()
        {
            var number = Interlocked.Increment(ref steps);
            Names[number] = typeof(M).Name;
            return number;
        }
    }
}
