namespace Glasshouse.Experiments.Sweeps;

/// <summary>Runs of other stores that a sweep needs too: found by what makes a run this run, checked by the hash of what is kept of them, and taken over instead of lived.</summary>
/// <remarks>The other stores are only read, and may be filled by others meanwhile. What is damaged in them is named and left alone.</remarks>
public sealed class SweepReuse
{
    private readonly SweepWork work;
    private readonly Dictionary<string, int[]> wanted;
    private readonly List<Found> found = [];
    private readonly List<string> damaged = [];

    private SweepReuse(SweepWork work, Dictionary<string, int[]> wanted) => (this.work, this.wanted) = (work, wanted);

    /// <summary>Runs that were found.</summary>
    public int Count => Runs.Count();

    /// <summary>What is damaged in the other stores, in sentences; what was taken over is known when the sweep is done.</summary>
    public IReadOnlyList<string> Damaged => damaged;

    /// <summary>The runs of some stores that a sweep still needs.</summary>
    /// <param name="work">The work.</param>
    /// <param name="into">Folder of its own store; it need not be there.</param>
    /// <param name="stores">Folders of the other stores.</param>
    /// <param name="options">Threads.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="StoreProblem">One of them is no store, belongs to another version of the engine, or does not keep what the sweep keeps.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static SweepReuse Of(SweepWork work, string into, IEnumerable<string> stores, RunOptions options, CancellationToken cancellation)
    {
        var opened = stores.Distinct(StringComparer.Ordinal).Select(store => Opened(work, into, store)).ToArray();
        // Runs of another size are other runs: no plan need be made to see that.
        var fitting = opened.Where(store => (store.Head.People, store.Head.BurnIn, store.Head.Months) == (work.Plan.People, work.Plan.BurnIn, work.Plan.Months)).ToArray();
        var reuse = new SweepReuse(work, fitting.Length == 0 ? [] : Keys(work, SweepNeed.Left(work, into), options, cancellation));
        foreach (var store in fitting) reuse.Look(store);
        return reuse;
    }

    /// <summary>Numbers of the runs that were found, as this sweep numbers them.</summary>
    internal IEnumerable<int> Runs => found.SelectMany(place => place.Runs.Values).SelectMany(runs => runs);

    /// <summary>The runs with their numbers in this sweep, one part of another store after the other; what turns out damaged is left out and named.</summary>
    internal IEnumerable<(int Run, KeptCounts Kept)> Taken()
    {
        foreach (var place in found)
        {
            var kept = Guarded(place, () => Read(place)) ?? [];
            var good = kept.OfType<KeptCounts>().GroupBy(run => run.Key).ToDictionary(same => same.Key, same => same.First());
            if (kept.Count(run => run is null) is var bad and > 0) damaged.Add(FormattableString.Invariant($"{bad} of {kept.Length} runs in {place.Path} are not what was written there; they are lived again where they are needed."));
            foreach (var (key, runs) in place.Runs.Where(wanted => good.ContainsKey(wanted.Key)))
                foreach (var run in runs) yield return (run, Selected(good[key], place.Store.Head));
        }
    }

    // A run whose file has gone meanwhile is no damage.
    private static KeptCounts?[] Read(Found place) =>
        place.Loose < 0 ? PartTables.Read(place.Store.PartPath(place.Part), place.Store.Head)
        : place.Store.Peek(place.Loose) is { IsThere: true } there ? [there.Kept] : [];

