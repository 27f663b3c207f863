using System.Globalization;

namespace Glasshouse.Cli.Saying;

/// <summary>Numbers as a table of the screen shows them.</summary>
internal static class Digits
{
    /// <summary>A number with the digits that count; “none” where there is no number.</summary>
    public static string Of(double value)
    {
        if (!double.IsFinite(value)) return "none";
        var size = Math.Abs(value);
        var form = size >= 10_000 ? "#,0" : size >= 100 ? "0" : size >= 10 ? "0.0" : size >= 1 ? "0.00" : "0.0000";
        return value.ToString(value == Math.Floor(value) ? "#,0" : form, CultureInfo.InvariantCulture);
    }

    /// <summary>A time in minutes and seconds, or in hours and minutes.</summary>
    public static string Clock(double seconds)
    {
        var time = TimeSpan.FromSeconds(Math.Min(Math.Ceiling(seconds), 1e9));
        return time.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:00} hours")
            : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00} minutes");
    }
}
