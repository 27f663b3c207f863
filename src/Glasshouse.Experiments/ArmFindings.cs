using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Everything found about one arm.</summary>
/// <param name="Scenario">The scenario as it was run.</param>
/// <param name="PlanHash">Hash of the plan, 64 hex digits.</param>
/// <param name="ResultHashes">Result hash of each seed, in the order of the seeds.</param>
/// <param name="Measures">One finding for each measure, in the order of <see cref="Measures.All"/>.</param>
/// <param name="Persons">Comparison with the never-scored twins; null for the baseline and for an arm whose people are not the same.</param>
public sealed record ArmFindings(
    Scenario Scenario,
    string PlanHash,
    IReadOnlyList<string> ResultHashes,
    IReadOnlyList<MeasureFinding> Measures,
    PersonComparison? Persons)
{
    /// <summary>Whether its people are those of the baseline, with the same luck and the same past.</summary>
    public bool IsTwin { get; init; } = true;

    /// <summary>Names of its provinces.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];

    /// <summary>The finding on a measure.</summary>
    /// <exception cref="InvalidOperationException">There is no measure of this name.</exception>
    public MeasureFinding On(string measure) => Measures.First(finding => finding.Measure.Name == measure);
}
