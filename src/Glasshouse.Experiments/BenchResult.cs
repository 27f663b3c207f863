using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>How fast the engine is on this machine, beside how fast the machine copies memory.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="People">Synthetic people.</param>
/// <param name="Months">Months measured.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Lanes">Width of the lanes that was used; never <see cref="LaneWidth.Auto"/>.</param>
/// <param name="SetUpSeconds">Seconds to plan the run and grow the society.</param>
/// <param name="Seconds">Seconds for the months measured; a month to warm up went before.</param>
/// <param name="PersonMonthsPerSecond">Person-months lived in a second.</param>
/// <param name="BytesPerPerson">Bytes of state held for each person.</param>
/// <param name="CopyBytesPerSecond">Bytes read and written in a second by a plain copy of as many bytes on as many threads.</param>
/// <param name="Steps">Cost of each step of the month, in the order of the month; empty where it was not asked for.</param>
public sealed record BenchResult(
    string Scenario,
    long People,
    int Months,
    int Threads,
    LaneWidth Lanes,
    double SetUpSeconds,
    double Seconds,
    double PersonMonthsPerSecond,
    double BytesPerPerson,
    double CopyBytesPerSecond,
    IReadOnlyList<BenchStep> Steps)
{
    /// <summary>Months that could have been lived in the time of the set-up.</summary>
    public double SetUpMonths => SetUpSeconds / (Seconds / Months);

    /// <summary>Person-months a second if every month only copied the state: what the memory of the machine would allow.</summary>
    public double MemoryBound => CopyBytesPerSecond / (2 * BytesPerPerson);
}
