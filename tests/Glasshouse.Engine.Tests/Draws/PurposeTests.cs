using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tests.Draws;

/// <summary>No decision shares its luck with another.</summary>
public sealed class PurposeTests
{
    [Fact]
    public void No_number_of_a_purpose_is_given_twice()
    {
        var numbers = Enum.GetNames<Purpose>().Select(name => (int)Enum.Parse<Purpose>(name)).ToArray();
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    }

    [Fact]
    public void Every_purpose_has_keys()
    {
        foreach (var purpose in Enum.GetValues<Purpose>()) Assert.InRange((int)purpose, 0, Luck.Purposes - 1);
    }

    [Fact]
    public void No_month_of_a_run_is_the_month_of_birth() => Assert.True(Luck.Birth > 1_800);

    [Fact]
    public void Strangers_are_never_oneself_or_a_neighbour_where_there_is_room()
    {
        foreach (var people in new[] { 8, 9, 31, 65, 1_000, RegionMap.LargestRegion })
        {
            for (var month = 0u; month < 300; month++)
                Assert.InRange(Reckoning.LongOffset(new Luck(Arms.Seed, month), 3, people), 3, people - 3);
        }
    }

    [Fact]
    public void Strangers_differ_from_month_to_month_and_region_to_region()
    {
        var offsets = Enumerable.Range(0, 100).Select(index => Reckoning.LongOffset(new Luck(Arms.Seed, (uint)index / 10), index % 10, 65_536));
        Assert.True(offsets.Distinct().Count() > 95);
    }
}
