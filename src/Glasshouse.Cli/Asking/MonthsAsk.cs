using System.Globalization;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>Months under the regime, where something else may already know how many.</summary>
internal static class MonthsAsk
{
    /// <summary>The months written; null where none are.</summary>
    public static int? Read(string? written, ICollection<Problem> problems)
    {
        if (written is null) return null;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= 1200) return months;
        problems.Add(new Problem("--months", 0, 0, "", $"'{written}'", "is not a whole number in 1…1,200", "Leave it out to take as many as the checkpoint was made for."));
        return null;
    }
}
