using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Bonuses stop at the cap of the month, and a grave item drops a score at once.</summary>
public sealed unsafe class ScoringTests
{
    private static readonly Scenario Plain = Arms.Everything.With((ScoringKeys.Reversion, 0), (ScoringKeys.PurchaseChance, 0), (ScoringKeys.Donation, 100), (ScoringKeys.Volunteering, 50), (ScoringKeys.BonusCeiling, 1000), (ScoringKeys.Support, 0));

    [Theory, InlineData(0, 0), InlineData(20, 20), InlineData(120, 120), InlineData(1000, 150)]
    public void A_month_brings_no_more_than_the_cap(double cap, int expected)
    {
        using var village = new Village(Plain.With((ScoringKeys.MonthlyCap, cap)), 64);
        village.SayAdults();
        village.Say(7, Fact.Gave);
        village.Say(7, Fact.Volunteered);
        village.Try<Scoring.Penalizing>();
        village.Try<Scoring>();
        Assert.Equal((1000 + expected) * 16, village.Columns.Score[7]);
        Assert.Equal(1000 * 16, village.Columns.Score[8]);
    }

    [Fact]
    public void A_grave_item_drops_a_score_to_its_level_and_never_lifts_one()
    {
        using var village = new Village(Plain.With((ScoringKeys.GraveShare, 1), (ScoringKeys.GraveScore, 849), (ScoringKeys.Order, -5)), 64);
        village.SayAdults();
        foreach (var person in new[] { 3, 4 })
        {
            village.Say(person, Fact.OrderOffence);
            village.Say(person, Fact.Recorded);
        }

        village.Columns.Score[4] = 700 * 16;
        village.Try<Scoring.Penalizing>();
        village.Try<Scoring>();
        Assert.Equal((849 * 16, 695 * 16), (village.Columns.Score[3], village.Columns.Score[4]));
        Assert.True(village.Was(3, Fact.GraveItem) && !village.Was(5, Fact.GraveItem));
    }

    [Fact]
    public void Without_the_item_nothing_is_grave()
    {
        Assert.True(Lived(Arms.Everything).Sum(GraveItems) > 0);
        Assert.Equal(0, Lived(Arms.Everything.With((ScoringKeys.GraveScore, 0))).Sum(GraveItems));
        Assert.Equal(0, Lived(Arms.Everything.With((ScoringKeys.GraveShare, 0))).Sum(GraveItems));
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(10_000, 0, 12).Run();
}
