namespace Glasshouse.Experiments.Calibrating;

/// <summary>A goal with the place where a society shows it.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Pattern">What is counted.</param>
/// <param name="Arm">Place of the arm.</param>
/// <param name="From">First month, the burn-in counted in.</param>
/// <param name="To">Month before which it ends.</param>
/// <param name="Tie">Whether numbers of the scenario were set by the figure already.</param>
internal sealed record SocietyGoal(CalibrationGoal Goal, PublishedPattern Pattern, int Arm, int From, int To, FigureTie Tie);
