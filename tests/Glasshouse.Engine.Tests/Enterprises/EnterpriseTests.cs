using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Enterprises;

/// <summary>What enterprises do, and what is switched off.</summary>
public sealed class EnterpriseTests
{
    private static readonly Outcome[] Listing =
    [
        EnterprisesListed, EnterpriseEntriesScore, EnterpriseEntriesGrave, EnterpriseEntriesCourt, EnterpriseEntriesWrong, ExecutivesBarred, EnterpriseAppealsFiled,
        EnterpriseAppealsDecided, EnterpriseExitsRepair, EnterpriseExitsTerm,
    ];

    private static readonly Lazy<RunRecord> Busy = new(() => Lived(Arms.Everything));

    [Fact]
    public void An_enterprise_takes_at_most_sixteen_bytes()
    {
        Assert.InRange(EnterpriseColumns.BytesPerEnterprise, 1, 16);
        using var crew = new Crew(1);
        var plan = Arms.Shipped("essay").Plan(2_000_000, 0, 1);
        using var society = new Society(plan, 1, crew, LaneWidth.Auto);
        Assert.InRange(society.EnterpriseBytes, 1, (Witness.EnterprisesOf(plan) + (64L * 62)) * EnterpriseColumns.BytesPerEnterprise);
    }

    [Theory, InlineData(1), InlineData(31), InlineData(70_000), InlineData(400_000)]
    public void Enterprises_of_a_region_begin_at_a_whole_neighbourhood_and_are_numbered_without_gaps(int people)
    {
        var plan = Arms.Everything.Plan(people, 0, 1);
        var map = EnterpriseMap.Of(plan, RegionMap.Of(plan.People, [.. plan.Provinces.Select(province => province.Population)]));
        var next = 0L;
        foreach (var region in map.Regions)
        {
            Assert.Equal(0, region.FirstRow % RegionMap.Neighbourhood);
            Assert.Equal(next, region.FirstEnterprise);
            if (region.Enterprises > 0) Assert.Equal(region.FirstRow, map.RowOf(next));
            next += region.Enterprises;
        }

        Assert.Equal(next, map.Enterprises);
    }

    [Fact]
    public void Without_enterprises_nothing_of_theirs_happens_and_nobody_suffers_by_them()
    {
        var first = Array.IndexOf(Enum.GetValues<Outcome>(), Outcome.Enterprises);
        var theirs = Enum.GetValues<Outcome>()[first..];
        Off([(EnterprisesKeys.Density, 0)], [.. theirs.Where(outcome => Busy.Value.Sum(outcome) > 0)]);
    }

    [Fact]
    public void Without_a_regime_no_enterprise_is_listed_scored_or_barred()
    {
        var record = Lived(Arms.Shipped("no-scoring").With((EnterprisesKeys.Density, 0.1)));
        AssertNil(record, Listing);
        Assert.True(record.Sum(EnterpriseRecords) > 0);
        foreach (var month in Enumerable.Range(0, record.Months)) Assert.Equal(1000 * record.Count(month, Outcome.Enterprises), record.Count(month, SumEnterpriseScore));
    }

    [Fact]
    public void Before_the_regime_starts_no_enterprise_is_listed_or_scored_down()
    {
        var record = Arms.Everything.Plan(10_000, 10, 10).Run();
        foreach (var month in Enumerable.Range(0, 10))
        {
            Assert.Equal(1000 * record.Count(month, Outcome.Enterprises), record.Count(month, SumEnterpriseScore));
            foreach (var outcome in Listing) Assert.Equal(0, record.Count(month, outcome));
        }

        Assert.True(Enumerable.Range(10, 10).Sum(month => record.Count(month, EnterprisesListed)) > 0);
    }

