using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments;

/// <summary>Outcomes for each unit of others.</summary>
/// <param name="Above">Outcomes added up above the line.</param>
/// <param name="Below">Outcomes added up below the line.</param>
public sealed record Ratio(IReadOnlyList<Outcome> Above, IReadOnlyList<Outcome> Below);
