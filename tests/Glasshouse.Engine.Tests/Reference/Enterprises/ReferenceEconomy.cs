using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>The enterprises of a society in plain double precision: where they are, what they live, what their regions remember.</summary>
internal sealed class ReferenceEconomy
{
    private readonly ReferenceEnterprise[][] enterprises;
    private readonly ReferenceMarket[] markets;
    private readonly ReferenceLuck birth;

    /// <summary>Opens them; nothing has happened yet.</summary>
    /// <param name="plan">Where they are; nothing else is read from it.</param>
    /// <param name="people">Where people live.</param>
    /// <param name="numbers">Numbers of the first month.</param>
    /// <param name="birth">Luck of birth.</param>
    public ReferenceEconomy(Plan plan, RegionMap people, NumbersAt numbers, ReferenceLuck birth)
    {
        this.birth = birth;
        var opening = new ReferenceOpening(numbers);
        enterprises = [.. EnterpriseMap.Of(plan, people).Regions.Select(Opened)];
        foreach (var region in enterprises) Array.ForEach(region, opening.Live);
        markets = [.. enterprises.Select(_ => new ReferenceMarket(numbers))];
    }

    /// <summary>What the people of a region bear this month.</summary>
    public ReferenceMarket Market(int region) => markets[region];

    /// <summary>Lives one month of a region and adds it to the counts.</summary>
    public void Live(int region, ReferenceBusinessMonth month, ReferenceLuck luck, double corruption, double[] counts)
    {
        month.Live(new ReferenceEnterpriseHere { Luck = luck, Birth = birth, Market = markets[region], Enterprises = enterprises[region], Corruption = corruption });
        foreach (var firm in enterprises[region]) ReferenceEnterpriseCounting.Add(firm, counts);
    }

    /// <summary>Takes in a month of a region.</summary>
    public void Remember(int region, double[] counts) => markets[region].Remember(counts);

    private static ReferenceEnterprise[] Opened(EnterpriseRegion region) =>
        [.. Enumerable.Range(0, region.Enterprises).Select(index => new ReferenceEnterprise { Row = (uint)(region.FirstRow + index) })];
}
