using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Enterprises;

/// <summary>Counts of enterprises add up, and people bear what enterprises do.</summary>
public sealed class EnterpriseConcordanceTests
{
    private const int Months = 36;

    private static readonly Lazy<RunRecord> Busy = new(() => Arms.Everything.Plan(60_000, 0, Months).Run(threads: 2));

    [Theory]
    [InlineData(AccidentVictims, HurtAtWork)]
    [InlineData(BatchVictims, HurtByGoods)]
    [InlineData(CounterfeitVictims, BoughtCounterfeit)]
    [InlineData(EnterpriseFraudVictims, Defrauded)]
    public void As_many_people_suffer_next_month_as_enterprises_harmed(Outcome caused, Outcome suffered)
    {
        var harmed = Enumerable.Range(0, Months - 1).Sum(month => Busy.Value.Count(month, caused));
        var bore = Enumerable.Range(1, Months - 1).Sum(month => Busy.Value.Count(month, suffered));
        Assert.True(harmed > 500, $"{caused} is too rare to tell: {harmed}");
        Assert.InRange(bore - harmed, (-4 * Math.Sqrt(harmed)) - (0.002 * harmed), (4 * Math.Sqrt(harmed)) + (0.002 * harmed));
        Assert.Equal(0, Busy.Value.Count(0, suffered));
    }

    [Fact]
    public void As_many_false_records_arrive_next_month_as_were_misfiled()
    {
        var record = Arms.Everything.With((InspectingKeys.Mistake, 0.5)).Plan(60_000, 0, Months).Run(threads: 2);
        var filed = Enumerable.Range(0, Months - 1).Sum(month => record.Count(month, EnterpriseRecordsMixedUp));
        var found = Enumerable.Range(1, Months - 1).Sum(month => record.Count(month, EnterpriseRecordsFalse));
        Assert.True(filed > 500);
        Assert.InRange(found - filed, -4 * Math.Sqrt(filed), 4 * Math.Sqrt(filed));
    }

    [Fact]
    public void Every_harm_has_one_fate() => Each((record, month, province) =>
        Assert.Equal(
            record.Count(month, province, EnterprisesHarmful),
            Sum(record, month, province, EnterpriseRecords, EnterpriseHarmMissed, EnterpriseRecordsSpared, EnterpriseRecordsBribed, EnterpriseRecordsMixedUp)));

    [Fact]
    public void Enterprises_neither_come_nor_go_and_parts_are_never_more_than_the_whole() => Each((record, month, province) =>
    {
        Assert.Equal(record.Count(0, province, Outcome.Enterprises), record.Count(month, province, Outcome.Enterprises));
        foreach (var (part, whole) in new[]
        {
            (EnterprisesConnected, Outcome.Enterprises), (EnterprisesHarmful, Outcome.Enterprises), (AccidentDeaths, Accidents), (FoodUnsafe, FoodBatches), (DrugsUnsafe, DrugBatches),
            (FoodSamples, FoodBatches), (FoodSamplesFailed, FoodSamples), (DrugSamples, DrugBatches), (DrugSamplesFailed, DrugSamples), (Counterfeits, CounterfeitOccasions),
            (EnterpriseFrauds, EnterpriseFraudOccasions), (EnterpriseRecordsConnected, EnterpriseRecords), (EnterprisesListedWrongly, EnterprisesListed), (EnterprisesListed, Outcome.Enterprises),
            (EnterpriseAppealsUpheld, EnterpriseAppealsDecided), (EnterprisesExonerated, EnterpriseAppealsUpheld), (EnterpriseRecordsSpared, EnterprisesConnected),
        })
            Assert.True(record.Count(month, province, part) <= record.Count(month, province, whole), $"{part} {whole} {month}");
        Assert.True(record.Count(month, province, ExecutivesBarred) <= Sum(record, month, province, EnterpriseEntriesScore, EnterpriseEntriesGrave, EnterpriseEntriesCourt));
    });

    [Fact]
    public void The_corporate_list_changes_by_entries_and_exits_alone() => Each((record, month, province) =>
    {
        if (month == 0) return;
        var before = record.Count(month - 1, province, EnterprisesListed) - Sum(record, month - 1, province, EnterpriseAppealsUpheld, EnterpriseExitsRepair, EnterpriseExitsTerm);
        Assert.Equal(before + Sum(record, month, province, EnterpriseEntriesScore, EnterpriseEntriesGrave, EnterpriseEntriesCourt), record.Count(month, province, EnterprisesListed));
        var wrong = record.Count(month - 1, province, EnterprisesListedWrongly) - Sum(record, month - 1, province, EnterprisesExonerated, EnterprisesNeverCleared);
        Assert.Equal(wrong + record.Count(month, province, EnterpriseEntriesWrong), record.Count(month, province, EnterprisesListedWrongly));
    });

    [Fact]
    public void A_dead_end_of_a_regime_empties_the_corporate_list()
    {
        var record = Arms.Everything.Ending(12).Plan(20_000, 0, 16).Run();
        Assert.True(record.Count(11, EnterprisesListed) > 0);
        Assert.Equal(0, Enumerable.Range(12, 4).Sum(month => record.Count(month, EnterprisesListed)));
    }

    [Fact]
    public void There_are_as_many_enterprises_as_adults_call_for()
    {
        var record = Arms.Shipped("no-scoring").With((EnterprisesKeys.Density, 0.03)).Plan(100_000, 0, 1).Run();
        Assert.InRange(record.Count(0, Outcome.Enterprises) / (0.03 * record.Count(0, Adults)), 0.98, 1.02);
    }

    private static void Each(Action<RunRecord, int, int> check)
    {
        for (var month = 0; month < Months; month++)
            for (var province = 0; province < Busy.Value.Provinces.Length; province++) check(Busy.Value, month, province);
    }

    private static long Sum(RunRecord record, int month, int province, params Outcome[] outcomes) => outcomes.Sum(outcome => record.Count(month, province, outcome));
}
