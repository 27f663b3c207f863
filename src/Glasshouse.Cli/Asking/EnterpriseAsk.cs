using System.Globalization;
using Glasshouse.Engine;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>Finds the enterprise whose course is asked for.</summary>
internal static class EnterpriseAsk
{
    /// <summary>Number of the enterprise; null, and one problem more, where there is none.</summary>
    public static long? Read(string written, IReadOnlyList<Scenario> scenarios, RunSize size, List<Problem> problems)
    {
        if (!long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var enterprise))
        {
            problems.Add(new Problem("--enterprise", 0, 0, "", $"'{written}'", "is not a whole number of 0 or more", "Enterprises are numbered from 0."));
            return null;
        }

        if (problems.Count > 0 || Plan.From(scenarios[0], size.People, size.BurnIn, size.Months, out _) is not { } plan) return null;
        var known = Witness.EnterprisesOf(plan);
        if (enterprise < known) return enterprise;
        problems.Add(new Problem("--enterprise", 0, 0, "", written, FormattableString.Invariant($"is not among the {known} enterprises of {size.People} people"), "Ask for a smaller number or for more --people."));
        return null;
    }
}
