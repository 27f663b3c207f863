using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>Runs arms at many points and reads the goals off them. The luck of a run is told by its address, so threads change nothing.</summary>
internal sealed class SocietyRunning : IDisposable
{
    private const int PointBits = 20;

    private readonly FitOrder order;
    private readonly ImmutableArray<SocietyGoal> goals;
    private readonly RunOptions options;
    private readonly ProgressMeter meter;
    private readonly Crew crew;
    private readonly Crew[] hands;
    private readonly FitRuns? kept;

    /// <summary>Hands for the work.</summary>
    public SocietyRunning(FitOrder order, ImmutableArray<SocietyGoal> goals, RunOptions options, ProgressMeter meter, FitRuns? kept = null)
    {
        (this.order, this.goals, this.options, this.meter, this.kept) = (order, goals, options, meter, kept);
        crew = new Crew(options.Threads);
        hands = [.. Enumerable.Range(0, options.Threads).Select(_ => new Crew(1))];
    }

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
            crew.Do(changes.Count, (point, hand) => values[point] = Value(changes[point], work, point, alike, hands[hand], stage));
        }
        catch (InvalidOperationException failure) when (failure.InnerException is { } cause)
        {
            meter.MayGoOn();
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
        }

        return values;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var hand in hands) hand.Dispose();
        crew.Dispose();
    }

    private double[] Value(Func<Scenario, Scenario> change, int work, int point, bool alike, Crew hand, string stage)
    {
        meter.MayGoOn();
        var plans = order.Arms.Select(arm => change(arm).PlanOf(order.Size.People, order.Size.BurnIn, order.Size.Months)).ToArray();
        var (run, name) = ((work << PointBits) + point, string.Join('+', plans.Select(plan => plan.Hash)));
        if (kept?.Find(run, name, goals.Length) is { } found)
        {
            meter.Skip(order.PersonMonthsOfRun);
            return found;
        }

        var values = Live(plans, ((ulong)(uint)work << PointBits) + (alike ? 0 : (ulong)point) + (order.Size.Seed << 40), hand, stage);
        kept?.Keep(run, name, values);
        return values;
    }

    private double[] Live(Plan[] plans, ulong seed, Crew hand, string stage)
    {
        var records = ArmRun.Of(plans, seed, hand, options, stage, meter).Records;
        return [.. goals.Select(goal => EvidenceChecks.Value(goal.Pattern, plans[goal.Arm].Scenario.Place, records[goal.Arm], goal.From, goal.To))];
    }
}
