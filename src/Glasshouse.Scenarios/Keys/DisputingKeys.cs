using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>disputing:</c>. Errors on file and disputes about them.</summary>
public static class DisputingKeys
{
    /// <summary>Share of scored adults with an error on file when files are opened.</summary>
    public static readonly NumberKey Start = new("disputing.start", "share", 0, 1,
        "Share of scored adults with an error on file when files are opened.");

    /// <summary>Chance that an error comes on file in a month.</summary>
    public static readonly NumberKey Appears = new("disputing.appears", "chance per month", 0, 1,
        "Chance that an error comes on file in a month.");

    /// <summary>Share of errors that lower the score.</summary>
    public static readonly NumberKey Moves = new("disputing.moves", "share", 0, 1,
        "Share of errors that lower the score.");

    /// <summary>Points by which such an error lowers the score.</summary>
    public static readonly NumberKey Points = new("disputing.points", "points", 0, 300,
        "Points by which such an error lowers the score.") { IsWhole = true };

    /// <summary>Whether an error can be disputed.</summary>
    public static readonly NumberKey Open = new("disputing.open", "switch", 0, 1,
        "Whether an error can be disputed.");

    /// <summary>Chance that a person with an error reads her report and disputes it in a month.</summary>
    public static readonly NumberKey Check = new("disputing.check", "chance per month", 0, 1,
        "Chance that a person with an error reads her report and disputes it in a month.");

    /// <summary>The same in a month in which she was refused and told why.</summary>
    public static readonly NumberKey CheckAfterRefusal = new("disputing.check-after-refusal", "chance", 0, 1,
        "The same in a month in which she was refused and told why.");

    /// <summary>Chance that a dispute changes the report.</summary>
    public static readonly NumberKey Success = new("disputing.success", "chance", 0, 1,
        "Chance that a dispute changes the report.");

    /// <summary>Share of those refused who accept the item as correct.</summary>
    public static readonly NumberKey Accept = new("disputing.accept", "share", 0, 1,
        "Share of those refused who accept the item as correct.");

    /// <summary>Share of the others refused who go on to the regulator.</summary>
    public static readonly NumberKey GoOn = new("disputing.go-on", "share", 0, 1,
        "Share of the others refused who go on to the regulator.");

    /// <summary>Chance that the regulator brings relief.</summary>
    public static readonly NumberKey SecondSuccess = new("disputing.second-success", "chance", 0, 1,
        "Chance that the regulator brings relief.");

    /// <summary>Chance that an item that was removed comes back.</summary>
    public static readonly NumberKey Return = new("disputing.return", "chance", 0, 1,
        "Chance that an item that was removed comes back.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Start, Appears, Moves, Points, Open, Check, CheckAfterRefusal, Success, Accept, GoOn, SecondSuccess, Return
    ];
}
