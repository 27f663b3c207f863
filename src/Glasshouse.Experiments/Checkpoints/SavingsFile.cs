using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>What the people of the baseline have at the end: all that is asked of a twin, a byte a person instead of fifteen or sixteen.</summary>
internal static class SavingsFile
{
    /// <summary>Writes the savings of everybody.</summary>
    public static void Write(Stream stream, CheckpointHeader header, Society society)
    {
        using var writer = new FrameWriter(stream);
        writer.Write(header.ToJson(), pack: false);
        for (var region = 0; region < society.State.Regions; region++) writer.Write(society.Savings(region), pack: true);
        writer.End();
    }

    /// <summary>Each person of a society against her twin, whose savings a file holds.</summary>
    /// <exception cref="CheckpointProblem">The file is not of her twins, or not whole.</exception>
    public static TwinTally Compare(Stream stream, string path, string wayOut, Plan baseline, ulong seed, Society society)
    {
        using var reader = new FrameReader(stream, path, wayOut);
        var header = CheckpointHeader.Read(reader.ReadRun()) ?? throw reader.Damaged();
        header.MustBeOurs(CheckpointHeader.Savings, path);
        header.MustFit(baseline, seed, path);
        var tally = default(TwinTally);
        for (var region = 0; region < society.State.Regions; region++)
        {
            var savings = reader.ReadRun();
            if (savings.Length != society.Savings(region).Length) throw reader.Damaged();
            tally = tally.Plus(society.CompareWith(region, savings));
        }

        reader.End();
        return tally;
    }
}
