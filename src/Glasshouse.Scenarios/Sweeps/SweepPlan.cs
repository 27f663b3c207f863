using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>What somebody wants to know of many worlds: which arms, which numbers move, by which design, how large each run is, and what is kept.</summary>
/// <param name="Name">Kebab-case name.</param>
/// <param name="Title">The question in a few words.</param>
/// <param name="Arms">The scenarios, the baseline first.</param>
/// <param name="Numbers">The numbers that move, in the order of the plan.</param>
/// <param name="Design">The design.</param>
/// <param name="Seeds">Seeds at each point.</param>
/// <param name="FirstSeed">First seed; the others follow it.</param>
/// <param name="People">Synthetic people of each run.</param>
/// <param name="BurnIn">Months before the regime.</param>
/// <param name="Months">Months under the regime.</param>
/// <param name="Keep">What is kept of each run.</param>
public sealed record SweepPlan(
    string Name,
    string Title,
    ImmutableArray<Scenario> Arms,
    ImmutableArray<SweptNumber> Numbers,
    AskedDesign Design,
    int Seeds,
    ulong FirstSeed,
    long People,
    int BurnIn,
    int Months,
    SweepKeep Keep)
{
    /// <summary>Numbers that go together: what the scenario says of them, unless the plan says it itself.</summary>
    public ImmutableArray<NumberCorrelation> Correlations { get; init; } = [];

    /// <summary>Numbers that are moved together, to ask for one index of all of them; every other number moves by itself.</summary>
    public ImmutableArray<NumberGroup> Groups { get; init; } = [];

    /// <summary>Its file, for messages.</summary>
    public string File { get; init; } = "sweep";

    /// <summary>True where points whose numbers contradict each other are left out, false where they are refused.</summary>
    public bool LeavesOutContradictions { get; init; }

    /// <summary>The points themselves, <c>[points][numbers]</c> in the units of the numbers, where somebody laid them otherwise; empty where the design lays them.</summary>
    public ImmutableArray<double[]> GivenPoints { get; init; } = [];
}
