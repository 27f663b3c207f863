namespace Glasshouse.Experiments.Calibrating;

/// <summary>A figure that was fitted, with what the model shows of it before and after.</summary>
/// <param name="Evidence">Id of the figure.</param>
/// <param name="What">What is compared.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">The figure.</param>
/// <param name="ObservationError">Error of observation that was taken, relative for counts.</param>
/// <param name="Discrepancy">Discrepancy of the model that was taken, relative for counts.</param>
/// <param name="IsRelative">Whether both are relative.</param>
/// <param name="IsLeast">Whether the figure is a lower bound.</param>
/// <param name="Tie">Whether numbers of the scenario were set by it already.</param>
/// <param name="Before">What the model shows under the prior.</param>
/// <param name="After">What it shows under the posterior.</param>
/// <param name="Misfit">Distance of the middle of the posterior from the figure, in standard deviations of all errors.</param>
/// <param name="IsMatched">Whether that is three at most.</param>
public sealed record PosteriorGoal(
    string Evidence, string What, string Unit, double Value, double ObservationError, double Discrepancy, bool IsRelative, bool IsLeast, string Tie, PosteriorSpread Before, PosteriorSpread After, double? Misfit, bool IsMatched);
