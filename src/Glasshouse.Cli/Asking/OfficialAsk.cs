using System.Globalization;
using Glasshouse.Engine;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>Finds the official whose life is asked for.</summary>
internal static class OfficialAsk
{
    /// <summary>Number of the person who is that official; 0, and one problem more, where there is none.</summary>
    public static long Read(string written, IReadOnlyList<Scenario> scenarios, RunSize size, List<Problem> problems)
    {
        if (!long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var official))
        {
            problems.Add(new Problem("--official", 0, 0, "", $"'{written}'", "is not a whole number of 0 or more", "Officials are numbered from 0."));
            return 0;
        }

        // What else is wrong is said first; without a plan nobody is in office.
        if (problems.Count > 0 || Plan.From(scenarios[0], size.People, size.BurnIn, size.Months, out _) is not { } plan) return 0;
        if (Offices.Holder(plan, size.FirstSeed, official) is { } person) return person;
        problems.Add(new Problem("--official", 0, 0, "", written, $"is not among the officials of {size.People} people", "Ask for a smaller number or for more --people."));
        return 0;
    }
}
