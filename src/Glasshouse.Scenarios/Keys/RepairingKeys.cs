using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>repairing:</c>. Ways off the list other than time and appeal.</summary>
public static class RepairingKeys
{
    /// <summary>Chance that a listed debtor with enough savings pays in a month and is removed.</summary>
    public static readonly NumberKey Pay = new("repairing.pay-chance", "chance per month", 0, 1,
        "Chance that a listed debtor with enough savings pays in a month and is removed.");

    /// <summary>Chance that an unlisted debtor with enough savings pays an open judgment in a month.</summary>
    public static readonly NumberKey PayUnlisted = new("repairing.pay-unlisted-chance", "chance per month", 0, 1,
        "Chance that an unlisted debtor with enough savings pays an open judgment in a month.");

    /// <summary>Chance that a person listed for her score completes a repair course in a month; 0 where there is none.</summary>
    public static readonly NumberKey Serve = new("repairing.serve-chance", "chance per month", 0, 1,
        "Chance that a person listed for her score completes a repair course in a month; 0 where there is none.");

    /// <summary>Points above the listing threshold at which a person restarts after repair or expiry.</summary>
    public static readonly NumberKey Margin = new("repairing.restored-margin", "points", 0, 500,
        "Points above the listing threshold at which a person restarts after repair or expiry.");

    /// <summary>Chance in a month that a false record on file expires or is found by itself.</summary>
    public static readonly NumberKey RecordExpiry = new("repairing.record-expiry", "chance per month", 0, 1,
        "Chance in a month that a false record on file expires or is found by itself.");

    /// <summary>Months for which a name stays on the list after the debt is paid or the course served.</summary>
    public static readonly NumberKey Delay = new("repairing.removal-delay", "months", 0, 12,
        "Months for which a name stays on the list after the debt is paid or the course served.") { IsWhole = true };

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        Pay, PayUnlisted, Serve, Margin, RecordExpiry, Delay
    ];
}
