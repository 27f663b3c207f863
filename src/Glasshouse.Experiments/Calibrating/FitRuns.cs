using System.Text;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>The finished runs of a fit, each a file of its own, so that a fit that was ended goes on to the same posterior.</summary>
/// <remarks>
/// Model: a fit is a function of its order, so that going on is doing it again with finished runs read instead of lived. A run is known by its number (piece of work
/// and point) and by the hash of the plans that it lived; its values are kept to the last bit. Files are written aside and renamed: under its name a run is whole or not
/// there. A damaged file reads as no run. One process at a time; the system takes its turn back however it ends.
/// </remarks>
public sealed class FitRuns : IDisposable
{
    private const string HeadName = "fit";
    private const string Again = "The same command with the same scenarios and sizes goes on with it; name another folder with --runs for this fit, or remove this one.";

    private readonly string folder;
    private readonly string fit;
    private readonly Turn turn;
    private int lived;

    private FitRuns(string folder, string fit, Turn turn)
    {
        (this.folder, this.fit, this.turn) = (folder, fit, turn);
        Found = Files().Count();
    }

    /// <summary>Runs that were there when the folder was opened.</summary>
    public int Found { get; }

    /// <summary>Runs that were lived and kept since.</summary>
    public int Lived => lived;

    /// <summary>Opens the folder of a fit, or begins it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="order">The fit.</param>
    /// <exception cref="StoreProblem">The folder holds something else or another fit, is in use, or cannot be used.</exception>
    public static FitRuns Open(string folder, FitOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return StoreFolder.Guarded(folder, () =>
        {
            if (Against(folder) is { } against) throw against;
            Directory.CreateDirectory(folder);
            var taken = Turn.TryTake(Path.Combine(folder, "turn")) ?? throw new StoreProblem(folder, "another process is at this fit", "Wait for it, or name another folder with --runs.");
            try
            {
                Head(folder, order.Hash);
                return new FitRuns(folder, order.Hash, taken);
            }
            catch
            {
                taken.Dispose();
                throw;
            }
        });
    }

    /// <summary>What stands against a fit in this folder before any work; null where nothing does.</summary>
    public static StoreProblem? Against(string folder)
    {
        if (File.Exists(folder)) return new StoreProblem(folder, "it is a file", "Name a folder for the runs with --runs.");
        if (!Directory.Exists(folder) || File.Exists(Path.Combine(folder, HeadName))) return null;
        return Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) is "turn" or HeadName + StoreFolder.Partial)
            ? null
            : new StoreProblem(folder, "it is not empty and holds no fit", "Name a folder of its own for the runs with --runs.");
    }

    /// <summary>Removes all of it: the posterior is written.</summary>
    public void Remove() => StoreFolder.Guarded(folder, () =>
    {
        foreach (var path in Directory.EnumerateFiles(folder, "run-*").ToArray()) File.Delete(path);
        File.Delete(Path.Combine(folder, HeadName));
        turn.End();
        if (!Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        return true;
    });

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    /// <summary>What a finished run showed; null where it is not done.</summary>
    internal double[]? Find(int run, string plans, int values) => StoreFolder.Guarded(folder, () =>
    {
        if (!File.Exists(PathOf(run))) return null;
        using var stream = new FileStream(PathOf(run), FileMode.Open, FileAccess.Read, FileShare.Read);
        return LooseRun.Read(stream, PathOf(run), fit, run, values, 0) is { } kept && kept.Plan == plans ? kept.Measures : null;
    });

    /// <summary>Keeps a finished run.</summary>
    internal void Keep(int run, string plans, double[] values) => StoreFolder.Guarded(folder, () =>
    {
        StoreFolder.WriteAside(PathOf(run), stream => LooseRun.Write(stream, fit, run, new KeptCounts(plans, "fit", "values", values, [])));
        return Interlocked.Increment(ref lived);
    });

    private static void Head(string folder, string fit)
    {
        var path = Path.Combine(folder, HeadName);
        var head = $"{Keeping.Program}\n{fit}\n";
        if (!File.Exists(path)) StoreFolder.WriteAside(path, stream => stream.Write(Encoding.ASCII.GetBytes(head)));
        var found = File.ReadAllText(path);
        if (found == head) return;
        throw found.StartsWith(Keeping.Program, StringComparison.Ordinal)
            ? new StoreProblem(folder, "it holds the runs of another fit", Again)
            : new StoreProblem(folder, "it was begun by another version of the engine or of its rules, whose runs would be others", Again);
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(folder, "run-*").Where(path => !path.EndsWith(StoreFolder.Partial, StringComparison.Ordinal));

    private string PathOf(int run) => Path.Combine(folder, FormattableString.Invariant($"run-{run:D10}"));
}
