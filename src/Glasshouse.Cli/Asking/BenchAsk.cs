using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>A measurement of the engine as somebody asked for it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Scenario">Scenario to live under.</param>
/// <param name="People">Synthetic people; null where that is left to the kind.</param>
/// <param name="Months">Months to measure; null where that is left to the kind.</param>
/// <param name="Runs">Small runs.</param>
/// <param name="Options">Threads and lanes.</param>
/// <param name="ByMechanism">Whether each step of the month is measured.</param>
/// <param name="ByOperation">Whether each operation of the lanes is shown.</param>
/// <param name="Json">Whether JSON is printed.</param>
internal sealed record BenchAsk(
    BenchKind Kind, Scenario Scenario, long? People, int? Months, int Runs, RunOptions Options, bool ByMechanism, bool ByOperation, bool Json);
