using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;

namespace Glasshouse.Engine.Tests.Tallies;

/// <summary>What a run leaves behind.</summary>
public sealed class RunRecordTests
{
    [Fact]
    public void A_record_holds_every_month_and_province_of_the_plan()
    {
        var plan = Arms.Shipped("essay").Plan(500, 3, 4);
        var record = plan.Run();
        Assert.Equal(7, record.Months);
        Assert.Equal(3, record.BurnIn);
        Assert.Equal("essay", record.Arm);
        Assert.Equal(Arms.Seed, record.Seed);
        Assert.Equal(plan.Provinces.Select(province => province.Name), record.Provinces);
        Assert.Equal(64, record.ResultHash.Length);
    }

    [Fact]
    public void The_country_is_the_sum_of_its_provinces()
    {
        var record = Arms.Everything.Plan(3_000, 0, 3).Run();
        foreach (var outcome in Enum.GetValues<Outcome>())
            Assert.Equal(Enumerable.Range(0, record.Provinces.Length).Sum(province => record.Count(2, province, outcome)), record.Count(2, outcome));
    }

    [Fact]
    public void A_record_taken_halfway_stays_as_it_was()
    {
        using var crew = new Crew(1);
        using var society = new Society(Arms.Shipped("essay").Plan(500, 0, 4), Arms.Seed, crew, LaneWidth.Auto);
        society.Live(2);
        var record = society.Record();
        Assert.Equal(0, record.Count(3, Outcome.People));
        society.Live(2);
        Assert.Equal(0, record.Count(3, Outcome.People));
    }
}