    [Fact]
    public void What_is_switched_off_happens_to_no_enterprise()
    {
        Off([(EnterprisesKeys.Hazard, 0)], Accidents, AccidentDeaths, AccidentVictims, HurtAtWork);
        Off([(EnterprisesKeys.Deaths, 0)], AccidentDeaths);
        Off([(EnterprisesKeys.FoodUnsafe, 0)], FoodUnsafe, FoodSamplesFailed);
        Off([(EnterprisesKeys.DrugsUnsafe, 0)], DrugsUnsafe, DrugSamplesFailed);
        Off([(EnterprisesKeys.CounterfeitOccasion, 0)], CounterfeitOccasions, Counterfeits, CounterfeitVictims, BoughtCounterfeit);
        Off([(EnterprisesKeys.FraudOccasion, 0)], EnterpriseFraudOccasions, EnterpriseFrauds, EnterpriseFraudVictims, Defrauded);
        Off([(EnterprisesKeys.ConnectedShare, 0)], EnterprisesConnected, EnterpriseRecordsSpared);
        Off([(InspectingKeys.Favour, 0)], EnterpriseRecordsSpared);
        Off([(InspectingKeys.BribeShare, 0)], EnterpriseRecordsBribed);
        Off([(InspectingKeys.Mistake, 0)], EnterpriseRecordsMixedUp, EnterpriseRecordsFalse, EnterpriseEntriesWrong, EnterprisesListedWrongly, EnterprisesExonerated);
        Off([(InspectingKeys.Visit, 0)], Visits);
        Off([(InspectingKeys.FoodSampling, 0)], FoodSamples, FoodSamplesFailed);
        Off([(BlacklistingKeys.Threshold, 0)], EnterpriseEntriesScore);
        Off([(BlacklistingKeys.Grave, 0)], EnterpriseEntriesGrave);
        Off([(BlacklistingKeys.Court, 0)], EnterpriseEntriesCourt);
        Off([(BlacklistingKeys.Executives, 0)], ExecutivesBarred);
        Off([(BlacklistingKeys.Open, 0)], EnterpriseAppealsFiled, EnterpriseAppealsDecided, EnterprisesExonerated);
        Off([(BlacklistingKeys.Repair, 0)], EnterpriseExitsRepair);
        Off([(SufferingKeys.BatchConsumers, 0)], BatchVictims, HurtByGoods);
    }

    [Fact]
    public void Nobody_reports_samples_visits_or_complains_and_nothing_is_on_record()
    {
        var record = Lived(Arms.Everything.With(
            (InspectingKeys.Visit, 0), (InspectingKeys.FoodSampling, 0), (InspectingKeys.DrugsSampling, 0), (InspectingKeys.Report, 0), (InspectingKeys.Complaint, 0)));
        Assert.Equal(record.Sum(EnterprisesHarmful), record.Sum(EnterpriseHarmMissed));
        AssertNil(record, EnterpriseRecords, EnterpriseEntriesCourt, EnterpriseEntriesGrave);
    }

    [Theory]
    [InlineData("inspecting.visit-chance", 0.0, 0.5)]
    [InlineData("inspecting.complaint", 0.0, 1.0)]
    [InlineData("enterprises.penalty", 0.0, 6.0)]
    [InlineData("enterprises.care", -1.0, 2.0)]
    public void More_inspection_penalty_or_care_never_brings_more_harm(string path, double low, double high)
    {
        var key = NumberKeys.All.Single(key => key.Path == path);
        var (few, many) = (Harmed(key, low), Harmed(key, high));
        foreach (var outcome in new[] { FoodUnsafe, Counterfeits, EnterpriseFrauds, EnterprisesHarmful })
            Assert.True(many.Sum(outcome) < few.Sum(outcome), $"{outcome}: {few.Sum(outcome)} at {low}, {many.Sum(outcome)} at {high}");
    }

    [Fact]
    public void Connected_enterprises_have_fewer_records_where_officials_are_corrupt_and_not_where_they_are_honest()
    {
        Assert.True(ConnectedOverAll(0.6) < 0.8);
        Assert.InRange(ConnectedOverAll(0), 0.9, 1.1);
    }

    [Theory, InlineData("no-scoring"), InlineData("court-list"), InlineData("essay"), InlineData("enterprises-only")]
    public void Accidents_fall_at_the_published_rate_whatever_the_arm(string name)
    {
        var record = Arms.Shipped(name).With((EnterprisesKeys.Density, 0.1), (EnterprisesKeys.Hazard, 0.04)).Plan(60_000, 24, 60).Run(threads: 2);
        double before = Enumerable.Range(0, 24).Sum(month => record.Count(month, Accidents));
        double after = Enumerable.Range(60, 24).Sum(month => record.Count(month, Accidents));
        var fall = 1 - Math.Pow(after / before, 12.0 / 60);
        Assert.InRange(fall, 0.045, name == "no-scoring" ? 0.095 : 0.16);
    }

