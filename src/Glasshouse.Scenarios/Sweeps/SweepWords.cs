using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>The words that a sweep plan knows, besides the numbers of scenarios.</summary>
/// <param name="Measures">Names of the measures that can be kept.</param>
/// <param name="Outcomes">Names of the outcomes that can be kept.</param>
public sealed record SweepWords(ImmutableArray<string> Measures, ImmutableArray<string> Outcomes)
{
    /// <summary>Kinds of design.</summary>
    public static readonly ImmutableArray<string> Designs = ["grid", "random", "latin-hypercube", "sobol", "morris", "radial", "saltelli"];

    /// <summary>Over what counts are added up.</summary>
    public static readonly ImmutableArray<string> Steps = ["month", "year", "run"];

    /// <summary>What becomes of points whose numbers contradict each other.</summary>
    public static readonly ImmutableArray<string> Contradictions = ["refuse", "leave-out"];

    /// <summary>Keys of a plan, in the order in which a file has them.</summary>
    internal static readonly ImmutableArray<string> Keys =
        ["sweep", "title", "scenarios", "factors", "except", "correlations", "groups", "contradictions", "design", "seeds", "first-seed", "people", "burn-in", "months", "keep"];
}
