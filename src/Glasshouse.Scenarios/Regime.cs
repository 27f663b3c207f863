using System.Collections.Frozen;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios;

/// <summary>The numbers that make the regime: before its start and from its end on they all read as 0, which is off.</summary>
public static class Regime
{
    /// <summary>Score, list, sanctions, political weight, and what those who hold them do with their power.</summary>
    public static FrozenSet<NumberKey> Parts { get; } = FrozenSet.ToFrozenSet(
    [
        ScoringKeys.On, ScoringKeys.Salience, ScoringKeys.PurchasePoints, ScoringKeys.PoliticalWeight, ScoringKeys.ScopeCreep,
        ListingKeys.ScoreThreshold, ListingKeys.CourtChance, ListingKeys.GraveEvent, ListingKeys.Publication,
        SanctionsKeys.Flights, SanctionsKeys.Rail, SanctionsKeys.Hotels, SanctionsKeys.Loans,
        SanctionsKeys.Jobs, SanctionsKeys.Schools, SanctionsKeys.Benefits, SanctionsKeys.PerkThreshold,
        SanctionsKeys.Posts, SanctionsKeys.Plates, SanctionsKeys.RedlistThreshold, ListingKeys.Warning,
        MeetingKeys.Visible, ObservingKeys.CapturedRecord,

        // Power
        OfficialsKeys.Favours, OfficialsKeys.SelfErasure, OfficialsKeys.ScoredPull,
        VotingKeys.Offered, VotingKeys.Visible, VotingKeys.Points, CreepingKeys.ClassHazard, DetainingKeys.Chance,
        // Consumer credit: files are kept before the regime, but nobody computes or uses a score
        CreditKeys.Scored, BillingKeys.CountPaid, BillingKeys.CountSmall, BillingKeys.CountLarge, DisputingKeys.Points,
        BorrowingKeys.ThresholdOfGroupA, BorrowingKeys.ThresholdOfGroupB,

        // Enterprises
        RatingKeys.On, RatingKeys.Salience, BlacklistingKeys.Threshold, BlacklistingKeys.Grave, BlacklistingKeys.Court,
        BlacklistingKeys.Publication, BlacklistingKeys.Sanctions, BlacklistingKeys.Executives,
    ]);
}
