namespace Glasshouse.Experiments.Calibrating;

/// <summary>An arm that was fitted.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ScenarioHash">Hash of its scenario.</param>
/// <param name="PlanHash">Hash of its plan as it stood.</param>
public sealed record PosteriorArm(string Name, string ScenarioHash, string PlanHash);
