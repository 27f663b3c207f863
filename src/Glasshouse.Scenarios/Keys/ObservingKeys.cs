using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>observing:</c>. Channels, what they miss, and whom they accuse wrongly.</summary>
public static class ObservingKeys
{
    /// <summary>Chance that an event comes before this channel: the police, for public order and fraud.</summary>
    public static readonly NumberKey PoliceCoverage = new("observing.police-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: the police, for public order and fraud.");

    /// <summary>Chance that the channel misses an event that comes before it: the police, for public order and fraud.</summary>
    public static readonly NumberKey PoliceMiss = new("observing.police-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: the police, for public order and fraud.");

    /// <summary>Chance that an event comes before this channel: cameras with face recognition, for public order, in towns.</summary>
    public static readonly NumberKey CamerasCoverage = new("observing.cameras-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: cameras with face recognition, for public order, in towns.");

    /// <summary>Chance that the channel misses an event that comes before it: cameras with face recognition, for public order, in towns.</summary>
    public static readonly NumberKey CamerasMiss = new("observing.cameras-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: cameras with face recognition, for public order, in towns.");

    /// <summary>Chance that an event comes before this channel: banks, for fraud.</summary>
    public static readonly NumberKey BanksCoverage = new("observing.banks-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: banks, for fraud.");

    /// <summary>Chance that the channel misses an event that comes before it: banks, for fraud.</summary>
    public static readonly NumberKey BanksMiss = new("observing.banks-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: banks, for fraud.");

    /// <summary>Chance that an event comes before this channel: commerce platforms, for fraud.</summary>
    public static readonly NumberKey CommerceCoverage = new("observing.commerce-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: commerce platforms, for fraud.");

    /// <summary>Chance that the channel misses an event that comes before it: commerce platforms, for fraud.</summary>
    public static readonly NumberKey CommerceMiss = new("observing.commerce-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: commerce platforms, for fraud.");

    /// <summary>Chance that an event comes before this channel: courts, for evaded judgments.</summary>
    public static readonly NumberKey CourtsCoverage = new("observing.courts-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: courts, for evaded judgments.");

    /// <summary>Chance that the channel misses an event that comes before it: courts, for evaded judgments.</summary>
    public static readonly NumberKey CourtsMiss = new("observing.courts-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: courts, for evaded judgments.");

    /// <summary>Chance that an event comes before this channel: universities, for academic dishonesty.</summary>
    public static readonly NumberKey UniversitiesCoverage = new("observing.universities-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: universities, for academic dishonesty.");

    /// <summary>Chance that the channel misses an event that comes before it: universities, for academic dishonesty.</summary>
    public static readonly NumberKey UniversitiesMiss = new("observing.universities-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: universities, for academic dishonesty.");

    /// <summary>Chance that an event comes before this channel: private informants, for public order and dissent.</summary>
    public static readonly NumberKey InformantsCoverage = new("observing.informants-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: private informants, for public order and dissent.");

    /// <summary>Chance that the channel misses an event that comes before it: private informants, for public order and dissent.</summary>
    public static readonly NumberKey InformantsMiss = new("observing.informants-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: private informants, for public order and dissent.");

    /// <summary>Chance that an event comes before this channel: online platforms, for dissent.</summary>
    public static readonly NumberKey PlatformsCoverage = new("observing.platforms-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: online platforms, for dissent.");

    /// <summary>Chance that the channel misses an event that comes before it: online platforms, for dissent.</summary>
    public static readonly NumberKey PlatformsMiss = new("observing.platforms-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: online platforms, for dissent.");

    /// <summary>Chance that an event comes before this channel: audit of officials, for bribes.</summary>
    public static readonly NumberKey AuditCoverage = new("observing.audit-coverage", "chance", 0, 1,
        "Chance that an event comes before this channel: audit of officials, for bribes.");

    /// <summary>Chance that the channel misses an event that comes before it: audit of officials, for bribes.</summary>
    public static readonly NumberKey AuditMiss = new("observing.audit-miss", "chance", 0, 1,
        "Chance that the channel misses an event that comes before it: audit of officials, for bribes.");

    /// <summary>Watch-list comparisons of a town dweller's face in a month, where cameras cover her.</summary>
    public static readonly NumberKey Scans = new("observing.face-scans", "scans per month", 0, 1000,
        "Watch-list comparisons of a town dweller's face in a month, where cameras cover her.");

    /// <summary>Chance that one comparison wrongly matches a person of group A, at the date.</summary>
    public static readonly NumberKey FalseMatch = new("observing.face-false-match", "chance", 0, 0.01,
        "Chance that one comparison wrongly matches a person of group A, at the date.");

    /// <summary>False-match rate of group B over that of group A.</summary>
    public static readonly NumberKey FalseMatchRatio = new("observing.face-false-match-ratio", "ratio", 0.1, 100,
        "False-match rate of group B over that of group A.");

    /// <summary>Chance that a human check stops a false match before it is recorded.</summary>
    public static readonly NumberKey HumanCheck = new("observing.human-check", "chance", 0, 1,
        "Chance that a human check stops a false match before it is recorded.");

    /// <summary>Chance that a true record is filed under somebody else in the region.</summary>
    public static readonly NumberKey MixUp = new("observing.registry-mix-up", "chance", 0, 0.2,
        "Chance that a true record is filed under somebody else in the region.");

    /// <summary>Chance of receiving somebody else's record, group B over group A.</summary>
    public static readonly NumberKey MixUpRatio = new("observing.registry-mix-up-ratio", "ratio", 0.1, 100,
        "Chance of receiving somebody else's record, group B over group A.");

    /// <summary>Chance that an adult is denounced without cause in a month, at full coverage by informants.</summary>
    public static readonly NumberKey Grudge = new("observing.grudge", "chance per month", 0, 0.1,
        "Chance that an adult is denounced without cause in a month, at full coverage by informants.");

    /// <summary>Savings, in months of median income, above which a person can bribe a record away.</summary>
    public static readonly NumberKey ErasureLine = new("observing.erasure-line", "months", 0, 25.5,
        "Savings, in months of median income, above which a person can bribe a record away.");

    /// <summary>Chance that a corrupt official is asked to erase the record of somebody who can pay.</summary>
    public static readonly NumberKey ErasureShare = new("observing.erasure-share", "chance", 0, 1,
        "Chance that a corrupt official is asked to erase the record of somebody who can pay.");

    /// <summary>What the erasure costs, in months of median income.</summary>
    public static readonly NumberKey ErasureCost = new("observing.erasure-cost", "months", 0, 5,
        "What the erasure costs, in months of median income.");

    /// <summary>Chance per month that a dissenter is given a false record where officials are fully corrupt and political weight is full.</summary>
    public static readonly NumberKey CapturedRecord = new("observing.captured-record", "chance", 0, 1,
        "Chance per month that a dissenter is given a false record where officials are fully corrupt and political weight is full.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        PoliceCoverage, PoliceMiss, CamerasCoverage, CamerasMiss, BanksCoverage, BanksMiss, CommerceCoverage, CommerceMiss,
        CourtsCoverage, CourtsMiss, UniversitiesCoverage, UniversitiesMiss, InformantsCoverage, InformantsMiss, PlatformsCoverage,
        PlatformsMiss, AuditCoverage, AuditMiss, Scans, FalseMatch, FalseMatchRatio, HumanCheck, MixUp, MixUpRatio, Grudge,
        ErasureLine, ErasureShare, ErasureCost, CapturedRecord
    ];
}
