using System.Globalization;
using Glasshouse.Experiments;

namespace Glasshouse.Cli.Running;

/// <summary>How fast the work goes and how long it still takes.</summary>
/// <param name="PerSecond">Person-months computed in a second.</param>
/// <param name="Left">Time left at this speed; null while the speed is unknown.</param>
internal readonly record struct Pace(double PerSecond, TimeSpan? Left)
{
    /// <summary>The pace of work that has been going on for a while.</summary>
    public static Pace Of(ExperimentProgress progress, TimeSpan elapsed)
    {
        var perSecond = elapsed > TimeSpan.Zero ? progress.Done / elapsed.TotalSeconds : 0;
        return new Pace(perSecond, perSecond > 0 ? TimeSpan.FromSeconds(Math.Min((progress.Total - progress.Done) / perSecond, 1e8)) : null);
    }

    /// <summary>The speed in words, such as <c>412 M person-months/s</c>.</summary>
    public string SpeedInWords => PerSecond switch
    {
        >= 1e6 => (PerSecond / 1e6).ToString("0", CultureInfo.InvariantCulture) + " M person-months/s",
        >= 1e3 => (PerSecond / 1e3).ToString("0", CultureInfo.InvariantCulture) + " k person-months/s",
        _ => PerSecond.ToString("0", CultureInfo.InvariantCulture) + " person-months/s",
    };

    /// <summary>The time left in words, such as <c>2:05 left</c>; empty while it is unknown.</summary>
    public string LeftInWords => Left is { } left ? $"{Clock(left)} left" : "";

    private static string Clock(TimeSpan left) => left.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)left.TotalHours}:{left.Minutes:00}:{left.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{left.Minutes}:{left.Seconds:00}");
}
