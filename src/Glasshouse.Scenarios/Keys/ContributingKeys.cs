using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>contributing:</c>. What people give to the common good, and what bribery does to it.</summary>
public static class ContributingKeys
{
    /// <summary>Months from one call for contributions to the common good to the next; 0 for none.</summary>
    public static readonly NumberKey Interval = new("contributing.interval", "months", 0, 60,
        "Months from one call for contributions to the common good to the next; 0 for none.") { IsWhole = true };

    /// <summary>Log odds of contributing of a person without morals, where half contribute and nobody has authority.</summary>
    public static readonly NumberKey Base = new("contributing.base", "weight", -6, 6,
        "Log odds of contributing of a person without morals, where half contribute and nobody has authority.");

    /// <summary>Weight of a person's morals.</summary>
    public static readonly NumberKey Morals = new("contributing.morals", "weight", 0, 6,
        "Weight of a person's morals.");

    /// <summary>Weight of what others contributed the last time, less a half.</summary>
    public static readonly NumberKey Others = new("contributing.others", "weight", 0, 6,
        "Weight of what others contributed the last time, less a half.");

    /// <summary>Strength of the authority that calls to account who does not contribute.</summary>
    public static readonly NumberKey Authority = new("contributing.authority", "weight", 0, 6,
        "Strength of the authority that calls to account who does not contribute.");

    /// <summary>How much of that strength turns against contributing where those who hold it are all corrupt.</summary>
    public static readonly NumberKey Extortion = new("contributing.extortion", "weight", 0, 4,
        "How much of that strength turns against contributing where those who hold it are all corrupt.");

    /// <summary>What it costs to be let off for money, in months of median income.</summary>
    public static readonly NumberKey BribeCost = new("contributing.bribe-cost", "months", 0, 5,
        "What it costs to be let off for money, in months of median income.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Interval, Base, Morals, Others, Authority, Extortion, BribeCost
    ];
}
