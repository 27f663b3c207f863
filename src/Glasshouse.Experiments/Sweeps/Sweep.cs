using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>Runs sweeps: every run once, each on one thread, all threads at once.</summary>
/// <remarks>The result depends neither on threads, processes nor interruptions: a run is its plan and its seed.</remarks>
public static class Sweep
{
    /// <summary>The measures and outcomes that a plan can keep.</summary>
    public static SweepWords Words { get; } = new(
        [.. Measures.All.Select(measure => measure.Name)],
        [.. OutcomeNames.All.Select(outcome => outcome.Name)]);

    /// <summary>Lives the runs that are not done yet and keeps each in a store as soon as it is done. Several processes may do so at once.</summary>
    /// <param name="work">The work.</param>
    /// <param name="folder">Folder of the store; it is made where there is none.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops the sweep between two months; what is done stays done.</param>
    /// <param name="reuse">Runs of other stores that are taken over; null for none.</param>
    /// <exception cref="StoreProblem">The store cannot be used, or belongs to another sweep or program.</exception>
    /// <exception cref="OperationCanceledException">The sweep was stopped.</exception>
    public static SweepDone Run(SweepWork work, string folder, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation, SweepReuse? reuse = null)
    {
        var store = StoreFolder.Open(folder, work);
        var meter = new ProgressMeter(progress, work.PersonMonths, cancellation);
        using var running = new StoreRunning(work, store, options, meter);
        StoreFolder.Guarded(folder, () =>
        {
            if (reuse is not null) running.Take(reuse);
            running.LiveAll();
            running.WriteParts();
            return true;
        });
        return new SweepDone(work.RunCount, running.Lived, running.Reused, StoreReading.HashOf(store));
    }

    /// <summary>Lives every run and keeps nothing on the disk.</summary>
    /// <param name="work">The work.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops the sweep between two months.</param>
    /// <exception cref="OperationCanceledException">The sweep was stopped.</exception>
    public static SweepTable Run(SweepWork work, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        var meter = new ProgressMeter(progress, work.PersonMonths, cancellation);
        var measures = new double[]?[work.RunCount];
        using (var hands = new SweepHands(work, options))
            hands.Do(work.Errands.Length, meter, (number, hand) => hand.Live(work.Errands[number], work.Errands[number].Runs, meter, (run, kept) => measures[run] = kept.Measures));
        return StoreReading.TableOf(StoreHead.Of(work), work.Points, work.RunAt, run => measures[run]);
    }

    /// <summary>Reads what a store holds, whole or not; another process may be filling it.</summary>
    /// <param name="folder">Folder of the store.</param>
    /// <exception cref="StoreProblem">There is none, it is damaged, or it belongs to another version of the engine.</exception>
    public static SweepTable Read(string folder)
    {
        var store = StoreFolder.OpenToRead(folder);
        return StoreFolder.Guarded(folder, () => StoreReading.TableOf(store));
    }

    /// <summary>The tables of a store as files, whole or not; another process may be filling it.</summary>
    /// <param name="folder">Folder of the store.</param>
    /// <param name="anyProgram">True to read what another version of the engine computed.</param>
    /// <exception cref="StoreProblem">There is none, it is damaged, or it belongs to another version of the engine.</exception>
    public static StoreTables Tables(string folder, bool anyProgram = false)
    {
        var store = StoreFolder.OpenToRead(folder, anyProgram);
        return StoreFolder.Guarded(folder, () => new StoreTables(store));
    }

    /// <summary>What stands against a new or resumed sweep in a folder; null where nothing does.</summary>
    /// <param name="folder">The folder.</param>
    public static StoreProblem? Against(string folder) => StoreFolder.Against(folder);
}
