namespace Glasshouse.Experiments.Sweeps;

/// <summary>Fills a store, beside other processes that may do the same.</summary>
internal sealed class StoreRunning : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly SweepWork work;
    private readonly StoreFolder store;
    private readonly ProgressMeter meter;
    private readonly SweepHands hands;
    private readonly bool[] known;
    private int lived;

    /// <summary>Prepares to fill a store.</summary>
    public StoreRunning(SweepWork work, StoreFolder store, RunOptions options, ProgressMeter meter)
    {
        (this.work, this.store, this.meter) = (work, store, meter);
        hands = new SweepHands(work, options);
        known = new bool[work.RunCount];
        foreach (var part in Enumerable.Range(0, store.Head.Parts).Where(store.HasPart)) known.AsSpan(store.Head.RunsIn(part).First..store.Head.RunsIn(part).End).Fill(true);
        foreach (var run in store.LooseRuns()) known[run] = known[run] || store.Loose(run) is not null;
    }

    /// <summary>Runs that this process lived.</summary>
    public int Lived => lived;

    /// <summary>Runs that this process took over from other stores.</summary>
    public int Reused { get; private set; }

    /// <summary>Takes over the runs of other stores that this one needs; those that another process is living are left to it.</summary>
    public void Take(SweepReuse reuse)
    {
        var errands = new int[work.RunCount];
        foreach (var errand in work.Errands)
            foreach (var run in errand.Runs) errands[run] = errand.Number;
        foreach (var (run, kept) in reuse.Taken())
        {
            meter.MayGoOn();
            using var turn = store.TurnOf(work.Errands[errands[run]]);
            if (turn is null || IsDone(run)) continue;
            Put(run, kept);
            Reused++;
            turn.End();
        }
    }

    /// <summary>Lives everything that is not done and that nobody else is living, and waits for what others are living.</summary>
    public void LiveAll()
    {
        int[] left = [.. Enumerable.Range(0, work.Errands.Length)];
        while (left.Length > 0)
        {
            var before = left;
            var busy = new bool[left.Length];
            hands.Do(left.Length, meter, (place, hand) => busy[place] = !MayLive(work.Errands[before[place]], hand));
            left = [.. before.Where((_, place) => busy[place])];
            if (left.Length == before.Length) Wait();
        }
    }

    /// <summary>Writes every part that is not written yet; after it nothing is left of those that were interrupted.</summary>
    public void WriteParts()
    {
        for (var part = 0; part < store.Head.Parts; part++)
        {
            while (!MayWrite(part)) Wait();
        }

        store.EndLeftTurns();
    }

    /// <inheritdoc/>
    public void Dispose() => hands.Dispose();

    private void Wait()
    {
        meter.MayGoOn();
        Thread.Sleep(Pause);
    }

    // False where another process is at it.
    private bool MayLive(SweepErrand errand, SweepHand hand)
    {
        meter.MayGoOn();
        if (errand.Runs.All(IsDone))
        {
            meter.Skip(work.PersonMonthsOf(errand));
            return true;
        }

        using var turn = store.TurnOf(errand);
        if (turn is null) return false;
        // Another process may have lived some of it before the turn came here.
        int[] runs = [.. errand.Runs.Where(run => !IsDone(run))];
        meter.Skip(runs.Length == 0 ? work.PersonMonthsOf(errand) : work.Plan.People * work.Plan.Months * (errand.Runs.Length - runs.Length));
        if (runs.Length > 0) hand.Live(errand, runs, meter, Keep);
        turn.End();
        return true;
    }

    private bool IsDone(int run) => known[run] || (known[run] = store.Has(run));

    private void Keep(int run, KeptCounts kept)
    {
        Put(run, kept);
        Interlocked.Increment(ref lived);
    }

    private void Put(int run, KeptCounts kept)
    {
        store.Keep(run, kept);
        known[run] = true;
        var part = store.PartOf(run);
        var (first, end) = store.Head.RunsIn(part);
        if (Enumerable.Range(first, end - first).All(IsDone)) MayWrite(part);
    }

    // False where another process is at it.
    private bool MayWrite(int part)
    {
        using var turn = store.TurnOf(part);
        if (turn is null) return false;
        if (!store.WritePart(part)) throw new IOException("a finished run was damaged on the disk; run the sweep again");
        turn.End();
        return true;
    }
}
