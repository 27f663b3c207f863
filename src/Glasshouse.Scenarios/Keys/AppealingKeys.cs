using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>appealing:</c>. Notice, appeal by stage, time and chance.</summary>
public static class AppealingKeys
{
    /// <summary>Whether a listed person can appeal to the agency that listed her.</summary>
    public static readonly NumberKey Open = new("appealing.open", "switch", 0, 1,
        "Whether a listed person can appeal to the agency that listed her.");

    /// <summary>Chance that a listed person learns in a month that she is listed and why.</summary>
    public static readonly NumberKey Notice = new("appealing.notice", "chance per month", 0, 1,
        "Chance that a listed person learns in a month that she is listed and why.");

    /// <summary>Chance in a month that a person who knows of her listing and has middling savings appeals.</summary>
    public static readonly NumberKey File = new("appealing.file-chance", "chance per month", 0, 1,
        "Chance in a month that a person who knows of her listing and has middling savings appeals.");

    /// <summary>By what factor a wrong listing raises the chance of an appeal.</summary>
    public static readonly NumberKey FileWrong = new("appealing.file-when-wrong", "ratio", 0, 10,
        "By what factor a wrong listing raises the chance of an appeal.");

    /// <summary>Mean months until the agency decides.</summary>
    public static readonly NumberKey MonthsToDecide = new("appealing.months-to-decide", "months", 1, 60,
        "Mean months until the agency decides.",
        "An appeal takes at least a month; to close appeals set open: 0.");

    /// <summary>Chance that the agency removes a wrong listing.</summary>
    public static readonly NumberKey SuccessWrong = new("appealing.success-when-wrong", "chance", 0, 1,
        "Chance that the agency removes a wrong listing.");

    /// <summary>Chance that the agency removes a right listing.</summary>
    public static readonly NumberKey SuccessRight = new("appealing.success-when-right", "chance", 0, 1,
        "Chance that the agency removes a right listing.");

    /// <summary>Whether a lost appeal can go on to an independent body.</summary>
    public static readonly NumberKey IndependentOpen = new("appealing.independent-open", "switch", 0, 1,
        "Whether a lost appeal can go on to an independent body.");

    /// <summary>Chance that a person who lost at the agency gives up.</summary>
    public static readonly NumberKey GiveUp = new("appealing.give-up", "chance", 0, 1,
        "Chance that a person who lost at the agency gives up.");

    /// <summary>Mean months until the independent body decides.</summary>
    public static readonly NumberKey IndependentMonths = new("appealing.independent-months-to-decide", "months", 1, 60,
        "Mean months until the independent body decides.",
        "An appeal takes at least a month; to close it set independent-open: 0.");

    /// <summary>Chance that the independent body removes a wrong listing.</summary>
    public static readonly NumberKey IndependentSuccessWrong = new("appealing.independent-success-when-wrong", "chance", 0, 1,
        "Chance that the independent body removes a wrong listing.");

    /// <summary>Chance that the independent body removes a right listing.</summary>
    public static readonly NumberKey IndependentSuccessRight = new("appealing.independent-success-when-right", "chance", 0, 1,
        "Chance that the independent body removes a right listing.");

    /// <summary>Most appeals that can be decided in a region in a month; a longer queue waits.</summary>
    public static readonly NumberKey Capacity = new("appealing.capacity", "decisions per 1,000 people and month", 0, 1000,
        "Most appeals that can be decided in a region in a month; a longer queue waits.");

    /// <summary>Whether sanctions rest while an appeal is pending.</summary>
    public static readonly NumberKey Suspends = new("appealing.suspends-sanctions", "switch", 0, 1,
        "Whether sanctions rest while an appeal is pending.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Open, Notice, File, FileWrong, MonthsToDecide, SuccessWrong, SuccessRight, IndependentOpen, GiveUp, IndependentMonths,
        IndependentSuccessWrong, IndependentSuccessRight, Capacity, Suspends
    ];
}
