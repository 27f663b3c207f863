using System.Collections.Immutable;
using System.Reflection;

namespace Glasshouse.Scenarios;

/// <summary>The scenarios that are shipped.</summary>
public static class ScenarioLibrary
{
    private const string Folder = "scenarios/";
    private const string Ending = ".yaml";

    private static readonly Lazy<ImmutableArray<ScenarioReading>> Readings = new(() => [.. Names.Select(Read)]);

    /// <summary>Names of the shipped scenarios, in alphabetical order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal)
    ];

    /// <summary>All shipped scenarios as they are read, in the order of <see cref="Names"/>.</summary>
    public static ImmutableArray<ScenarioReading> All => Readings.Value;

    /// <summary>Name, title and sentence of every shipped scenario that reads without problems.</summary>
    public static ImmutableArray<ScenarioSummary> Summaries =>
    [
        .. All.Select(reading => reading.Scenario)
            .OfType<Scenario>()
            .Select(scenario => new ScenarioSummary(scenario.Name, scenario.Title, scenario.Says))
    ];

    private static Assembly Home => typeof(ScenarioLibrary).Assembly;

    /// <summary>Text of a shipped scenario, to copy and change; null for an unknown name.</summary>
    public static string? TextOf(string name)
    {
        if (!Names.Contains(name)) return null;
        using var reader = new StreamReader(Home.GetManifestResourceStream(Folder + name + Ending)!);
        return reader.ReadToEnd();
    }

    private static ScenarioReading Read(string name) => ScenarioReader.Read(TextOf(name)!, name + Ending, _ => null);
}
