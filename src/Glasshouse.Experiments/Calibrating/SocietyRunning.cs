using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>Runs arms at many points and reads the goals off them. The luck of a run is told by its address, so threads change nothing.</summary>
internal sealed class SocietyRunning : IDisposable
{
    private readonly Scenario[] arms;
    private readonly FitSize size;
    private readonly ImmutableArray<SocietyGoal> goals;
    private readonly RunOptions options;
    private readonly ProgressMeter meter;
    private readonly Crew crew;
    private readonly Crew[] hands;

    /// <summary>Hands for the work.</summary>
    public SocietyRunning(Scenario[] arms, FitSize size, ImmutableArray<SocietyGoal> goals, RunOptions options, ProgressMeter meter)
    {
        (this.arms, this.size, this.goals, this.options, this.meter) = (arms, size, goals, options, meter);
        crew = new Crew(options.Threads);
        hands = [.. Enumerable.Range(0, options.Threads).Select(_ => new Crew(1))];
    }

    /// <summary>Person-months of one run of all arms.</summary>
    public static long PersonMonths(FitSize size, int arms) => size.People * (size.BurnIn + (long)(arms * size.Months));

    /// <summary>Values of the goals, point by point.</summary>
    /// <param name="changes">The arms of each point, made from those that were given.</param>
    /// <param name="work">Number of the piece of work, which tells its luck.</param>
    /// <param name="stage">What to call it.</param>
    /// <param name="alike">Whether all points have the same luck, so that they differ by their changes alone.</param>
    public double[][] Run(IReadOnlyList<Func<Scenario, Scenario>> changes, int work, string stage, bool alike = false)
    {
        var values = new double[changes.Count][];
        try
        {
            crew.Do(changes.Count, (point, hand) => values[point] = Live(changes[point], ((ulong)(uint)work << 20) + (alike ? 0 : (ulong)point) + (size.Seed << 40), hands[hand], stage));
        }
        catch (InvalidOperationException failure) when (failure.InnerException is OperationCanceledException)
        {
            meter.MayGoOn();
            throw;
        }

        return values;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var hand in hands) hand.Dispose();
        crew.Dispose();
    }

    private double[] Live(Func<Scenario, Scenario> change, ulong seed, Crew hand, string stage)
    {
        var plans = arms.Select(arm => change(arm).PlanOf(size.People, size.BurnIn, size.Months)).ToArray();
        var records = ArmRun.Of(plans, seed, hand, options, stage, meter).Records;
        return [.. goals.Select(goal => EvidenceChecks.Value(goal.Pattern, plans[goal.Arm].Scenario.Place, records[goal.Arm], goal.From, goal.To))];
    }
}
