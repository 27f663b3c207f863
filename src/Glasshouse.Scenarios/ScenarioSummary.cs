namespace Glasshouse.Scenarios;

/// <summary>A scenario in one line.</summary>
/// <param name="Name">Its name, such as <c>court-list</c>.</param>
/// <param name="Title">A few words for headings.</param>
/// <param name="Says">One sentence: what the regime does.</param>
public sealed record ScenarioSummary(string Name, string Title, string Says);
