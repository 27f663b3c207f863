using Glasshouse.Experiments;

namespace Glasshouse.Reports.Charts;

/// <summary>One estimate with its name.</summary>
/// <param name="Name">Name before it.</param>
/// <param name="Style">Class that gives its colour.</param>
/// <param name="Value">The estimate.</param>
internal sealed record NamedDot(string Name, string Style, Estimate Value);
