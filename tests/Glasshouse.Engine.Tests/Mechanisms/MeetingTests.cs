using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Cooperation with strangers.</summary>
public sealed unsafe class MeetingTests
{
    [Fact]
    public void Trust_moves_towards_what_strangers_did()
    {
        using var village = new Village(Arms.Shipped("no-scoring").With((MeetingKeys.TrustSpeed, 0.5)), 512);
        for (var person = 0; person < 512; person++)
        {
            village.Columns.Trust[person] = 100;
            village.Tile.Partner[person] = (byte)(person < 256 ? Act.Cooperated : 0);
        }

        village.Try<Meeting>();
        for (var person = 0; person < 512; person++)
            Assert.InRange(village.Columns.Trust[person], person < 256 ? 177 : 49, person < 256 ? 179 : 51);
    }

    [Theory, InlineData(0, 0), InlineData(-192, 0), InlineData(64, 100), InlineData(128, -500)]
    public void A_better_score_of_the_partner_than_the_mean_invites_cooperation(int pointsAboveStart, int mean) =>
        Assert.InRange(Cooperation(pointsAboveStart, mean) - Expected(pointsAboveStart, mean), -0.09, 0.09);

    [Fact]
    public void A_partner_far_above_the_mean_is_never_shunned_for_it() =>
        Assert.InRange(Cooperation(128, -960) - Expected(128, -960), -0.09, 0.09);

    // Share of 512 people who cooperate with partners of one score.
    private static double Cooperation(int pointsAboveStart, int mean)
    {
        using var village = new Village(Arms.Everything.With((MeetingKeys.Base, 0), (MeetingKeys.VisibleCost, 0), (MeetingKeys.TrustWeight, 0), (MeetingKeys.Norm, 0), (MeetingKeys.Score, 1)), 512);
        village.Surroundings.MeanLevel = mean;
        for (var person = 0; person < 512; person++) village.Tile.Partner[person] = (byte)((5 + (pointsAboveStart / 64)) << Act.LevelShift);
        village.Try<Meeting>();
        return Enumerable.Range(0, 512).Count(person => village.Was(person, Fact.Cooperated)) / 512.0;
    }

    private static double Expected(int pointsAboveStart, int mean) => 1 / (1 + Math.Exp(-(pointsAboveStart - mean) / 250.0));
}
