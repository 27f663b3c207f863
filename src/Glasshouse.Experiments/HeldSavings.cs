using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments;

/// <summary>What the people of a baseline have at its end, held in memory: all that is asked of a twin.</summary>
internal sealed class HeldSavings
{
    private readonly byte[][] regions;

    /// <summary>The savings of everybody in a society.</summary>
    public HeldSavings(Society society) => regions = [.. Enumerable.Range(0, society.State.Regions).Select(region => society.Savings(region).ToArray())];

    /// <summary>Each person of another society against her twin in this one.</summary>
    public TwinTally Compare(Society society)
    {
        var tally = default(TwinTally);
        for (var region = 0; region < regions.Length; region++) tally = tally.Plus(society.CompareWith(region, regions[region]));
        return tally;
    }
}
