using System.Collections.Immutable;

namespace Glasshouse.Scenarios;

/// <summary>What reading a scenario gave: the scenario, or every problem at once.</summary>
/// <param name="Scenario">The scenario; null where there is any problem.</param>
/// <param name="Problems">All problems, in the order of the files and lines; empty where there is a scenario.</param>
public sealed record ScenarioReading(Scenario? Scenario, ImmutableArray<Problem> Problems);
