namespace Glasshouse.Experiments;

/// <summary>What a person-month costs in a society of one size.</summary>
/// <param name="People">Synthetic people.</param>
/// <param name="Societies">Societies of this size that were lived, each under a seed of its own.</param>
/// <param name="SetUpSeconds">Seconds to plan and grow one of them.</param>
/// <param name="NanosecondsPerPersonMonth">Time of all threads together for one person and month.</param>
public sealed record GrowthPoint(long People, int Societies, double SetUpSeconds, double NanosecondsPerPersonMonth)
{
    /// <summary>Person-months lived in a second.</summary>
    public double PersonMonthsPerSecond => 1e9 / NanosecondsPerPersonMonth;
}
