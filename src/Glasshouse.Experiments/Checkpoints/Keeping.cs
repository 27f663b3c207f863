namespace Glasshouse.Experiments.Checkpoints;

/// <summary>Where an experiment keeps its societies while it runs, and where it finds those of an earlier run.</summary>
/// <remarks>
/// A file is written beside its place, flushed, and renamed into it: under its name it is whole or not there, whatever ends the program.
/// What cannot be written is said and costs the run nothing; what cannot be read is refused.
/// </remarks>
public sealed class Keeping : IDisposable
{
    private const int BufferBytes = 1 << 20;

    private readonly FileStream? turn;

    /// <summary>Keeps nothing, and wakes warmed-up societies alone.</summary>
    public Keeping()
    {
    }

    /// <summary>Keeps in a folder, which is made where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="every">Months between two checkpoints, at least 1.</param>
    /// <param name="keep">Checkpoints of a life that stay, at least 1.</param>
    /// <exception cref="CheckpointProblem">The folder cannot be used, or another run uses it.</exception>
    public Keeping(string folder, int every, int keep)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(keep, 1);
        (Folder, Every, Keep) = (Path.GetFullPath(folder), every, keep);
        try
        {
            Directory.CreateDirectory(Folder);
            turn = new FileStream(Path.Combine(Folder, ".turn"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            foreach (var left in Directory.EnumerateFiles(Folder, "*" + KeptNames.Partial)) File.Delete(left);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            turn?.Dispose();
            throw new CheckpointProblem(Folder, $"the folder cannot be used ({cause.Message.TrimEnd('.')})", "Wait until the run that uses it has ended, or name another folder.", cause);
        }
    }

    /// <summary>Hash of the text of this program: only what it wrote does it read.</summary>
    public static string Program => ProgramText.Hash;

    /// <summary>The folder; null where nothing is kept.</summary>
    public string? Folder { get; }

    /// <summary>Months between two checkpoints.</summary>
    public int Every { get; } = int.MaxValue;

    /// <summary>Checkpoints of a life that stay.</summary>
    public int Keep { get; } = 1;

    /// <summary>Name of the checkpoint in the folder from which its life goes on, though there be later ones; null for the latest.</summary>
    public string? From { get; init; }

    /// <summary>Warmed-up societies from elsewhere, by seed: the burn-in of the first arm starts from them.</summary>
    public IReadOnlyDictionary<ulong, string> WarmedUp { get; init; } = new Dictionary<ulong, string>();

    /// <summary>Told in a sentence of what could not be written.</summary>
    public Action<string> Warn { get; init; } = _ => { };

    /// <summary>Opens a new file for writing.</summary>
    internal Func<string, Stream> Create { get; init; } = path => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferBytes);

    /// <inheritdoc/>
    public void Dispose() => turn?.Dispose();

    /// <summary>What a checkpoint says of itself.</summary>
    /// <exception cref="CheckpointProblem">It is none of this program, or damaged at its head.</exception>
    public static CheckpointHeader HeaderOf(string path) => ReadAt(path, "Name another checkpoint.", SocietyFile.HeaderOf);

    /// <summary>Refuses a file from which no run can go on: no checkpoint by the month, or one of an arm that was lived to its end.</summary>
    /// <exception cref="CheckpointProblem">It is such a file.</exception>
    public static void MustLeadOn(string path)
    {
        var header = HeaderOf(path);
        var (folder, name) = (Path.GetDirectoryName(path) ?? "", Path.GetFileName(path));
        if (KeptNames.LifeOf(name) is not { } life)
            throw new CheckpointProblem(path, "it is no checkpoint by the month", $"./glasshouse resume {folder} goes on from the latest; ./glasshouse branch starts regimes from a warmed-up society.");
        if (File.Exists(Path.Combine(folder, KeptNames.Record(life))))
            throw new CheckpointProblem(path, $"{header.Scenario} was lived to its end since", $"./glasshouse resume {folder} goes on with the others; to live it again, remove {KeptNames.Record(life)}.");
    }

