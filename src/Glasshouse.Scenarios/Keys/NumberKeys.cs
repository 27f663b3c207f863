using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Every number that a scenario may set, section by section in the order of the month.</summary>
public static class NumberKeys
{
    /// <summary>All keys of all sections.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        .. PopulationKeys.All,
        .. ShocksKeys.All,
        .. ConductKeys.All,
        .. ObservingKeys.All,
        .. ScoringKeys.All,
        .. ListingKeys.All,
        .. SanctionsKeys.All,
        .. AppealingKeys.All,
        .. RepairingKeys.All,
        .. MoralsKeys.All,
        .. AttitudeKeys.All,
        .. GivingKeys.All,
        .. HelpingKeys.All,
        .. MeetingKeys.All,
        .. OfficialsKeys.All,

        // Power
        .. ContributingKeys.All,
        .. VotingKeys.All,
        .. CreepingKeys.All,
        .. DetainingKeys.All,
        // Consumer credit
        .. CreditKeys.All,
        .. BorrowingKeys.All,
        .. BillingKeys.All,
        .. DisputingKeys.All,
        .. PricingKeys.All,
        .. AccountingKeys.All,
        // What citizens think
        .. AcceptingKeys.All,
        .. InformingKeys.All,

        // Enterprises
        .. EnterprisesKeys.All,
        .. InspectingKeys.All,
        .. RatingKeys.All,
        .. BlacklistingKeys.All,
        .. SufferingKeys.All,
    ];
}
