namespace Glasshouse.Experiments;

/// <summary>A published figure beside what the model shows for the same thing.</summary>
/// <param name="Arm">Arm in which it is looked at.</param>
/// <param name="EvidenceId">Id of the published figure.</param>
/// <param name="What">What is compared, in words.</param>
/// <param name="Unit">Unit of both values.</param>
/// <param name="Published">Published value.</param>
/// <param name="Model">Value of the model, scaled to the real population where it is a count.</param>
/// <param name="Tolerance">Largest relative (for counts) or absolute (for percentages) distance that counts as a match.</param>
/// <param name="IsRelative">True where the tolerance is relative.</param>
/// <param name="Passes">Whether the model is within the tolerance.</param>
/// <param name="Tie">Whether numbers of the scenario were set by this figure or by its neighbours.</param>
public sealed record EvidenceCheck(
    string Arm,
    string EvidenceId,
    string What,
    string Unit,
    double Published,
    Estimate Model,
    double Tolerance,
    bool IsRelative,
    bool Passes,
    FigureTie Tie)
{
    /// <summary>True where a match shows only that the fit works.</summary>
    public bool Fitted => Tie == FigureTie.Fitted;
}
