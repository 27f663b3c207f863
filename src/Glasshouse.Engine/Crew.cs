namespace Glasshouse.Engine;

/// <summary>The worker threads of a run: they take numbered pieces of work in order, each piece once. Allocates nothing while working.</summary>
public sealed class Crew : IDisposable
{
    private readonly Barrier barrier;
    private readonly Thread[] others;
    private Action<int, int>? work;
    private int pieces;
    private int next;
    private bool closing;
    private Exception? failure;

    /// <summary>A crew of so many threads, the caller's included.</summary>
    /// <param name="threads">Threads, at least 1.</param>
    public Crew(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        Threads = threads;
        barrier = new Barrier(threads);
        others = [.. Enumerable.Range(1, threads - 1).Select(worker => new Thread(() => Serve(worker)) { IsBackground = true })];
        foreach (var thread in others) thread.Start();
    }

    /// <summary>Threads, the caller's included.</summary>
    public int Threads { get; }

    /// <summary>Does all pieces, on all threads; returns when the last is done.</summary>
    /// <param name="count">Number of pieces.</param>
    /// <param name="piece">What to do: number of the piece, number of the thread.</param>
    /// <exception cref="InvalidOperationException">A piece failed; the first failure is inside.</exception>
    public void Do(int count, Action<int, int> piece)
    {
        work = piece;
        pieces = count;
        next = 0;
        failure = null;
        barrier.SignalAndWait();
        Take(0);
        barrier.SignalAndWait();
        if (failure is not null) throw new InvalidOperationException("A worker thread failed: " + failure.Message, failure);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        closing = true;
        barrier.SignalAndWait();
        foreach (var thread in others) thread.Join();
        barrier.Dispose();
    }

    private void Serve(int worker)
    {
        while (true)
        {
            barrier.SignalAndWait();
            if (closing) return;
            Take(worker);
            barrier.SignalAndWait();
        }
    }

    private void Take(int worker)
    {
        try
        {
            for (var piece = Interlocked.Increment(ref next) - 1; piece < pieces; piece = Interlocked.Increment(ref next) - 1)
                work!(piece, worker);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Interlocked.CompareExchange(ref failure, exception, null);
        }
    }
}
