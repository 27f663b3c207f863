using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Who comes on the list, and whether it is known in the model to be wrong.</summary>
public sealed unsafe class ListingTests
{
    private static Village Adults()
    {
        var village = new Village(Arms.Everything.With((ListingKeys.CourtChance, 1), (ListingKeys.CourtMistake, 1)), 64);
        village.SayAdults();
        return village;
    }

    [Fact]
    public void A_score_at_the_threshold_lists_nobody_and_one_point_below_does()
    {
        using var village = Adults();
        village.Columns.Score[1] = 850 * 16;
        village.Columns.Score[2] = 849 * 16;
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.False(village.Was(1, Fact.Listed));
        Assert.True(village.Was(2, Fact.EnteredScore) && village.Was(2, Fact.Listed) && village.Was(2, Fact.BelowThreshold));
        Assert.Equal(9, village.Columns.MonthsLeft[2]);
    }

    [Fact]
    public void A_low_score_is_wrong_where_a_false_record_brought_it_below()
    {
        using var village = Adults();
        village.Columns.Score[1] = 849 * 16;
        village.Columns.Score[2] = 849 * 16;
        village.Columns.Score[3] = 500 * 16;
        village.Columns.Flags[2] |= Flag.FalseOnFile;
        village.Columns.Flags[3] |= Flag.FalseOnFile;
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.False(village.Was(1, Fact.EnteredWrongly));
        Assert.True(village.Was(2, Fact.EnteredWrongly) && village.Was(2, Fact.ListedWrongly));
        Assert.True(village.Was(3, Fact.EnteredScore) && !village.Was(3, Fact.EnteredWrongly));
    }

    [Fact]
    public void A_false_record_stays_on_file_and_can_make_a_later_listing_wrong()
    {
        using var village = Adults();
        village.Columns.Flags[5] |= Flag.FalseOnFile;
        village.Columns.Score[5] = 840 * 16;
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.True(village.Was(5, Fact.EnteredWrongly));
    }

    [Fact]
    public void A_court_lists_evaders_rightly_and_those_who_cannot_pay_wrongly()
    {
        using var village = Adults();
        village.Columns.Flags[1] |= Flag.OpenJudgment;
        village.Columns.Flags[2] |= Flag.OpenJudgment | Flag.Unable;
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.True(village.Was(1, Fact.EnteredCourt) && !village.Was(1, Fact.EnteredWrongly));
        Assert.True(village.Was(2, Fact.EnteredCourt) && village.Was(2, Fact.EnteredWrongly));
        Assert.NotEqual(0, village.Columns.Flags[1] & Flag.ByCourt);
    }

    [Fact]
    public void A_recorded_fraud_is_grave_and_a_recorded_disorder_is_not()
    {
        using var village = Adults();
        village.Say(1, Fact.Recorded);
        village.Say(1, Fact.FraudOffence);
        village.Say(2, Fact.Recorded);
        village.Say(2, Fact.OrderOffence);
        village.Say(3, Fact.FraudOffence);
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.True(village.Was(1, Fact.EnteredGrave) && !village.Was(1, Fact.EnteredWrongly));
        Assert.False(village.Was(2, Fact.Listed));
        Assert.False(village.Was(3, Fact.Listed));
    }

    [Fact]
    public void A_fraud_of_somebody_else_lists_wrongly()
    {
        using var village = Adults();
        village.Say(1, Fact.FalseMixUp);
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.True(village.Was(1, Fact.EnteredGrave) && village.Was(1, Fact.EnteredWrongly));
    }

    [Fact]
    public void A_fraud_of_somebody_else_lists_wrongly_even_beside_a_lesser_offence_of_her_own()
    {
        using var village = Adults();
        village.Say(1, Fact.FalseMixUp);
        village.Say(1, Fact.Recorded);
        village.Say(1, Fact.OrderOffence);
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.True(village.Was(1, Fact.EnteredGrave));
        Assert.True(village.Was(1, Fact.EnteredWrongly));
    }

    [Fact]
    public void Children_and_listed_people_are_not_listed_anew()
    {
        using var village = Adults();
        village.Deny(1, Fact.Adult);
        village.Columns.Score[1] = 10 * 16;
        village.Say(2, Fact.WasListed);
        village.Columns.MonthsLeft[2] = 3;
        village.Columns.Score[2] = 10 * 16;
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.False(village.Was(1, Fact.Listed));
        Assert.True(village.Was(2, Fact.Listed) && !village.Was(2, Fact.EnteredScore));
        Assert.Equal(3, village.Columns.MonthsLeft[2]);
    }

    [Fact]
    public void A_new_listing_begins_without_notice_and_without_appeal()
    {
        using var village = Adults();
        village.Columns.Flags[1] |= Flag.Knows | Flag.Wrong | Flag.ByCourt;
        village.Columns.Appeal[1] = Appeal.Over;
        village.Columns.MonthsListed[1] = 7;
        village.Columns.Score[1] = 10 * 16;
        village.Try<Listing>();
        village.Try<Listing.Entering>();
        Assert.Equal(0, village.Columns.Flags[1] & (Flag.Knows | Flag.Wrong | Flag.ByCourt));
        Assert.Equal(Appeal.None, village.Columns.Appeal[1]);
        Assert.Equal(0, village.Columns.MonthsListed[1]);
    }
}
