using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>creeping:</c>. Rule classes that a rulebook gains as it widens, and loses where scandals are exposed.</summary>
public static class CreepingKeys
{
    /// <summary>Chance that a rule class is added at full expressed support, full coverage of the channels, and no oversight.</summary>
    public static readonly NumberKey ClassHazard = new("creeping.class-hazard", "chance per month", 0, 1,
        "Chance that a rule class is added at full expressed support, full coverage of the channels, and no oversight.");

    /// <summary>Chance that an added class is removed, and share of crept political weight that goes, at full oversight and a scandal for every thousand adults.</summary>
    public static readonly NumberKey Removal = new("creeping.removal", "chance per month", 0, 1,
        "Chance that an added class is removed, and share of crept political weight that goes, at full oversight and a scandal for every thousand adults.");

    /// <summary>Chance that what a person says, or does not say, comes before a channel that reads for trivial things.</summary>
    public static readonly NumberKey RemarkChance = new("creeping.remark-chance", "chance per month", 0, 1,
        "Chance that what a person says, or does not say, comes before a channel that reads for trivial things.");

    /// <summary>Points for a small remark, once trivial remarks are a class.</summary>
    public static readonly NumberKey RemarkPoints = new("creeping.remark-points", "points", -1000, 0,
        "Points for a small remark, once trivial remarks are a class.");

    /// <summary>Points for a month beside a listed neighbour, once company kept is a class.</summary>
    public static readonly NumberKey CompanyPoints = new("creeping.company-points", "points", -1000, 0,
        "Points for a month beside a listed neighbour, once company kept is a class.");

    /// <summary>Points for silence where support was expected, once silence is a class.</summary>
    public static readonly NumberKey SilencePoints = new("creeping.silence-points", "points", -1000, 0,
        "Points for silence where support was expected, once silence is a class.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        ClassHazard, Removal, RemarkChance, RemarkPoints, CompanyPoints, SilencePoints
    ];
}
