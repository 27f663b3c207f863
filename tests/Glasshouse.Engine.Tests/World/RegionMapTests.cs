using CsCheck;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tests.World;

/// <summary>Everybody has a place, and only one.</summary>
public sealed class RegionMapTests
{
    private static readonly long[] China = [.. Arms.Shipped("no-scoring").Plan(1, 0, 1).Provinces.Select(province => province.Population)];

    public static TheoryData<long> Sizes => [1, 31, 64, 65, 1_000, 65_536, 65_537, 100_001, 4_000_003];

    [Theory, MemberData(nameof(Sizes))]
    public void Everybody_is_laid_out_exactly_once(long people)
    {
        var map = RegionMap.Of(people, China);
        Assert.Equal(people, map.Regions.Sum(region => (long)region.People));
        Assert.Equal(people, map.ProvincePeople.Sum());
        var first = 0L;
        foreach (var region in map.Regions)
        {
            Assert.Equal(first, region.FirstPerson);
            first += region.People;
        }
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Rows_of_regions_begin_at_neighbourhoods_and_never_overlap(long people)
    {
        var map = RegionMap.Of(people, China);
        Assert.Equal(0, map.Rows % RegionMap.Neighbourhood);
        var free = 0L;
        foreach (var region in map.Regions)
        {
            Assert.Equal(0, region.FirstRow % RegionMap.Neighbourhood);
            Assert.True(region.FirstRow >= free);
            Assert.InRange(region.People, 1, RegionMap.LargestRegion);
            free = region.FirstRow + region.People;
        }

        Assert.True(map.Rows >= free && map.Rows - people <= map.Regions.Length * 64L);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Provinces_get_their_census_share_to_within_one_person(long people)
    {
        var map = RegionMap.Of(people, China);
        for (var province = 0; province < China.Length; province++)
        {
            Assert.InRange(map.ProvincePeople[province] - ((double)people * China[province] / China.Sum()), -1, 1);
            Assert.Equal(map.ProvincePeople[province], map.Regions.Where(region => region.Province == province).Sum(region => (long)region.People));
        }
    }

    [Fact]
    public void People_are_apportioned_exactly_whatever_the_shares() =>
        Gen.Select(Gen.Long[1, 500_000], Gen.Long[1, 2_000_000_000].Array[1, 40]).Sample((people, populations) =>
        {
            var map = RegionMap.Of(people, populations);
            return map.ProvincePeople.Sum() == people && map.Regions.Sum(region => (long)region.People) == people
                && map.Regions.All(region => region.People is > 0 and <= RegionMap.LargestRegion && region.FirstRow % 64 == 0);
        });

    [Fact]
    public void A_province_of_the_largest_region_is_one_region_and_one_more_person_makes_two()
    {
        Assert.Single(RegionMap.Of(65_536, [1]).Regions);
        Assert.Equal(2, RegionMap.Of(65_537, [1]).Regions.Length);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void The_row_of_a_person_is_where_her_region_has_her(long people)
    {
        var map = RegionMap.Of(people, China);
        foreach (var region in map.Regions)
        {
            Assert.Equal(region.FirstRow, map.RowOf(region.FirstPerson));
            Assert.Equal(region.FirstRow + region.People - 1, map.RowOf(region.FirstPerson + region.People - 1));
        }
    }
}
