using System.Collections.Immutable;
using Glasshouse.Engine.Lanes;

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
    private readonly int every;

    /// <summary>A watch for so many threads.</summary>
    /// <param name="clock">Gives the time in ticks of any length.</param>
    /// <param name="threads">Threads that live the society.</param>
    public StepWatch(Func<long> clock, int threads)
    {
        this.clock = clock;
        this.threads = [.. Enumerable.Range(0, threads).Select(_ => new ThreadWatch(clock))];
        reading = Reading();
    }

    private StepWatch(int threads, int every)
    {
        this.every = every;
        clock = static () => 0;
        this.threads = [.. Enumerable.Range(0, threads).Select(_ => new ThreadWatch(clock, new long[MostSteps * OperationCounter.Kinds]))];
    }

    /// <summary>A watch that looks at no clock and counts instead which operations each step asks of its lanes.</summary>
    /// <param name="threads">Threads that live the society.</param>
    /// <param name="every">Counts in every so manieth region, from the first one on; the others live as ever.</param>
    public static StepWatch OnOperations(int threads, int every) => new(threads, every);

    /// <summary>Person-months of the regions in which operations were counted.</summary>
    public long PersonMonths => threads.Sum(thread => thread.PersonMonths);

    /// <summary>True where operations are counted in a region, and no time.</summary>
    internal bool CountsIn(int region) => every > 0 && region % every == 0;

    /// <summary>The operations of every step so far, in the order in which steps were first seen; empty where nobody counts them.</summary>
    public ImmutableArray<StepOperations> Operations => every == 0 ? [] :
    [
        .. Enumerable.Range(0, MostSteps)
            .Where(step => threads.Any(thread => thread.Times[step] > 0))
            .Select(step => new StepOperations(Names[step]!, [.. Enumerable.Range(0, OperationCounter.Kinds).Select(kind => threads.Sum(thread => thread.Done[(step * OperationCounter.Kinds) + kind]))]))
    ];

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

    /// <summary>The watch of one thread in a region; null where nothing is noted there.</summary>
    internal ThreadWatch? Of(int thread, int region) => every == 0 || CountsIn(region) ? threads[thread] : null;

    private double Reading()
    {
        var began = clock();
        for (var trial = 0; trial < Trials; trial++) clock();
        return (clock() - began) / (double)Trials;
    }

    /// <summary>What one thread has noted.</summary>
    internal sealed class ThreadWatch(Func<long> clock, long[]? operations = null)
    {
        private long last;

        /// <summary>Operations by step and kind; empty where nobody counts them.</summary>
        public long[] Done { get; } = operations ?? [];

        /// <summary>Person-months lived under this watch.</summary>
        public long PersonMonths { get; set; }

        /// <summary>Ticks by step.</summary>
        public long[] Ticks { get; } = new long[MostSteps];

        /// <summary>Readings by step.</summary>
        public long[] Times { get; } = new long[MostSteps];

        /// <summary>Begins a tile.</summary>
        public void Begin()
        {
            if (Done.Length > 0) OperationCounter.Forget();
            last = clock();
        }

        /// <summary>Notes that a step is done.</summary>
        public void After<M>()
        {
            var now = clock();
            Ticks[Number<M>.Value] += now - last;
            Times[Number<M>.Value]++;
            last = now;
            if (Done.Length > 0) OperationCounter.TakeInto(Done.AsSpan(Number<M>.Value * OperationCounter.Kinds, OperationCounter.Kinds));
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
