using System.Text.Json;
using Glasshouse.Experiments.Checkpoints;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>A store of runs on the disk: its head, its points, the parts that are whole, and the runs whose part is not yet.</summary>
/// <remarks>
/// Every file is written aside and renamed into its place, every part as a folder: under its name it is whole or not there, whatever ends the program.
/// A finished run is a file of its own until all runs of its part are done; then the part is written and these files go. Which runs make a part is set beforehand,
/// so that the parts are the same bytes for any threads, processes and interruptions.
/// </remarks>
internal sealed class StoreFolder
{
    private const string HeadName = "sweep.json";
    /// <summary>Ending of a file that is being written.</summary>
    internal const string Partial = ".partial";

    /// <summary>A folder with its head.</summary>
    private StoreFolder(string path, StoreHead head) => (Path, Head) = (path, head);

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>What it says of itself.</summary>
    public StoreHead Head { get; }

    /// <summary>File of the points.</summary>
    public string PointsPath => InFolder("points.parquet");

    /// <summary>File that says which run stands at which point, arm and seed.</summary>
    public string CellsPath => InFolder("cells.parquet");

    private int StepCount => CountSteps.Of(Head.By, Head.BurnIn, Head.Months);

    /// <summary>Opens the store of some work, or begins it.</summary>
    /// <exception cref="StoreProblem">The folder holds something else, or cannot be used.</exception>
    public static StoreFolder Open(string folder, SweepWork work) => Guarded(folder, () =>
    {
        Directory.CreateDirectory(System.IO.Path.Combine(folder, "turns"));
        var store = new StoreFolder(folder, StoreHead.Of(work));
        if (!File.Exists(store.InFolder(HeadName))) Begin(store, work);
        var found = HeadOf(folder);
        if (found.Program != store.Head.Program) throw Foreign(folder, "Finish it with the version that began it, or name another folder with --store.");
        if (found.Sweep != store.Head.Sweep)
            throw new StoreProblem(folder, $"it holds another sweep, {found.Name} of {found.Points} points with {found.Seeds} seeds", $"Name another folder with --store, and this one with --reuse to take over the runs that both need.");
        Directory.CreateDirectory(store.InFolder("runs"));
        Directory.CreateDirectory(store.InFolder("parts"));
        return store;
    });

    /// <summary>Opens a store to read what is in it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="anyProgram">True to read what another version of the program computed.</param>
    /// <exception cref="StoreProblem">There is none, or it belongs to another program.</exception>
    public static StoreFolder OpenToRead(string folder, bool anyProgram = false) => Guarded(folder, () =>
    {
        if (!File.Exists(System.IO.Path.Combine(folder, HeadName))) throw new StoreProblem(folder, $"it holds no {HeadName}", "Name the folder that ./glasshouse sweep laid down.");
        var head = HeadOf(folder);
        return anyProgram || head.Program == Keeping.Program ? new StoreFolder(folder, head) : throw Foreign(folder, "Read it with the version that began it, ask it with ./glasshouse query --any-version, or sweep again into another folder with --store.");
    });

    /// <summary>What stands against a sweep in this folder before any work; null where nothing does.</summary>
    public static StoreProblem? Against(string folder)
    {
        try
        {
            if (File.Exists(folder)) return new StoreProblem(folder, "it is a file", "Name a folder for the store.");
            if (!Directory.Exists(folder) || File.Exists(System.IO.Path.Combine(folder, HeadName))) return null;
            return Directory.EnumerateFileSystemEntries(folder).Any(entry => !IsOurs(System.IO.Path.GetFileName(entry)))
                ? new StoreProblem(folder, "it is not empty and holds no sweep", "Name a folder of its own for the store.")
                : null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new StoreProblem(folder, $"it cannot be read ({cause.Message.TrimEnd('.')})", "Change the permissions or name another folder.", cause);
        }
    }

    /// <summary>The turn to live an errand; null where another process has it.</summary>
    public Turn? TurnOf(SweepErrand errand) => Turn.TryTake(InFolder("turns", FormattableString.Invariant($"errand-{errand.Number:D7}")));

    /// <summary>The turn to write a part; null where another process has it.</summary>
    public Turn? TurnOf(int part) => Turn.TryTake(InFolder("turns", FormattableString.Invariant($"part-{part:D6}")));

    /// <summary>Removes the turns that killed processes left behind, of which nothing remains to be done; those in use stay.</summary>
    public void EndLeftTurns()
    {
        foreach (var path in Directory.EnumerateFiles(InFolder("turns")).ToArray())
        {
            using var turn = Turn.TryTake(path);
            turn?.End();
        }
    }

    /// <summary>Folder of a part.</summary>
    public string PartPath(int part) => InFolder("parts", FormattableString.Invariant($"part-{part:D6}"));

    /// <summary>Whether a part is written.</summary>
    public bool HasPart(int part) => Directory.Exists(PartPath(part));

    /// <summary>Part of a run.</summary>
    public int PartOf(int run) => run / Head.RunsOfPart;

    /// <summary>Whether a run is done, alone or in its part.</summary>
    public bool Has(int run) => File.Exists(LoosePath(run)) || HasPart(PartOf(run));

