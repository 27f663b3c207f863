namespace Glasshouse.Reports.Charts;

/// <summary>Dots under one heading.</summary>
/// <param name="Name">The heading; empty for none.</param>
/// <param name="Dots">The dots.</param>
internal sealed record DotGroup(string Name, IReadOnlyList<NamedDot> Dots);
