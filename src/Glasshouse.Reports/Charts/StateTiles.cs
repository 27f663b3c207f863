using System.Collections.Frozen;

namespace Glasshouse.Reports.Charts;

/// <summary>Where each state of the United States stands on a map of equal tiles: rough geography, one tile each.</summary>
internal static class StateTiles
{
    /// <summary>Short name, column and row by name of the state.</summary>
    public static readonly FrozenDictionary<string, (string Short, int Column, int Row)> All =
        new Dictionary<string, (string, int, int)>(StringComparer.Ordinal)
        {
            ["Alaska"] = ("AK", 0, 0), ["Maine"] = ("ME", 11, 0), ["Vermont"] = ("VT", 10, 1), ["New Hampshire"] = ("NH", 11, 1),
            ["Washington"] = ("WA", 1, 2), ["Idaho"] = ("ID", 2, 2), ["Montana"] = ("MT", 3, 2), ["North Dakota"] = ("ND", 4, 2),
            ["Minnesota"] = ("MN", 5, 2), ["Illinois"] = ("IL", 6, 2), ["Wisconsin"] = ("WI", 7, 2), ["Michigan"] = ("MI", 8, 2),
            ["New York"] = ("NY", 9, 2), ["Rhode Island"] = ("RI", 10, 2), ["Massachusetts"] = ("MA", 11, 2), ["Oregon"] = ("OR", 1, 3),
            ["Nevada"] = ("NV", 2, 3), ["Wyoming"] = ("WY", 3, 3), ["South Dakota"] = ("SD", 4, 3), ["Iowa"] = ("IA", 5, 3),
            ["Indiana"] = ("IN", 6, 3), ["Ohio"] = ("OH", 7, 3), ["Pennsylvania"] = ("PA", 8, 3), ["New Jersey"] = ("NJ", 9, 3),
            ["Connecticut"] = ("CT", 10, 3), ["California"] = ("CA", 1, 4), ["Utah"] = ("UT", 2, 4), ["Colorado"] = ("CO", 3, 4),
            ["Nebraska"] = ("NE", 4, 4), ["Missouri"] = ("MO", 5, 4), ["Kentucky"] = ("KY", 6, 4), ["West Virginia"] = ("WV", 7, 4),
            ["Virginia"] = ("VA", 8, 4), ["Maryland"] = ("MD", 9, 4), ["Delaware"] = ("DE", 10, 4), ["Arizona"] = ("AZ", 2, 5),
            ["New Mexico"] = ("NM", 3, 5), ["Kansas"] = ("KS", 4, 5), ["Arkansas"] = ("AR", 5, 5), ["Tennessee"] = ("TN", 6, 5),
            ["North Carolina"] = ("NC", 7, 5), ["South Carolina"] = ("SC", 8, 5), ["District of Columbia"] = ("DC", 9, 5), ["Oklahoma"] = ("OK", 4, 6),
            ["Louisiana"] = ("LA", 5, 6), ["Mississippi"] = ("MS", 6, 6), ["Alabama"] = ("AL", 7, 6), ["Georgia"] = ("GA", 8, 6),
            ["Hawaii"] = ("HI", 0, 7), ["Texas"] = ("TX", 4, 7), ["Florida"] = ("FL", 9, 7),
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
