using System.Collections.Immutable;

namespace Glasshouse.Experiments.Discovery;

/// <summary>A box with the way to it and how far it can be trusted.</summary>
/// <param name="Box">The box; coverage and support are of all points, those of earlier boxes included.</param>
/// <param name="Way">The way to it, all points first.</param>
/// <param name="Trial">How far it can be trusted.</param>
public sealed record BoxFinding(FoundBox Box, ImmutableArray<PeelingStep> Way, BoxTrial Trial);
