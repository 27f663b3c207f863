using Glasshouse.Engine;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>All threads of a sweep, each with a hand of its own.</summary>
internal sealed class SweepHands : IDisposable
{
    private readonly Crew crew;
    private readonly SweepHand[] hands;

    /// <summary>As many hands as threads are asked for.</summary>
    public SweepHands(SweepWork work, RunOptions options)
    {
        crew = new Crew(options.Threads);
        hands = [.. Enumerable.Range(0, options.Threads).Select(_ => new SweepHand(work, options.Lanes))];
    }

    /// <summary>Does numbered pieces of work; returns when the last is done.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Do(int count, ProgressMeter meter, Action<int, SweepHand> piece)
    {
        try
        {
            crew.Do(count, (number, thread) => piece(number, hands[thread]));
        }
        catch (InvalidOperationException failure) when (failure.InnerException is { } cause)
        {
            meter.MayGoOn();
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var hand in hands) hand.Dispose();
        crew.Dispose();
    }
}
