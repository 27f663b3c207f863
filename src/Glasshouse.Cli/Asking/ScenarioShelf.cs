using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>The one place that asks the scenario room for its shelf.</summary>
internal static class ScenarioShelf
{
    /// <summary>Names of the shipped scenarios.</summary>
    public static IReadOnlyList<string> Names => ScenarioLibrary.Names;

    /// <summary>Loads a shipped scenario or a file, with numbers changed.</summary>
    public static ScenarioReading Load(string nameOrFile, IReadOnlyList<string> settings) => ScenarioFiles.Load(nameOrFile, settings);

    /// <summary>What a shipped scenario says, in one sentence.</summary>
    public static string Says(string name) => ScenarioLibrary.Summaries.FirstOrDefault(summary => summary.Name == name)?.Says ?? "";

    /// <summary>The file of a shipped scenario; null where there is none of this name.</summary>
    public static string? Text(string name) => ScenarioLibrary.TextOf(name);

    /// <summary>The JSON Schema of sweep plans.</summary>
    public static string SweepSchema() => Scenarios.Sweeps.SweepSchema.Write(Experiments.Sweeps.Sweep.Words);

    /// <summary>The JSON Schema of scenario files.</summary>
    public static string Schema() => ScenarioSchema.Write();
}
