using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>A warning before a listing makes some debtors pay and never makes one pay late.</summary>
public sealed class WarningTests
{
    private static readonly Scenario Courts = Arms.Shipped("court-list").With(
        (ConductKeys.JudgmentOpportunity, 0.02), (ListingKeys.CourtChance, 0.3), (ListingKeys.Publication, 1), (ListingKeys.WarningResponse, 0.234), (AppealingKeys.Open, 0));

    [Fact]
    public void Without_warnings_nobody_is_warned_and_without_publication_nobody_heeds_one()
    {
        var unwarned = Lived(Courts.With((ListingKeys.Warning, 0)));
        Assert.Equal(0, unwarned.Sum(DebtorsWarned) + unwarned.Sum(PaidOnWarning));
        var unnamed = Lived(Courts.With((ListingKeys.Warning, 1), (ListingKeys.Publication, 0)));
        Assert.True(unnamed.Sum(DebtorsWarned) > 0);
        Assert.Equal(0, unnamed.Sum(PaidOnWarning));
    }

    [Fact]
    public void Warned_debtors_who_can_pay_do_so_as_often_as_in_the_field_trial()
    {
        var record = Lived(Courts.With((ListingKeys.Warning, 1), (ListingKeys.CourtMistake, 0), (ConductKeys.CannotPayLine, 0)));
        double warned = record.Sum(DebtorsWarned);
        Assert.InRange(record.Sum(PaidOnWarning) / warned, 0.234 - (4 * Math.Sqrt(0.18 / warned)), 0.234 + (4 * Math.Sqrt(0.18 / warned)));
        Assert.Equal(record.Sum(DebtorsWarned), record.Sum(PaidOnWarning) + record.Sum(EntriesCourt));
    }

    [Fact]
    public void A_warning_never_adds_a_late_payer()
    {
        var runs = new[] { 0, 0.3, 0.7, 1 }.Select(warning => Lived(Courts.With((ListingKeys.Warning, warning)))).ToArray();
        for (var run = 1; run < runs.Length; run++)
        {
            Assert.True(runs[run].Count(0, EntriesCourt) <= runs[run - 1].Count(0, EntriesCourt));
            Assert.True(runs[run].Count(0, OpenJudgments) <= runs[run - 1].Count(0, OpenJudgments));
            Assert.True(runs[run].Sum(EntriesCourt) < runs[run - 1].Sum(EntriesCourt));
            Assert.True(runs[run].Sum(OpenJudgments) < runs[run - 1].Sum(OpenJudgments));
        }
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(20_000, 0, 12).Run();
}
