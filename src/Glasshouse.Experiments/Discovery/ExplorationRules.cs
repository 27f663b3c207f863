using System.Collections.Immutable;
using Glasshouse.Experiments.Robustness;

namespace Glasshouse.Experiments.Discovery;

/// <summary>How worlds are explored.</summary>
/// <param name="Boxes">How boxes are looked for.</param>
/// <param name="Tree">How a tree is grown.</param>
/// <param name="Map">Assumptions of the map, two or three; empty for the two that do most.</param>
/// <param name="Enough">What counts as good enough; empty for no domain criterion.</param>
public sealed record ExplorationRules(PeelingRules Boxes, TreeRules Tree, ImmutableArray<string> Map, ImmutableArray<Threshold> Enough);
