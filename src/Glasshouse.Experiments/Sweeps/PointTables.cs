namespace Glasshouse.Experiments.Sweeps;

/// <summary>The tables of a sweep that stand before any run: its points, and which run stands where.</summary>
internal static class PointTables
{
    /// <summary>Writes the points: a row for each point, a column for each number.</summary>
    public static void WritePoints(Stream stream, SweepWork work) => ParquetFile.Write(stream,
    [
        ParquetColumn.Of("point", Enumerable.Range(0, work.Points.Length).ToArray()),
        .. work.Space.Factors.Select((factor, place) => ParquetColumn.Of(factor.Name, work.Points.Select(point => point[place]).ToArray())),
    ]);

    /// <summary>Writes a row for each point, arm and seed with the number of its run; a point that is left out has none.</summary>
    public static void WriteCells(Stream stream, SweepWork work)
    {
        var plan = work.Plan;
        var cells = (from point in Enumerable.Range(0, work.Points.Length)
                     from arm in Enumerable.Range(0, plan.Arms.Length)
                     from seed in Enumerable.Range(0, plan.Seeds)
                     select (Point: point, Arm: arm, Seed: seed, Run: work.RunAt(point, arm, seed))).ToArray();
        ParquetFile.Write(
            stream,
            ParquetColumn.Of("point", cells.Select(cell => cell.Point).ToArray()),
            ParquetColumn.Of("arm", cells.Select(cell => (short)cell.Arm).ToArray()),
            ParquetColumn.Of("seed", cells.Select(cell => plan.FirstSeed + (ulong)cell.Seed).ToArray()),
            ParquetColumn.Of("run", cells.Select(cell => cell.Run).ToArray()));
    }
}
