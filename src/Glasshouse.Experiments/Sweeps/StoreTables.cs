using System.Collections.Immutable;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>The tables of a store as files, for whoever reads Parquet. Runs whose part is not written yet lie in a folder for this purpose, which goes with it.</summary>
public sealed class StoreTables : IDisposable
{
    private readonly string? aside;

    /// <summary>The tables of a store, whole or not; another process may be filling it.</summary>
    internal StoreTables(StoreFolder store)
    {
        Head = store.Head;
        (Points, Cells) = (Path.GetFullPath(store.PointsPath), Path.GetFullPath(store.CellsPath));
        // Loose runs first: one that goes meanwhile has become part of a part, and parts stay.
        var loose = store.LooseRuns().Select(run => (Run: run, Kept: store.Loose(run))).Where(run => run.Kept is not null).ToArray();
        var parts = Enumerable.Range(0, Head.Parts).Where(store.HasPart).ToHashSet();
        var left = loose.Where(run => !parts.Contains(store.PartOf(run.Run))).OrderBy(run => run.Run).ToArray();
        List<string> folders = [.. parts.Order().Select(part => Path.GetFullPath(store.PartPath(part)))];
        if (left.Length > 0)
        {
            aside = Directory.CreateTempSubdirectory("glasshouse-query-").FullName;
            PartTables.Write(aside, Head, [.. left.Select(run => run.Run)], [.. left.Select(run => run.Kept!)]);
            folders.Add(aside);
        }

        Runs = [.. folders.Select(folder => Path.Combine(folder, PartTables.Runs))];
        Measures = Head.Measures.IsEmpty ? [] : [.. folders.Select(folder => Path.Combine(folder, PartTables.Measures))];
        Outcomes = Head.Outcomes.IsEmpty ? [] : [.. folders.Select(folder => Path.Combine(folder, PartTables.Outcomes))];
    }

    /// <summary>What the store says of itself.</summary>
    public StoreHead Head { get; }

    /// <summary>A row for each point: its number, then a column for each factor.</summary>
    public string Points { get; }

    /// <summary>A row for each point, arm and seed with the number of its run.</summary>
    public string Cells { get; }

    /// <summary>Runs that are done: number, plan, result.</summary>
    public ImmutableArray<string> Runs { get; }

    /// <summary>Their measures: run, place of the measure, value.</summary>
    public ImmutableArray<string> Measures { get; }

    /// <summary>Their outcomes: run, step, place of the outcome, value.</summary>
    public ImmutableArray<string> Outcomes { get; }

    /// <summary>All files.</summary>
    public IEnumerable<string> Files => [Points, Cells, .. Runs, .. Measures, .. Outcomes];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (aside is not null) Directory.Delete(aside, recursive: true);
    }
}
