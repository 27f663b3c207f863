using System.Collections.Immutable;
using System.Diagnostics;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>Times bare loops of the operations of lanes: each kind alone, and in the mixture of a step.</summary>
/// <remarks>
/// Model: every thread runs the loop at the same time, as it would live the month; and is told in pulses, so that it can be set beside months lived at another moment, see <see cref="Pulse"/>.
/// A mixture holds its kinds in proportion, spread evenly, in so few blocks that rare kinds may be missing: what is measured is how much sooner the mixture is done than its blocks one after the other, and the kinds at their full numbers, one after the other, gain as much.
/// Left out: see <see cref="BareLoop"/>.
/// </remarks>
internal static class LaneLoops
{
    // Few enough that the processor foresees every turn from one kind to the next.
    private const int Blocks = 32;
    private const int Rounds = 5;
    private const double RoundSeconds = 0.001;

    /// <summary>All kinds, in their order.</summary>
    public static ImmutableArray<LaneOperation> Kinds { get; } = [.. Enum.GetValues<LaneOperation>()];

    /// <summary>Pulses of one operation of each kind, alone, on one thread, while the others do the same.</summary>
    public static double[] Alone(LaneWidth lanes, Crew crew) =>
        [.. Kinds.Select(kind => Pulses([.. Enumerable.Repeat(kind, Blocks)], lanes, crew) / (Blocks * BareLoop.BlockOf(kind)))];

    /// <summary>Pulses of a mixture of operations on one thread, while the others do the same.</summary>
    /// <param name="counts">Operations of each kind; need not be whole.</param>
    /// <param name="alone">Pulses of each kind alone.</param>
    /// <param name="lanes">Width of the lanes.</param>
    /// <param name="crew">Threads.</param>
    public static double Mixed(IReadOnlyList<double> counts, IReadOnlyList<double> alone, LaneWidth lanes, Crew crew)
    {
        if (counts.Sum() <= 0) return 0;
        var order = Order(counts);
        var oneByOne = order.Sum(kind => BareLoop.BlockOf(kind) * alone[(int)kind]);
        var together = Math.Min(1, Pulses(order, lanes, crew) / oneByOne);
        return together * Kinds.Sum(kind => counts[(int)kind] * alone[(int)kind]);
    }

    /// <summary>Runs the loop until the runtime has compiled it for good.</summary>
    public static void WarmUp(LaneWidth lanes, Crew crew, double seconds)
    {
        LaneOperation[] order = [.. Enumerable.Range(0, Blocks).Select(block => Kinds[block % Kinds.Length])];
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began).TotalSeconds < seconds) crew.Do(crew.Threads, (_, _) => BareLoop.Run(lanes, order, 8));
    }

    // Every block goes to the kind that is furthest behind its share.
    private static LaneOperation[] Order(IReadOnlyList<double> counts)
    {
        var all = Kinds.Sum(kind => counts[(int)kind] / BareLoop.BlockOf(kind));
        var behind = new double[Kinds.Length];
        var order = new LaneOperation[Blocks];
        for (var block = 0; block < Blocks; block++)
        {
            foreach (var kind in Kinds) behind[(int)kind] += counts[(int)kind] / BareLoop.BlockOf(kind) / all;
            var next = Array.IndexOf(behind, behind.Max());
            behind[next]--;
            order[block] = (LaneOperation)next;
        }

        return order;
    }

    // Of one round through the order: the second quickest of some trials, each against the pulse of its moment; the slow ones were put aside by the machine.
    private static double Pulses(LaneOperation[] order, LaneWidth lanes, Crew crew)
    {
        var pulse = new Pulse(lanes, crew);
        var rounds = 1;
        for (var first = Once(order, lanes, crew, rounds); first < RoundSeconds; first = Once(order, lanes, crew, rounds)) rounds *= 2;
        var trials = Enumerable.Range(0, Rounds).Select(_ => Once(order, lanes, crew, rounds) / pulse.Take() / rounds).Order().ToArray();
        return trials[1];
    }

    private static double Once(LaneOperation[] order, LaneWidth lanes, Crew crew, int rounds)
    {
        var began = Stopwatch.GetTimestamp();
        crew.Do(crew.Threads, (_, _) => BareLoop.Run(lanes, order, rounds));
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
