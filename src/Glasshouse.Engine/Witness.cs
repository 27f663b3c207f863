using Glasshouse.Engine.World;

namespace Glasshouse.Engine;

/// <summary>Looks at one synthetic person month by month. Looking never changes a run.</summary>
public sealed class Witness
{
    private readonly long row;
    private readonly List<PersonMonth> months = [];

    /// <summary>A witness of a person.</summary>
    /// <param name="map">Where people live.</param>
    /// <param name="person">Number of the person, from 0.</param>
    private Witness(RegionMap map, long person) => row = map.RowOf(person);

    /// <summary>What was seen, month by month.</summary>
    public IReadOnlyList<PersonMonth> Months => months;

    /// <summary>A witness of a person under a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="person">Number of the person, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public static Witness Of(Scenarios.Plan plan, long person)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(person);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(person, plan.People);
        return new Witness(RegionMap.Of(plan.People, [.. plan.Provinces.Select(province => province.Population)]), person);
    }

    /// <summary>Notes the month of the person if she lives in this tile.</summary>
    internal void After(in Tile tile, int month)
    {
        if (row < tile.FirstRow || row >= tile.FirstRow + tile.People) return;
        months.Add(PersonMonth.Of(tile, (int)(row - tile.FirstRow), month));
    }
}
