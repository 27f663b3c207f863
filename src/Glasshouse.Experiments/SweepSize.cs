using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Size of the runs of a sweep: small, for there are many of them.</summary>
/// <param name="People">Synthetic people.</param>
/// <param name="BurnIn">Months before the regime.</param>
/// <param name="Months">Months under the regime.</param>
/// <param name="FirstSeed">First seed.</param>
/// <param name="Seeds">Number of seeds.</param>
internal sealed record SweepSize(long People, int BurnIn, int Months, ulong FirstSeed, int Seeds)
{
    /// <summary>The size for an experiment: never larger than the experiment itself, apart from the seeds.</summary>
    public static SweepSize Of(RunSize size) =>
        new(Math.Min(size.People, 32_768), Math.Min(size.BurnIn, 24), Math.Min(size.Months, 48), size.FirstSeed, 2);

    /// <summary>A plan of this size.</summary>
    public Plan PlanOf(Scenario scenario) =>
        Plan.From(scenario, People, BurnIn, Months, out var problems) ?? throw new ArgumentException(string.Join('\n', problems), nameof(scenario));
}
