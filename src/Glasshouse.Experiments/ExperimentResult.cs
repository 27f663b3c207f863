using Glasshouse.Engine.Tallies;
using Glasshouse.Experiments.Assessing;

namespace Glasshouse.Experiments;

/// <summary>What an experiment leaves: the findings and the raw counts behind them.</summary>
/// <param name="Findings">Differences, intervals, checks.</param>
/// <param name="Records">One record for each arm and seed: arms in the order of the findings, seeds inside.</param>
public sealed record ExperimentResult(Findings Findings, IReadOnlyList<RunRecord> Records)
{
    /// <summary>What plausible worlds say of the same arms; null where none were lived.</summary>
    public Answer? Answer { get; init; }
}
