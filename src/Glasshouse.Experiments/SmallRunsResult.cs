using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>How fast many small runs are on this machine, each on one thread, everything included.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Runs">Runs measured.</param>
/// <param name="People">Synthetic people of each.</param>
/// <param name="Months">Months of each.</param>
/// <param name="Threads">Threads, each with runs of its own.</param>
/// <param name="Lanes">Width of the lanes that was used; never <see cref="LaneWidth.Auto"/>.</param>
/// <param name="Seconds">Seconds for all runs.</param>
/// <param name="PlanSeconds">Seconds of one thread to plan one run.</param>
/// <param name="SetUpSeconds">Seconds of one thread to grow one society.</param>
/// <param name="LiveSeconds">Seconds of one thread to live all months of one run.</param>
/// <param name="ReadSeconds">Seconds of one thread to read the measures of one run from its counts.</param>
public sealed record SmallRunsResult(
    string Scenario, int Runs, long People, int Months, int Threads, LaneWidth Lanes, double Seconds, double PlanSeconds, double SetUpSeconds, double LiveSeconds, double ReadSeconds)
{
    /// <summary>Person-months lived in a second by all threads, everything included.</summary>
    public double PersonMonthsPerSecond => Runs * (double)People * Months / Seconds;

    /// <summary>Seconds that so many runs would take.</summary>
    public double SecondsFor(int runs) => Seconds / Runs * runs;
}
