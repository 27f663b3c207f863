namespace Glasshouse.Experiments;

/// <summary>What an experiment found: all that a report may say, computed.</summary>
/// <param name="Size">People, months and seeds.</param>
/// <param name="Baseline">Name of the arm to which the others are compared.</param>
/// <param name="Provinces">Names of the provinces of the baseline.</param>
/// <param name="ProvincePeople">Synthetic people in each of these provinces.</param>
/// <param name="Arms">The arms, the baseline first.</param>
/// <param name="Assumptions">One-at-a-time sweep of assumptions; empty where none was asked for.</param>
/// <param name="AssumptionsNote">What was swept: arm, people, months, seeds; one sentence.</param>
/// <param name="Checks">Comparisons with published figures.</param>
/// <param name="ResultHash">SHA-256 over the result hashes of all arms and seeds in order, 64 hex digits.</param>
public sealed record Findings(
    RunSize Size,
    string Baseline,
    IReadOnlyList<string> Provinces,
    IReadOnlyList<long> ProvincePeople,
    IReadOnlyList<ArmFindings> Arms,
    IReadOnlyList<AssumptionFinding> Assumptions,
    string AssumptionsNote,
    IReadOnlyList<EvidenceCheck> Checks,
    string ResultHash)
{
    /// <summary>The patterns by which the society is judged, as far as these arms can show them; empty where nobody looked.</summary>
    public IReadOnlyList<Patterns.PatternFinding> Patterns { get; init; } = [];

    /// <summary>Every arm whose rulebook can creep, beside its twin without creep; outside of <see cref="Arms"/> and of the result hash.</summary>
    public IReadOnlyList<CreepTwin> CreepTwins { get; init; } = [];

    /// <summary>What remains of the regimes that end within the run.</summary>
    public IReadOnlyList<EndingFinding> Endings { get; init; } = [];

    /// <summary>The arm of a name.</summary>
    /// <exception cref="InvalidOperationException">There is no such arm.</exception>
    public ArmFindings Arm(string name) => Arms.First(arm => arm.Scenario.Name == name);
}
