using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine;

/// <summary>Looks at one synthetic person or enterprise month by month. Looking never changes a run.</summary>
public sealed class Witness
{
    private const long Nowhere = -1;

    private readonly long row;
    private readonly long enterpriseRow;
    private readonly List<PersonMonth> months = [];
    private readonly List<EnterpriseMonth> enterpriseMonths = [];

    private Witness(long row, long enterpriseRow)
    {
        this.row = row;
        this.enterpriseRow = enterpriseRow;
    }

    /// <summary>What was seen of the person, month by month; empty where an enterprise is looked at.</summary>
    public IReadOnlyList<PersonMonth> Months => months;

    /// <summary>What was seen of the enterprise, month by month; empty where a person is looked at.</summary>
    public IReadOnlyList<EnterpriseMonth> EnterpriseMonths => enterpriseMonths;

    /// <summary>A witness of a person under a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="person">Number of the person, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public static Witness Of(Scenarios.Plan plan, long person)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(person);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(person, plan.People);
        return new Witness(MapOf(plan).RowOf(person), Nowhere);
    }

    /// <summary>A witness of an enterprise under a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="enterprise">Number of the enterprise, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such enterprise.</exception>
    public static Witness OfEnterprise(Scenarios.Plan plan, long enterprise)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(enterprise);
        var map = EnterpriseMap.Of(plan, MapOf(plan));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(enterprise, map.Enterprises);
        return new Witness(Nowhere, map.RowOf(enterprise));
    }

    /// <summary>How many enterprises there are under a plan.</summary>
    public static long EnterprisesOf(Scenarios.Plan plan) => EnterpriseMap.Of(plan, MapOf(plan)).Enterprises;

    /// <summary>Index of the province in which an enterprise works.</summary>
    public static int ProvinceOfEnterprise(Scenarios.Plan plan, long enterprise)
    {
        var people = MapOf(plan);
        return people.Regions[EnterpriseMap.Of(plan, people).RegionOf(enterprise)].Province;
    }

    /// <summary>Notes the month of the person if she lives in this tile.</summary>
    internal void After(in Tile tile, int month)
    {
        if (row < tile.FirstRow || row >= tile.FirstRow + tile.People) return;
        months.Add(PersonMonth.Of(tile, (int)(row - tile.FirstRow), month));
    }

    /// <summary>Notes the month of the enterprise if it is in this tile.</summary>
    internal void After(in EnterpriseTile tile, int month)
    {
        if (enterpriseRow < tile.FirstRow || enterpriseRow >= tile.FirstRow + tile.Enterprises) return;
        enterpriseMonths.Add(EnterpriseMonth.Of(tile, (int)(enterpriseRow - tile.FirstRow), month));
    }

    private static RegionMap MapOf(Scenarios.Plan plan) => RegionMap.Of(plan.People, [.. plan.Provinces.Select(province => province.Population)]);
}
