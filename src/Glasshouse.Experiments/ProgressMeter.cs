using System.Diagnostics;

namespace Glasshouse.Experiments;

/// <summary>Adds up the work done, on any thread, and tells of it at most ten times a second and once at the end.</summary>
internal sealed class ProgressMeter
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly IProgress<ExperimentProgress>? listener;
    private long total;
    private readonly CancellationToken cancellation;
    private readonly Lock gate = new();
    private long told;
    private long done;

    /// <summary>A meter for so many person-months.</summary>
    public ProgressMeter(IProgress<ExperimentProgress>? listener, long total, CancellationToken cancellation)
    {
        this.listener = listener;
        this.total = total;
        this.cancellation = cancellation;
    }

    /// <summary>A meter that nobody hears, for work that is not part of the total; it stops with this one.</summary>
    public ProgressMeter Unheard() => new(null, 0, cancellation);

    /// <summary>Asked before a month is lived.</summary>
    /// <exception cref="OperationCanceledException">The experiment was stopped.</exception>
    public void MayGoOn() => cancellation.ThrowIfCancellationRequested();

    /// <summary>True where the experiment is to stop.</summary>
    public bool IsStopped => cancellation.IsCancellationRequested;

    /// <summary>Says what is going on apart from months.</summary>
    public void Tell(string stage) => Add(stage, 0);

    /// <summary>Takes work out of the total that need not be done.</summary>
    public void Skip(long personMonths)
    {
        lock (gate) total -= personMonths;
    }

    /// <summary>Notes work done.</summary>
    public void Add(string stage, long personMonths)
    {
        lock (gate)
        {
            done += personMonths;
            if (listener is null || (done < total && told != 0 && Stopwatch.GetElapsedTime(told) < Pause)) return;
            told = Stopwatch.GetTimestamp();
            // A total that was only expected may turn out too small.
            listener.Report(new ExperimentProgress(stage, done, Math.Max(done, total)));
        }
    }
}