    [Fact]
    public void Without_the_outside_fall_accidents_stay_where_nothing_else_changes()
    {
        var record = Arms.Shipped("no-scoring").With((EnterprisesKeys.Density, 0.1), (EnterprisesKeys.Hazard, 0.04), (EnterprisesKeys.HazardFall, 0)).Plan(60_000, 24, 60).Run(threads: 2);
        double before = Enumerable.Range(12, 24).Sum(month => record.Count(month, Accidents));
        double after = Enumerable.Range(60, 24).Sum(month => record.Count(month, Accidents));
        Assert.InRange(after - before, -4 * Math.Sqrt(before + after), 4 * Math.Sqrt(before + after));
    }

    [Theory, InlineData(0.49, 1.0), InlineData(128 / 255.0, 0.5), InlineData(0.51, 0.0)]
    public void Half_of_the_enterprises_that_stand_on_the_line_of_bribes_can_pay(double line, double expected)
    {
        var record = Lived(Arms.Everything.With(
            (OfficialsKeys.Start, 1), (OfficialsKeys.Growth, 0), (InspectingKeys.Favour, 0), (InspectingKeys.BribeShare, 1), (InspectingKeys.BribeLine, line),
            (InspectingKeys.BribeCost, 0), (EnterprisesKeys.MarginDrift, 0), (EnterprisesKeys.MarginSpread, 0), (BlacklistingKeys.SanctionCost, 0)));
        double bribed = record.Sum(EnterpriseRecordsBribed);
        Assert.InRange(bribed / (bribed + record.Sum(EnterpriseRecords) + record.Sum(EnterpriseRecordsMixedUp)), expected - 0.05, expected + 0.05);
    }

    [Fact]
    public void Looking_at_an_enterprise_changes_nothing_and_shows_the_same_at_every_width()
    {
        var plan = Arms.Everything.Plan(3_000, 2, 16);
        var alone = plan.Run().ResultHash;
        var one = Witness.OfEnterprise(plan, 77);
        var wide = Witness.OfEnterprise(plan, 77);
        Assert.Equal(alone, plan.Run(lanes: LaneWidth.One, witness: one).ResultHash);
        Assert.Equal(alone, plan.Run(lanes: LaneWidth.Wide256, threads: 2, tile: 64, witness: wide).ResultHash);
        Assert.Equal(one.EnterpriseMonths.Select(Shown), wide.EnterpriseMonths.Select(Shown));
        Assert.Equal(18, one.EnterpriseMonths.Count);
        Assert.Empty(one.Months);
        Assert.Throws<ArgumentOutOfRangeException>(() => Witness.OfEnterprise(plan, Witness.EnterprisesOf(plan)));
    }

    [Fact]
    public void A_branch_needs_the_same_enterprises()
    {
        using var crew = new Crew(1);
        using var trunk = new Society(Arms.Shipped("essay").Plan(1_000, 0, 2), 1, crew, LaneWidth.Auto);
        Assert.Throws<ArgumentException>(() => trunk.Branch(Arms.Shipped("essay").With((EnterprisesKeys.Density, 0.05)).Plan(1_000, 0, 2)));
    }

    private static RunRecord Harmed(NumberKey key, double value) => Arms.Everything.With((key, value)).Plan(40_000, 0, 30).Run(threads: 2);

    // Rate of record among connected harmful enterprises over the rate among all.
    private static double ConnectedOverAll(double corruption)
    {
        var record = Arms.Everything
            .With((OfficialsKeys.Start, corruption), (OfficialsKeys.Growth, 0), (OfficialsKeys.Floor, 0), (InspectingKeys.Favour, 1), (InspectingKeys.BribeShare, 0))
            .Plan(60_000, 0, 18).Run(threads: 2);
        var connected = record.Sum(EnterpriseRecordsConnected) / (double)record.Sum(EnterprisesHarmfulConnected);
        return connected / (record.Sum(EnterpriseRecords) / (double)record.Sum(EnterprisesHarmful));
    }

    private static void Off((NumberKey Key, double Value)[] changes, params Outcome[] outcomes)
    {
        foreach (var outcome in outcomes) Assert.True(Busy.Value.Sum(outcome) > 0, $"{outcome} never happens with it switched on either.");
        AssertNil(Lived(Arms.Everything.With(changes)), outcomes);
    }

    private static void AssertNil(RunRecord record, params Outcome[] outcomes)
    {
        foreach (var outcome in outcomes) Assert.True(record.Sum(outcome) == 0, $"{outcome} happened {record.Sum(outcome)} times.");
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(20_000, 0, 15).Run();

    private static string Shown(EnterpriseMonth month) => month with { Facts = [] } + " " + string.Join(' ', month.Facts);
}