    private static StoreFolder Opened(SweepWork work, string into, string folder)
    {
        if (StoreFolder.Guarded(folder, () => Path.GetFullPath(folder) == Path.GetFullPath(into))) throw new StoreProblem(folder, "it is the store of this sweep itself", "Name another store with --reuse, or another folder with --store.");
        var store = StoreFolder.OpenToRead(folder);
        var (keep, head) = (work.Plan.Keep, store.Head);
        string[] missing = [.. keep.Measures.Except(head.Measures), .. keep.Outcomes.Except(head.Outcomes)];
        if (missing.Length > 0) throw new StoreProblem(folder, $"it does not keep {string.Join(", ", missing.Take(5))}{(missing.Length > 5 ? $" and {missing.Length - 5} more" : "")}, which this sweep keeps", "Keep no more than the other store does, or leave out --reuse.");
        return keep.Outcomes.IsEmpty || head.By == keep.By ? store
            : throw new StoreProblem(folder, $"it keeps outcomes by {head.By}, and this sweep by {keep.By}", $"Write keep: {{ by: {head.By} }}, or leave out --reuse.");
    }

    // Runs under other seeds have the same plans: a plan is made once for all of them.
    private static Dictionary<string, int[]> Keys(SweepWork work, HashSet<int> left, RunOptions options, CancellationToken cancellation)
    {
        var kinds = work.Errands.Where(errand => errand.Seed == 0).ToArray();
        var plans = work.RunCount / work.Plan.Seeds;
        var keys = new string[work.RunCount];
        using var hands = new SweepHands(work, options);
        hands.Do(kinds.Length, new ProgressMeter(null, 0, cancellation), (number, hand) =>
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (run, plan, head) in hand.PlansOf(kinds[number]))
                for (var seed = 0; seed < work.Plan.Seeds; seed++) keys[(seed * plans) + run] = RunKey.Of(plan, head, work.Plan.FirstSeed + (ulong)seed);
        });
        return left.GroupBy(run => keys[run]).ToDictionary(same => same.Key, same => same.ToArray());
    }

    private void Look(StoreFolder store)
    {
        // Loose runs first: one that goes meanwhile has become part of a part, and parts stay.
        foreach (var run in store.LooseRuns().Order())
        {
            var (kept, isThere) = store.Peek(run);
            if (kept is not null) Note(new Found(store, -1, run), [kept.Key]);
            else if (isThere) damaged.Add(FormattableString.Invariant($"Run {run} in {store.Path} is not what was written there; it is lived again where it is needed."));
        }

        foreach (var part in Enumerable.Range(0, store.Head.Parts).Where(store.HasPart))
        {
            var place = new Found(store, part, -1);
            Note(place, Guarded(place, () => PartTables.ReadKeys(store.PartPath(part))) ?? []);
        }
    }

    private void Note(Found place, IEnumerable<string> keys)
    {
        foreach (var key in keys)
            if (wanted.Remove(key, out var runs)) place.Runs[key] = runs;
        if (place.Runs.Count > 0) found.Add(place);
    }

    // Torn or foreign bytes make a reader of tables fail in many ways; whichever it is, the other store is left as it is.
    private T? Guarded<T>(Found place, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (cause is not (OutOfMemoryException or OperationCanceledException))
        {
            damaged.Add($"{place.Path} is damaged and left alone ({cause.Message.Split('\n')[0].TrimEnd('.')}); its runs are lived again where they are needed.");
            return null;
        }
    }

    private KeptCounts Selected(KeptCounts kept, StoreHead head)
    {
        var keep = work.Plan.Keep;
        if (keep.Measures.SequenceEqual(head.Measures) && keep.Outcomes.SequenceEqual(head.Outcomes)) return kept;
        int[] outcomes = [.. keep.Outcomes.Select(name => head.Outcomes.IndexOf(name))];
        var steps = outcomes.Length == 0 ? 0 : kept.Counts.Length / head.Outcomes.Length;
        return kept with
        {
            Measures = [.. keep.Measures.Select(name => kept.Measures[head.Measures.IndexOf(name)])],
            Counts = [.. Enumerable.Range(0, steps).SelectMany(step => outcomes.Select(outcome => kept.Counts[(step * head.Outcomes.Length) + outcome]))],
        };
    }

    private sealed record Found(StoreFolder Store, int Part, int Loose)
    {
        public Dictionary<string, int[]> Runs { get; } = [];

        public string Path => Loose >= 0 ? Store.Path : Store.PartPath(Part);
    }
}
