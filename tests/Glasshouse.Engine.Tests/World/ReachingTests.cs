using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tests.World;

/// <summary>What people see of each other wraps inside the region.</summary>
public sealed unsafe class ReachingTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(5, 2)]
    [InlineData(31, 17)]
    [InlineData(65, 40)]
    [InlineData(200, 3)]
    [InlineData(200, 197)]
    public void Neighbours_and_partners_wrap_inside_the_region(int people, int longOffset)
    {
        const int FirstRow = 64;
        using var columns = new Columns(512, creditFiles: false);
        using var scratch = new Scratch(128);
        for (var row = 0; row < 512; row++) columns.ActsBefore[row] = 255;
        for (var person = 0; person < people; person++) columns.ActsBefore[FirstRow + person] = (byte)person;
        var region = new Region(0, 0, FirstRow, people);
        var first = 0;
        foreach (var tile in Tiles.Of(region, columns, scratch))
        {
            Reaching.Fill(tile, columns, region, longOffset);
            for (var at = 0; at < tile.People; at++)
            {
                for (var distance = -2; distance <= 2; distance++)
                    Assert.Equal(Wrapped(first + at + distance, people), tile.Neighbours[at + 2 + distance]);
                Assert.Equal(Wrapped(first + at + longOffset, people), tile.Partner[at]);
            }

            first += tile.People;
        }

        Assert.Equal(people, first);
    }

    private static int Wrapped(int person, int people) => ((person % people) + people) % people;
}
