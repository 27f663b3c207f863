using System.Diagnostics;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>How fast the cores are at the moment: the time of one product of the lanes in a bare loop, on all threads at once.</summary>
/// <remarks>
/// Model: a shared machine runs at half its speed in some seconds and not in others. What is measured at different moments can be compared once each is told in pulses of its own moment.
/// Left out: the pace of memory.
/// </remarks>
internal sealed class Pulse
{
    private const int Blocks = 32;
    private const int Rounds = 1500;
    private const int Looks = 4;

    private readonly LaneOperation[] order = new LaneOperation[Blocks];
    private readonly LaneWidth lanes;
    private readonly Crew crew;
    private readonly int rounds;
    private double sum;
    private int times;

    /// <summary>A pulse of these threads at this width.</summary>
    public Pulse(LaneWidth lanes, Crew crew)
    {
        this.lanes = LaneChoice.Resolve(lanes);
        this.crew = crew;
        rounds = this.lanes == LaneWidth.One ? Rounds / 4 : Rounds;
        Array.Fill(order, LaneOperation.Product);
    }

    /// <summary>Mean of the pulses taken, seconds.</summary>
    public double Mean => sum / times;

    /// <summary>Takes it: seconds, at this moment.</summary>
    public double Take()
    {
        // A thread that sleeps takes as long to wake as a short loop takes in all, and one that is put aside looks slow: the quickest of a few looks is the pace.
        Once();
        var pulse = Enumerable.Range(0, Looks).Min(_ => Once());
        sum += pulse;
        times++;
        return pulse;
    }

    private double Once()
    {
        var began = Stopwatch.GetTimestamp();
        crew.Do(crew.Threads, (_, _) => BareLoop.Run(lanes, order, rounds));
        return Stopwatch.GetElapsedTime(began).TotalSeconds / ((double)rounds * Blocks * BareLoop.BlockOf(LaneOperation.Product));
    }
}
