using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine;

/// <summary>What the people of a society have, held when the society is gone, a byte a person: all that is asked of a twin.</summary>
public sealed unsafe class HeldSavings : IDisposable
{
    private readonly Pages pages;
    private readonly RegionMap map;
    private readonly Crew crew;

    internal HeldSavings(Columns columns, RegionMap map, Crew crew)
    {
        (this.map, this.crew) = (map, crew);
        pages = new Pages(Math.Max(map.Rows, 1));
        crew.Do(map.Regions.Length, (region, _) => new ReadOnlySpan<byte>(columns.Savings + map.Regions[region].FirstRow, map.Regions[region].People).CopyTo(Of(region)));
    }

    /// <summary>Each person of another society with the same people against her twin in this one.</summary>
    public TwinTally Compare(Society society)
    {
        var tallies = new TwinTally[map.Regions.Length];
        crew.Do(tallies.Length, (region, _) => tallies[region] = society.CompareWith(region, Of(region)));
        return tallies.Aggregate(default(TwinTally), (all, region) => all.Plus(region));
    }

    /// <inheritdoc/>
    public void Dispose() => pages.Dispose();

    private Span<byte> Of(int region) => new(pages.Start + map.Regions[region].FirstRow, map.Regions[region].People);
}
