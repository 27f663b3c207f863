namespace Glasshouse.Engine.World;

/// <summary>How people are laid out: provinces by census shares, regions of whole neighbourhoods inside them.</summary>
internal sealed class RegionMap
{
    /// <summary>Most people in a region.</summary>
    public const int LargestRegion = 65_536;

    /// <summary>People in a neighbourhood; rows of regions start at multiples of it.</summary>
    public const int Neighbourhood = 64;

    private RegionMap(Region[] regions, long[] provincePeople, long rows)
    {
        Regions = regions;
        ProvincePeople = provincePeople;
        Rows = rows;
    }

    /// <summary>All regions, province by province.</summary>
    public Region[] Regions { get; }

    /// <summary>People in each province.</summary>
    public long[] ProvincePeople { get; }

    /// <summary>Rows of a column; a multiple of 64, at least the number of people.</summary>
    public long Rows { get; }

    /// <summary>Lays out people over provinces in proportion to their populations.</summary>
    public static RegionMap Of(long people, IReadOnlyList<long> populations)
    {
        var shares = Apportion(people, populations);
        var regions = new List<Region>();
        var rows = 0L;
        var first = 0L;
        for (var province = 0; province < shares.Length; province++)
        {
            foreach (var size in Split(shares[province]))
            {
                regions.Add(new Region(province, first, rows, size));
                first += size;
                rows += Hoods(size) * Neighbourhood;
            }
        }

        return new RegionMap([.. regions], shares, rows);
    }

    /// <summary>Row of a person counted without gaps.</summary>
    public long RowOf(long person)
    {
        var index = Array.FindLastIndex(Regions, region => region.FirstPerson <= person);
        return Regions[index].FirstRow + (person - Regions[index].FirstPerson);
    }

    // Largest remainders, ties to the earlier province: whole people, exact total.
    private static long[] Apportion(long people, IReadOnlyList<long> populations)
    {
        var total = populations.Sum();
        var shares = populations.Select(p => (long)((Int128)people * p / total)).ToArray();
        var order = Enumerable.Range(0, shares.Length)
            .OrderByDescending(i => (Int128)people * populations[i] % total)
            .ThenBy(i => i);
        foreach (var province in order.Take((int)(people - shares.Sum()))) shares[province]++;
        return shares;
    }

    private static IEnumerable<int> Split(long people)
    {
        var count = (people + LargestRegion - 1) / LargestRegion;
        var hoods = Hoods(people);
        for (var region = 0L; region < count; region++)
        {
            var from = hoods * region / count * Neighbourhood;
            var to = Math.Min(hoods * (region + 1) / count * Neighbourhood, people);
            yield return (int)(to - from);
        }
    }

    private static long Hoods(long people) => (people + Neighbourhood - 1) / Neighbourhood;
}