    /// <summary>The warmed-up societies of a folder: the ends of its burn-ins.</summary>
    /// <exception cref="CheckpointProblem">The folder cannot be read.</exception>
    public static IReadOnlyList<string> WarmedUpIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, KeptNames.AnyWarm).Order(StringComparer.Ordinal)];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CheckpointProblem(folder, $"it cannot be read ({cause.Message.TrimEnd('.')})", "Check the folder and its permissions.", cause);
        }
    }

    /// <summary>Writes runs of bytes under a name of the folder, whole or not at all.</summary>
    /// <exception cref="CheckpointProblem">They could not be written.</exception>
    public void WriteRuns(string name, params IReadOnlyList<byte[]> runs)
    {
        string? complaint = null;
        var written = Write(name, name, stream =>
        {
            using var writer = new FrameWriter(stream);
            foreach (var run in runs) writer.Write(run, pack: false);
            writer.End();
        }, said => complaint = said);
        if (!written) throw new CheckpointProblem(Folder ?? name, $"nothing can be kept here ({complaint})", "Free some room, or name another folder.");
    }

    /// <summary>Reads runs of bytes.</summary>
    /// <param name="path">Where they lie.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="wayOut">What to do where they are not what was written.</param>
    /// <exception cref="CheckpointProblem">They are not.</exception>
    public static IReadOnlyList<byte[]> ReadRuns(string path, int count, string wayOut) => ReadAt(path, wayOut, (stream, name, way) =>
    {
        using var reader = new FrameReader(stream, name, way);
        var runs = Enumerable.Range(0, count).Select(_ => reader.ReadRun()).ToArray();
        reader.End();
        return runs;
    });

    /// <summary>The checkpoint from which a life goes on; null where there is none.</summary>
    internal string? Latest(string life)
    {
        if (Folder is null) return null;
        var all = Directory.EnumerateFiles(Folder, KeptNames.Any(life)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToArray();
        return From is not null && all.Contains(From) ? From : all.LastOrDefault();
    }

    /// <summary>True where the folder has a file of this name.</summary>
    internal bool Has(string name) => Folder is not null && File.Exists(Path.Combine(Folder, name));

    /// <summary>Reads a file of the folder.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="read">Reads: the bytes, the name in full, the way out where they are not what was written.</param>
    internal T Read<T>(string name, Func<Stream, string, string, T> read) =>
        ReadAt(Path.Combine(Folder!, name), $"Remove this file: ./glasshouse resume {Folder} then goes on without it, from what else is there.", read);

    /// <summary>Reads a file from wherever it lies.</summary>
    internal static T ReadAt<T>(string path, string wayOut, Func<Stream, string, string, T> read)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.SequentialScan);
            return read(stream, path, wayOut);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CheckpointProblem(path, $"it cannot be read ({cause.Message.TrimEnd('.')})", "Check the disk and the permissions.", cause);
        }
    }

    /// <summary>Writes a file whole or not at all.</summary>
    /// <param name="name">Its name in the folder.</param>
    /// <param name="what">What it is, for the warning where it cannot be written.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <returns>False where it could not be written; then an older one of the name is still there.</returns>
    internal bool Write(string name, string what, Action<Stream> write) => Write(name, what, write, Warn);

    private bool Write(string name, string what, Action<Stream> write, Action<string> warn)
    {
        if (Folder is null) return false;
        var path = Path.Combine(Folder, name);
        try
        {
            WriteAside(path, write);
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            TryDelete(path + KeptNames.Partial);
            warn($"{what} could not be kept in {Folder}: {cause.Message.TrimEnd('.')}. What was kept before is still there, and the run goes on.");
            return false;
        }
    }

    /// <summary>Removes the checkpoints of a life but for the last few.</summary>
    internal void Thin(string life, int stay)
    {
        if (Folder is null) return;
        foreach (var old in Directory.GetFiles(Folder, KeptNames.Any(life)).OrderDescending(StringComparer.Ordinal).Skip(stay)) TryDelete(old);
    }

    private void WriteAside(string path, Action<Stream> write)
    {
        using (var stream = Create(path + KeptNames.Partial))
        {
            write(stream);
            if (stream is FileStream file) file.Flush(flushToDisk: true);
        }

        File.Move(path + KeptNames.Partial, path, overwrite: true);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // It takes room and does no other harm; the next one is tried again.
        }
    }
}
