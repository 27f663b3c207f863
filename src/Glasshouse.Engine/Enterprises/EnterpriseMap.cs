using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Engine.Enterprises;

/// <summary>How enterprises are laid out: as many in each region as its adults call for, in whole neighbourhoods of 64 rows.</summary>
/// <remarks>
/// Model: the enterprises of the regions up to and with this one are people · share of adults · density, added up over the regions and rounded down, so that small regions together have as many as one large one.
/// Left out: enterprises that are founded or close.
/// Source: L22-organisations for the density, enterprises.density.
/// </remarks>
internal sealed class EnterpriseMap
{
    private EnterpriseMap(EnterpriseRegion[] regions, long rows)
    {
        Regions = regions;
        Rows = rows;
    }

    /// <summary>Enterprises of each region, in the order of the regions.</summary>
    public EnterpriseRegion[] Regions { get; }

    /// <summary>Rows of a column; a multiple of 64.</summary>
    public long Rows { get; }

    /// <summary>Enterprises in all.</summary>
    public long Enterprises => Regions.Length == 0 ? 0 : Regions[^1].FirstEnterprise + Regions[^1].Enterprises;

    /// <summary>Lays out the enterprises of a plan over the regions of its people.</summary>
    public static EnterpriseMap Of(Plan plan, RegionMap people)
    {
        var regions = new EnterpriseRegion[people.Regions.Length];
        var (wanted, first, rows) = (0.0, 0L, 0L);
        for (var region = 0; region < regions.Length; region++)
        {
            var adults = 1 - (plan.Provinces[people.Regions[region].Province].ChildBelow / (double)Scale.Chance);
            wanted += people.Regions[region].People * adults * plan.Rules[0].Enterprises.Density;
            var enterprises = (int)((long)wanted - first);
            regions[region] = new EnterpriseRegion(first, rows, enterprises);
            first += enterprises;
            rows += (enterprises + RegionMap.Neighbourhood - 1) / RegionMap.Neighbourhood * RegionMap.Neighbourhood;
        }

        return new EnterpriseMap(regions, rows);
    }

    /// <summary>Row of an enterprise counted without gaps.</summary>
    public long RowOf(long enterprise)
    {
        var index = RegionOf(enterprise);
        return Regions[index].FirstRow + (enterprise - Regions[index].FirstEnterprise);
    }

    /// <summary>Index of the region in which an enterprise is.</summary>
    public int RegionOf(long enterprise) =>
        Array.FindLastIndex(Regions, region => region.Enterprises > 0 && region.FirstEnterprise <= enterprise);
}
