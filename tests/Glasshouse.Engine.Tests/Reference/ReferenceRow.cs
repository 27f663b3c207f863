using Glasshouse.Engine.Tallies;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>One outcome in fixed point and in double precision.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Whole">Over the whole run.</param>
/// <param name="LastYear">Over the last twelve months.</param>
internal sealed record ReferenceRow(Outcome Outcome, ReferenceDifference Whole, ReferenceDifference LastYear);
