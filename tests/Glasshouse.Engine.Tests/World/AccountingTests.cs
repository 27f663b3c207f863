using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.World;

/// <summary>Harm and cost are what the counts and the prices say.</summary>
public sealed class AccountingTests
{
    private const int People = 10_000;
    private const int Months = 12;

    [Fact]
    public void Free_of_charge_it_costs_nothing_and_harmless_offences_harm_nobody()
    {
        var free = Arms.Everything.With([.. AccountingKeys.All.Select(key => (key, 0.0))]).Plan(People, 0, Months).Run();
        var priced = Arms.Everything.Plan(People, 0, Months).Run();
        Assert.Equal((0, 0), (free.Sum(Harm), free.Sum(RunningCost)));
        Assert.Equal([Harm, RunningCost], free.DifferencesFrom(priced));
    }

    [Fact]
    public void Harm_is_the_sum_of_offences_by_their_weight()
    {
        var record = Only(AccountingKeys.FraudHarm, 2, AccountingKeys.EvasionHarm, 3);
        Assert.Equal((2_000_000 * record.Sum(FraudOffences)) + (3_000_000 * record.Sum(JudgmentsEvaded)), record.Sum(Harm));
    }

    [Fact]
    public void Cost_follows_records_entries_and_decisions()
    {
        var record = Only(AccountingKeys.Record, 0.5, AccountingKeys.Appeal, 2);
        var records = record.Sum(RecordsTrue) + record.Sum(RecordsFalse) + record.Sum(RecordsPolitical);
        Assert.Equal((500_000 * records) + (2_000_000 * record.Sum(AppealsDecided)), record.Sum(RunningCost));
        var entries = Only(AccountingKeys.Entry, 1, AccountingKeys.Score, 0);
        Assert.Equal(1_000_000 * (entries.Sum(EntriesScore) + entries.Sum(EntriesCourt) + entries.Sum(EntriesGrave)), entries.Sum(RunningCost));
    }

    [Fact]
    public void A_score_costs_every_adult_as_much_and_nobody_where_none_is_kept()
    {
        var record = Only(AccountingKeys.Score, 0.25, AccountingKeys.Audit, 0);
        Assert.Equal(250_000 * record.Sum(Adults), record.Sum(RunningCost));
        Assert.Equal(0, Only(Arms.Shipped("no-scoring"), AccountingKeys.Score, 0.25, AccountingKeys.Audit, 0).Sum(RunningCost));
    }

    [Fact]
    public void Offenders_in_the_best_band_are_offenders_and_in_the_best_band()
    {
        var record = Arms.Shipped("essay").With((ConductKeys.OrderOpportunity, 0.6), (GivingKeys.Base, 3)).Plan(People, 12, Months).Run();
        Assert.InRange(record.Sum(HighBandOffenders), 1, Math.Min(record.Sum(Offenders), record.Sum(HighBand)));
        Assert.Equal(0, Arms.Shipped("court-list").Plan(People, 0, Months).Run().Sum(HighBandOffenders));
    }

    private static RunRecord Only(NumberKey first, double one, NumberKey second, double two) => Only(Arms.Everything, first, one, second, two);

    private static RunRecord Only(Scenario scenario, NumberKey first, double one, NumberKey second, double two) =>
        scenario.With([.. AccountingKeys.All.Select(key => (key, 0.0))]).With((first, one), (second, two)).Plan(People, 0, Months).Run();
}
