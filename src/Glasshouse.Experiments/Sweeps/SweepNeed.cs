using System.Diagnostics;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>What a sweep needs, said before it begins; rather a little too much than too little.</summary>
/// <param name="Runs">Runs that must be lived: neither in the store yet nor taken over from others.</param>
/// <param name="Reused">Runs that other stores have.</param>
/// <param name="PersonMonths">Person-months that they take.</param>
/// <param name="Disk">Bytes that the store grows by.</param>
/// <param name="Memory">What the societies and tables take in memory.</param>
public sealed record SweepNeed(int Runs, int Reused, long PersonMonths, long Disk, RunNeed Memory)
{
    // Measured: half a dozen bytes of a number in a part; a finished run that waits for its part takes eight and is there once more while the part is written.
    private const double BytesOfRow = 7;
    private const double BytesOfLooseRow = 8;
    private const long Beside = 1 << 20;
    private const long PilotPeople = 65_536;
    private const long PilotPersonMonths = 4_000_000;

    /// <summary>The need of some work, with what a store holds of it already.</summary>
    /// <param name="work">The work.</param>
    /// <param name="folder">Folder of the store; it need not be there.</param>
    /// <param name="threads">Threads.</param>
    /// <param name="reuse">Runs of other stores that are taken over; null for none.</param>
    public static SweepNeed Of(SweepWork work, string folder, int threads, SweepReuse? reuse = null)
    {
        var left = Left(work, folder);
        var rows = (double)work.RowsOfRun;
        var (points, cells) = (work.Points.Length * (work.Space.Factors.Length + 1.0), (double)work.Points.Length * work.Plan.Arms.Length * work.Plan.Seeds);
        var parts = StoreHead.Of(work).RunsOfPart * rows * BytesOfLooseRow * 2;
        var disk = (left.Count * rows * BytesOfRow) + Math.Min(parts, left.Count * rows * BytesOfLooseRow) + (8 * points) + (8 * cells) + Beside;
        var reused = reuse?.Runs.Count(left.Remove) ?? 0;
        var errands = work.Errands.Where(errand => errand.Runs.Any(run => left.Contains(run)));
        return new SweepNeed(
            left.Count,
            reused,
            errands.Sum(errand => work.Plan.People * (work.Plan.BurnIn + ((long)work.Plan.Months * errand.Runs.Count(run => left.Contains(run))))),
            (long)disk,
            RunNeed.OfSocieties(work.Plan.Arms, new RunSize(work.Plan.People, work.Plan.BurnIn, work.Plan.Months, 1, 1), held: 2 * threads));
    }

    /// <summary>Person-months a second that a machine does of this work: one small run on every thread, after one that only wakes the machine up.</summary>
    /// <param name="work">The work.</param>
    /// <param name="options">Threads and lanes.</param>
    /// <param name="cancellation">Stops the pilot.</param>
    public static double Pilot(SweepWork work, RunOptions options, CancellationToken cancellation)
    {
        var meter = new ProgressMeter(null, 0, cancellation);
        // The runtime compiles the month for good only after it was lived some dozens of times.
        Measured(work, Math.Min(work.Plan.People, 4096), Math.Min(work.Plan.Months, 60), options, meter);
        var people = Math.Min(work.Plan.People, PilotPeople);
        return Measured(work, people, (int)Math.Min(work.Plan.Months, Math.Max(24, PilotPersonMonths / people)), options, meter);
    }

    private static double Measured(SweepWork work, long people, int months, RunOptions options, ProgressMeter meter)
    {
        var small = work.Sized(people, Math.Min(work.Plan.BurnIn, 12), months);
        using var hands = new SweepHands(small, options);
        var begun = Stopwatch.GetTimestamp();
        hands.Do(options.Threads, meter, (number, hand) => hand.Live(small.Errands[number % small.Errands.Length], small.Errands[number % small.Errands.Length].Runs, meter, (_, _) => { }));
        var done = Enumerable.Range(0, options.Threads).Sum(number => small.PersonMonthsOf(small.Errands[number % small.Errands.Length]));
        return done / Math.Max(1e-6, Stopwatch.GetElapsedTime(begun).TotalSeconds);
    }

    /// <summary>Numbers of the runs that a store does not hold yet; what cannot be read is found out when the store is opened.</summary>
    internal static HashSet<int> Left(SweepWork work, string folder)
    {
        var all = Enumerable.Range(0, work.RunCount).ToHashSet();
        try
        {
            var store = StoreFolder.OpenToRead(folder);
            if (store.Head.Sweep == work.Hash) all.RemoveWhere(store.Has);
        }
        catch (StoreProblem)
        {
            return all;
        }

        return all;
    }
}