    /// <summary>Keeps a finished run.</summary>
    public void Keep(int run, KeptCounts kept) => WriteAside(LoosePath(run), stream => LooseRun.Write(stream, Head.Sweep, run, kept));

    /// <summary>A finished run whose part is not written yet; null where there is none. A damaged file is removed, so that the run is lived again.</summary>
    public KeptCounts? Loose(int run)
    {
        var (kept, isThere) = Peek(run);
        if (isThere && kept is null) File.Delete(LoosePath(run));
        return kept;
    }

    /// <summary>A finished run whose part is not written yet, and whether there is a file of it; nothing is touched.</summary>
    public (KeptCounts? Kept, bool IsThere) Peek(int run)
    {
        var path = LoosePath(run);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return (LooseRun.Read(stream, path, Head.Sweep, run, Head.Measures.Length, StepCount * Head.Outcomes.Length), true);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, false);
        }
    }

    /// <summary>Numbers of the runs that are files of their own.</summary>
    public IEnumerable<int> LooseRuns() => !Directory.Exists(InFolder("runs")) ? [] : Directory.EnumerateFiles(InFolder("runs"), "run-*")
        .Where(path => !path.EndsWith(Partial, StringComparison.Ordinal))
        .Select(path => int.TryParse(System.IO.Path.GetFileName(path).AsSpan(4), System.Globalization.CultureInfo.InvariantCulture, out var run) ? run : -1)
        .Where(run => run >= 0 && run < Head.Runs);

    /// <summary>Writes a part out of its runs, whole or not at all, and removes their files; the caller has the turn.</summary>
    /// <returns>False where a run turned out damaged: it must be lived again first.</returns>
    public bool WritePart(int part)
    {
        var (first, end) = Head.RunsIn(part);
        if (!HasPart(part))
        {
            var runs = new KeptCounts[end - first];
            for (var run = first; run < end; run++)
            {
                if (Loose(run) is not { } kept) return false;
                runs[run - first] = kept;
            }

            var aside = PartPath(part) + Partial;
            if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
            Directory.CreateDirectory(aside);
            PartTables.Write(aside, Head, [.. Enumerable.Range(first, runs.Length)], runs);
            Directory.Move(aside, PartPath(part));
        }

        for (var run = first; run < end; run++) File.Delete(LoosePath(run));
        return true;
    }

    /// <summary>Does something with the folder and says what went wrong as a problem of the store.</summary>
    public static T Guarded<T>(string folder, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or JsonException)
        {
            throw new StoreProblem(folder, $"it cannot be used ({cause.Message.TrimEnd('.')})", "Check the folder, its disk and its permissions, or name another one.", cause);
        }
    }

    private static bool IsOurs(string name) => name is "turns" or "runs" or "parts" or "points.parquet" or "cells.parquet" || name.EndsWith(Partial, StringComparison.Ordinal);

    private static StoreProblem Foreign(string folder, string wayOut) =>
        new(folder, "it was begun by another version of the engine or of its rules, whose runs would be others", wayOut);

    // The head is written last: a store with a head has its points.
    private static void Begin(StoreFolder store, SweepWork work)
    {
        using var turn = WaitFor(store.InFolder("turns", "begin"));
        if (!File.Exists(store.InFolder(HeadName))) WriteHead(store, work);
        turn.End();
    }

    private static void WriteHead(StoreFolder store, SweepWork work)
    {
        WriteAside(store.PointsPath, stream => PointTables.WritePoints(stream, work));
        WriteAside(store.CellsPath, stream => PointTables.WriteCells(stream, work));
        WriteAside(store.InFolder(HeadName), stream => JsonSerializer.Serialize(stream, store.Head, FileJson.Default.StoreHead));
    }

    private static Turn WaitFor(string path)
    {
        for (var waits = 0; ; waits++)
        {
            if (Turn.TryTake(path) is { } turn) return turn;
            if (waits > 300) throw new IOException("another process begins it and does not end");
            Thread.Sleep(100);
        }
    }

    private static StoreHead HeadOf(string folder)
    {
        var path = System.IO.Path.Combine(folder, HeadName);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        StoreHead? head;
        try
        {
            head = JsonSerializer.Deserialize(stream, FileJson.Default.StoreHead);
        }
        catch (JsonException cause)
        {
            throw new StoreProblem(path, "it is damaged, or written by another version of the program", "Start the sweep again in another folder.", cause);
        }

        return head is { Format: StoreHead.CurrentFormat, Runs: > 0, RunsOfPart: > 0, Points: > 0 } ? head
            : throw new StoreProblem(path, "it is written in another format than this program reads", "Use the version that wrote it, or start the sweep again in another folder.");
    }

    private string LoosePath(int run) => InFolder("runs", FormattableString.Invariant($"run-{run:D8}"));

    private string InFolder(params ReadOnlySpan<string> names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>Writes a file aside and renames it into its place: under its name it is whole or not there.</summary>
    internal static void WriteAside(string path, Action<Stream> write)
    {
        using (var stream = new FileStream(path + Partial, FileMode.Create, FileAccess.ReadWrite, FileShare.None)) write(stream);
        File.Move(path + Partial, path, overwrite: true);
    }
}
