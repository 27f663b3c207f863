using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Contradictions between numbers, one line each.</summary>
internal static class NumberRules
{
    /// <summary>All rules.</summary>
    public static readonly ImmutableArray<NumberRule> All =
    [
        new(ConductKeys.OrderOpportunity, [ConductKeys.FraudOpportunity, ConductKeys.AcademicOpportunity, ConductKeys.BribeOpportunity],
            v => v.Sum() > 1,
            "makes, with the other opportunities, more than one opportunity a month",
            "Lower the opportunities for public order, fraud, academic dishonesty and bribes to a sum of at most 1."),
        new(ListingKeys.ScoreThreshold, [ScoringKeys.On], v => v[0] > 0 && v[1] == 0,
            "lists people for a score while no score is kept",
            "Set scoring.on: true, or score-threshold: 0."),
        new(ListingKeys.ScoreThreshold, [ScoringKeys.On, ScoringKeys.Start], v => v[1] == 1 && v[0] > 0 && v[0] >= v[2],
            "lists everybody at once, for it is not below scoring.start",
            "Lower the threshold or raise scoring.start."),
        new(RepairingKeys.Margin, [ListingKeys.ScoreThreshold, ScoringKeys.Start, ScoringKeys.On], v => v[3] == 1 && v[1] > 0 && v[0] + v[1] > v[2],
            "lifts a person who was listed above one who never was",
            "Let score-threshold and restored-margin together not exceed scoring.start."),
        new(SanctionsKeys.PerkThreshold, [ScoringKeys.On], v => v[0] > 0 && v[1] == 0,
            "gives perks for a score while no score is kept",
            "Set scoring.on: true, or perk-threshold: 0."),
        new(SanctionsKeys.PerkThreshold, [ListingKeys.ScoreThreshold], v => v[0] > 0 && v[0] <= v[1],
            "gives perks to people whose score lists them",
            "Raise perk-threshold above listing.score-threshold."),
        new(SanctionsKeys.PerkThreshold, [ScoringKeys.On, ScoringKeys.Start, ScoringKeys.BonusCeiling], v => v[1] == 1 && v[0] > v[2] + v[3],
            "is above the highest score that anybody can reach",
            "Lower it to at most scoring.start plus scoring.bonus-ceiling, or set perk-threshold: 0."),
        new(ScoringKeys.PoliticalWeight, [ScoringKeys.On], v => v[0] > 0 && v[1] == 0,
            "weighs politics in a score that is not kept",
            "Set scoring.on: true, or political-weight: 0."),
        new(ScoringKeys.ScopeCreep, [ScoringKeys.On], v => v[0] > 0 && v[1] == 0,
            "lets politics creep into a score that is not kept",
            "Set scoring.on: true, or scope-creep: 0."),
        new(ScoringKeys.Salience, [ScoringKeys.On, ListingKeys.CourtChance, ListingKeys.GraveEvent],
            v => v[0] > 0 && v[1] == 0 && v[2] == 0 && v[3] == 0,
            "makes people mind a regime that has neither a score nor a list",
            "Set salience: 0, or open one of scoring.on, listing.court-chance and listing.grave-event."),
        new(MeetingKeys.Visible, [ScoringKeys.On], v => v[0] == 1 && v[1] == 0,
            "shows strangers a score that is not kept",
            "Set scoring.on: true, or scores-visible: false."),
        new(AppealingKeys.IndependentOpen, [AppealingKeys.Open], v => v[0] == 1 && v[1] == 0,
            "opens the second stage of appeal while the first is closed",
            "Set appealing.open: true, or independent-open: false."),
        new(AppealingKeys.Suspends, [AppealingKeys.Open], v => v[0] == 1 && v[1] == 0,
            "suspends sanctions during appeals that nobody can make",
            "Set appealing.open: true, or suspends-sanctions: false."),
        new(ObservingKeys.ErasureCost, [ObservingKeys.ErasureLine], v => v[0] > v[1],
            "costs more than the savings from which a person can pay it",
            "Raise erasure-line or lower erasure-cost."),

        // Power
        new(VotingKeys.Points, [ScoringKeys.On], v => v[0] > 0 && v[1] == 0,
            "pays for votes in a score that is not kept",
            "Set scoring.on: true, or voting.points: 0."),
        new(CreepingKeys.ClassHazard, [ScoringKeys.On], v => v[0] > 0 && v[1] == 0,
            "adds rule classes to a score that is not kept",
            "Set scoring.on: true, or class-hazard: 0."),
        new(DetainingKeys.Chance, [DetainingKeys.Targeted], v => v[0] > 0 && v[1] == 0,
            "detains people of a group that has no members",
            "Set targeted-share above 0, or chance: 0."),
        // Consumer credit: the column of the score holds a social score or a credit score, the column of appeals an appeal or a dispute.
        new(CreditKeys.On, [ScoringKeys.On], v => v[0] == 1 && v[1] == 1,
            "keeps a credit score beside a social score, and a person has room for one",
            "Set credit.on: false, or scoring.on: false."),
        new(CreditKeys.On, [ListingKeys.CourtChance, ListingKeys.GraveEvent], v => v[0] == 1 && (v[1] > 0 || v[2] == 1),
            "keeps disputes where a list keeps its appeals, and a person has room for one",
            "Set credit.on: false, or listing.court-chance: 0 and grave-event: false."),
        new(CreditKeys.Scored, [CreditKeys.On], v => v[0] == 1 && v[1] == 0,
            "lets lenders look at a score that nobody keeps",
            "Set credit.on: true, or scored: false."),
        new(BillingKeys.Pay, [BillingKeys.Wait, CreditKeys.Expiry, CreditKeys.On],
            v => v[3] == 1 && v[0] + (1 / Math.Max(v[1], 1)) + (1 / v[2]) > 1,
            "makes, with the wait and the expiry, more than one event of a collection a month",
            "Lower pay, or raise billing.wait or credit.expiry."),
    ];
}
