using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>How fast the engine is on this machine, beside what the machine would allow: a plain copy of the same bytes, and a bare loop of the same operations.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="People">Synthetic people.</param>
/// <param name="Months">Months measured.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Lanes">Width of the lanes that was used; never <see cref="LaneWidth.Auto"/>.</param>
/// <param name="FirstSetUpSeconds">Seconds to plan the run and grow the society where the machine has yet to give the memory.</param>
/// <param name="SetUpSeconds">Seconds for the same once more, in memory that it has given.</param>
/// <param name="Seconds">Seconds for the months measured; a month to warm up went before.</param>
/// <param name="PersonMonthsPerSecond">Person-months lived in a second.</param>
/// <param name="BytesPerPerson">Bytes of state held for each person.</param>
/// <param name="CopyBytesPerSecond">Bytes read and written in a second by a plain copy on as many threads, of as many bytes as the state has or enough to leave every cache.</param>
/// <param name="Arithmetic">What the month asks of the lanes, and what a bare loop of it takes.</param>
/// <param name="Steps">Cost of each step of the month, in the order of the month; empty where it was not asked for.</param>
/// <param name="Operations">Cost of each kind of operation of the lanes alone, and how many the month asks for.</param>
public sealed record BenchResult(
    string Scenario,
    long People,
    int Months,
    int Threads,
    LaneWidth Lanes,
    double FirstSetUpSeconds,
    double SetUpSeconds,
    double Seconds,
    double PersonMonthsPerSecond,
    double BytesPerPerson,
    double CopyBytesPerSecond,
    BenchArithmetic Arithmetic,
    IReadOnlyList<BenchStep> Steps,
    IReadOnlyList<LaneCost> Operations)
{
    /// <summary>Months that could have been lived in the time of the first set-up.</summary>
    public double FirstSetUpMonths => FirstSetUpSeconds / (Seconds / Months);

    /// <summary>Months that could have been lived in the time of the set-up.</summary>
    public double SetUpMonths => SetUpSeconds / (Seconds / Months);

    /// <summary>Person-months a second if every month only copied the state: what the memory of the machine would allow.</summary>
    public double MemoryBound => CopyBytesPerSecond / (2 * BytesPerPerson);

    /// <summary>Person-months a second if every operation of the lanes ran as in a bare loop and nothing else were done: what the cores would allow.</summary>
    public double ArithmeticBound => Threads * 1e9 / Arithmetic.Nanoseconds;

    /// <summary>The lower of the two: what binds.</summary>
    public double Bound => Math.Min(MemoryBound, ArithmeticBound);

    /// <summary>Share of the binding limit that is reached.</summary>
    public double ShareOfBound => PersonMonthsPerSecond / Bound;
}
