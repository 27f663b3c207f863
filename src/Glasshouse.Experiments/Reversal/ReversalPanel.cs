using System.Collections.Immutable;

namespace Glasshouse.Experiments.Reversal;

/// <summary>One panel of a reversal map: two assumptions, the third held.</summary>
/// <param name="Z">Value of the third assumption; NaN where there are two.</param>
/// <param name="Cells">The places, row by row: the first assumption moves fastest.</param>
/// <param name="Boundary">The boundary, on which the difference is zero, in pieces.</param>
public sealed record ReversalPanel(double Z, ImmutableArray<ReversalCell> Cells, ImmutableArray<BoundaryPiece> Boundary);
