using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>Loads the scenarios that a command line names, and gathers every problem on the way.</summary>
internal static class ScenarioAsk
{
    /// <summary>One scenario; null, and its problems added, where it cannot be had.</summary>
    /// <param name="nameOrFile">Name of a shipped scenario, or a file.</param>
    /// <param name="settings">Numbers to change, each <c>key=value</c>.</param>
    /// <param name="asker">The option or verb that named it.</param>
    /// <param name="problems">Takes every problem.</param>
    public static Scenario? Load(string nameOrFile, IReadOnlyList<string> settings, string asker, ICollection<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(nameOrFile) || nameOrFile.Contains('\0', StringComparison.Ordinal))
        {
            problems.Add(new Problem(asker, 0, 0, "", $"'{nameOrFile.Replace('\0', '?')}'", "is not the name of a scenario", "./glasshouse scenarios lists them."));
            return null;
        }

        var reading = ScenarioShelf.Load(nameOrFile, settings);
        foreach (var problem in reading.Problems) problems.Add(problem);
        return reading.Scenario;
    }

    /// <summary>Several scenarios as arms of one experiment: each name once.</summary>
    public static IReadOnlyList<Scenario> Load(IReadOnlyList<string> names, string asker, ICollection<Problem> problems)
    {
        var scenarios = new List<Scenario>();
        foreach (var name in names)
        {
            if (Load(name, [], asker, problems) is not { } scenario) continue;
            if (scenarios.Any(other => other.Name == scenario.Name))
                problems.Add(new Problem(asker, 0, 0, "", $"'{scenario.Name}'", "stands twice among the arms", "Name each once; give a changed copy a name of its own."));
            else
                scenarios.Add(scenario);
        }

        return scenarios;
    }
}
