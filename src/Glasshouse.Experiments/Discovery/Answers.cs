namespace Glasshouse.Experiments.Discovery;

/// <summary>What the worlds of a sweep answer.</summary>
/// <param name="Points">Worlds with their answers.</param>
/// <param name="Unknown">Worlds without an answer: a run is not done yet or a measure has no value there.</param>
/// <param name="Unsure">Worlds in which the seeds by themselves would not all answer alike.</param>
public sealed record Answers(CasePoints Points, int Unknown, int Unsure);
