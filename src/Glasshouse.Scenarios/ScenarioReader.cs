using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios;

/// <summary>Reads the text of a scenario, joins it with what it extends and checks it; touches no disk.</summary>
public static class ScenarioReader
{
    /// <summary>Reads a scenario: either the scenario, or every problem at once. Whatever the text, nothing is thrown.</summary>
    /// <param name="text">Text of the scenario, at most 1 MiB.</param>
    /// <param name="file">Name of its file, for messages and for the paths of extended files.</param>
    /// <param name="open">Gives the text of an extended file by its path, or null; shipped scenarios are found without it.</param>
    /// <param name="settings">Settings <c>key=value</c> to put over the scenario's numbers.</param>
    public static ScenarioReading Read(string text, string file, Func<string, string?> open, IReadOnlyList<string>? settings = null) =>
        Read(text, file, path => open(path) is { } found ? new FileText(found, "", "") : FileText.Closed, settings ?? []);

    /// <summary>The same with an opener that says why a file cannot be read.</summary>
    internal static ScenarioReading Read(string text, string file, Func<string, FileText> open, IReadOnlyList<string> settings)
    {
        var problems = new ProblemList();
        var joined = new JoinedScenario(ScenarioChain.Read(text, file, open, problems));
        SettingReading.Apply(settings, joined, problems);
        JoinedRules.Check(joined, problems);
        return problems.IsEmpty
            ? new ScenarioReading(joined.ToScenario(), [])
            : new ScenarioReading(null, problems.InOrder(joined.Files));
    }
}
