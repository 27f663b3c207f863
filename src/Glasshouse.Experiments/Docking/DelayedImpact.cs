namespace Glasshouse.Experiments.Docking;

/// <summary>D7: what threshold rules of lenders do to the scores of two groups.</summary>
/// <remarks>Source: Liu and others, "Delayed Impact of Fair Machine Learning", 2018; inputs in evidence/tables/liu2018.md.</remarks>
internal static class DelayedImpact
{
    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D7", "lending rules and two groups",
        "Liu and others 2018: a lender's best threshold, equal rates, and equal opportunity.",
        "Not modelled: lending by credit score is not part of this version.",
        1,
        _ => []);
}
