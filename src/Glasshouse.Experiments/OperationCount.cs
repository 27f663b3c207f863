using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Experiments;

/// <summary>What the month of a society asks of its lanes, step by step, for each person; and what a bare loop of it takes.</summary>
/// <remarks>Model: the society lives some more months; in a sample of its regions by lanes that note every operation. Nothing is typed in: whatever a mechanism does is counted while it does it.</remarks>
internal sealed class OperationCount
{
    private const double WarmSeconds = 0.2;
    private const long SamplePersonMonths = 4_000_000;
    private const long MostPersonMonths = 200_000_000;

    private readonly LaneWidth lanes;
    private readonly Crew crew;
    private readonly long personMonths;
    private readonly Dictionary<string, double[]> steps;
    private readonly double[] alone;

    /// <summary>Takes the counts of a watch.</summary>
    /// <param name="watch">Counted while months were lived.</param>
    /// <param name="lanes">Width of the lanes.</param>
    /// <param name="crew">Threads that run the bare loops.</param>
    public OperationCount(StepWatch watch, LaneWidth lanes, Crew crew)
    {
        this.lanes = LaneChoice.Resolve(lanes);
        this.crew = crew;
        personMonths = watch.PersonMonths;
        steps = watch.Operations.ToDictionary(step => step.Step, step => step.Counts.Select(count => count * (double)Count / personMonths).ToArray());
        LaneLoops.WarmUp(lanes, crew, WarmSeconds);
        alone = LaneLoops.Alone(lanes, crew);
    }

    /// <summary>Operations of each kind for each person and month.</summary>
    public double[] Whole => [.. LaneLoops.Kinds.Select(kind => steps.Values.Sum(step => step[(int)kind]))];

    /// <summary>Months that are lived to count, where so many were measured.</summary>
    public static int MonthsFor(long people, int months) => (int)Math.Clamp(MostPersonMonths / Math.Max(people, 1), 1, months);

    /// <summary>A watch that counts in as many regions as make a good sample.</summary>
    public static StepWatch WatchFor(long people, int months, int threads) =>
        StepWatch.OnOperations(threads, (int)Math.Max(1, people * MonthsFor(people, months) / SamplePersonMonths));

    /// <summary>All steps together.</summary>
    public BenchArithmetic OfMonth() => Of(Whole);

    /// <summary>One step.</summary>
    public BenchArithmetic OfStep(string name) => Of(steps.TryGetValue(name, out var counts) ? counts : new double[LaneLoops.Kinds.Length]);

    /// <summary>Every kind of operation alone.</summary>
    public LaneCost[] ByOperation() =>
        [.. LaneLoops.Kinds.Select(kind => new LaneCost(kind, alone[(int)kind] * 1e9, Whole[(int)kind]))];

    private int Count => lanes == LaneWidth.One ? 1 : (int)lanes / 16;

    private BenchArithmetic Of(double[] counts) =>
        new(counts[(int)LaneOperation.Draw], counts.Sum(), LaneLoops.Mixed(counts, alone, lanes, crew) * 1e9 / Count, personMonths);
}
