using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>inspecting:</c>. Who inspects enterprises, what is found, and what becomes of it.</summary>
public static class InspectingKeys
{
    /// <summary>Chance that inspectors visit an enterprise in a month.</summary>
    public static readonly NumberKey Visit = new("inspecting.visit-chance", "chance per month", 0, 1,
        "Chance that inspectors visit an enterprise in a month.");

    /// <summary>How many times more often enterprises with something on file are visited, beyond the others.</summary>
    public static readonly NumberKey Targeting = new("inspecting.targeting", "times", 0, 20,
        "How many times more often enterprises with something on file are visited, beyond the others.");

    /// <summary>Share of what a visit could find that it overlooks.</summary>
    public static readonly NumberKey Miss = new("inspecting.miss", "share", 0, 1,
        "Share of what a visit could find that it overlooks.");

    /// <summary>Chance that the month's batch of a food enterprise is sampled.</summary>
    public static readonly NumberKey FoodSampling = new("inspecting.food-sampling", "chance per month", 0, 1,
        "Chance that the month's batch of a food enterprise is sampled.");

    /// <summary>Chance that the month's batch of a drug enterprise is sampled.</summary>
    public static readonly NumberKey DrugsSampling = new("inspecting.drugs-sampling", "chance per month", 0, 1,
        "Chance that the month's batch of a drug enterprise is sampled.");

    /// <summary>Share of accidents that are reported.</summary>
    public static readonly NumberKey Report = new("inspecting.report", "share", 0, 1,
        "Share of accidents that are reported.");

    /// <summary>Share of counterfeits and frauds that customers, partners or tax offices find without a visit.</summary>
    public static readonly NumberKey Complaint = new("inspecting.complaint", "share", 0, 1,
        "Share of counterfeits and frauds that customers, partners or tax offices find without a visit.");

    /// <summary>Chance that a record of a connected enterprise is dropped where all officials are corrupt.</summary>
    public static readonly NumberKey Favour = new("inspecting.favour", "weight", 0, 1,
        "Chance that a record of a connected enterprise is dropped where all officials are corrupt.");

    /// <summary>Share of enterprises that would pay to have a record dropped where all officials are corrupt.</summary>
    public static readonly NumberKey BribeShare = new("inspecting.bribe-share", "share", 0, 1,
        "Share of enterprises that would pay to have a record dropped where all officials are corrupt.");

    /// <summary>Margin above which an enterprise can pay for that.</summary>
    public static readonly NumberKey BribeLine = new("inspecting.bribe-line", "share", 0, 1,
        "Margin above which an enterprise can pay for that.");

    /// <summary>Margin that it costs.</summary>
    public static readonly NumberKey BribeCost = new("inspecting.bribe-cost", "share", 0, 1,
        "Margin that it costs.");

    /// <summary>Share of records that are filed under another enterprise.</summary>
    public static readonly NumberKey Mistake = new("inspecting.registry-mistake", "share", 0, 1,
        "Share of records that are filed under another enterprise.");

    /// <summary>Chance that an item on file is dropped in a month.</summary>
    public static readonly NumberKey Expiry = new("inspecting.record-expiry", "chance per month", 0, 1,
        "Chance that an item on file is dropped in a month.");

    /// <summary>Rise of the perceived chance of inspection, as a share of what is missing to certainty, when something was recorded.</summary>
    public static readonly NumberKey Caught = new("inspecting.caught", "share", 0, 1,
        "Rise of the perceived chance of inspection, as a share of what is missing to certainty, when something was recorded.");

    /// <summary>Fall of it, as a share, when harm was done and nothing followed.</summary>
    public static readonly NumberKey Unpunished = new("inspecting.unpunished", "share", 0, 1,
        "Fall of it, as a share, when harm was done and nothing followed.");

    /// <summary>Share of the gap to the actual chance that talk in the trade closes in a month.</summary>
    public static readonly NumberKey Drift = new("inspecting.perceived-drift", "share per month", 0, 1,
        "Share of the gap to the actual chance that talk in the trade closes in a month.");

    /// <summary>Perceived chance at the start.</summary>
    public static readonly NumberKey Start = new("inspecting.perceived-start", "share", 0, 1,
        "Perceived chance at the start.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Visit, Targeting, Miss, FoodSampling, DrugsSampling, Report, Complaint, Favour, BribeShare, BribeLine,
        BribeCost, Mistake, Expiry, Caught, Unpunished, Drift, Start
    ];
}
