namespace Glasshouse.Reports.Claims;

/// <summary>The state of a claim and why.</summary>
/// <param name="State">Shown, not shown, cannot be known.</param>
/// <param name="Reason">The rule and what the run has for it, in a sentence or two.</param>
public sealed record ClaimVerdict(ClaimState State, string Reason);
