using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Docking;

/// <summary>With what known results are held against the engine: luck, lanes, threads, and somebody who may stop it.</summary>
public sealed class DockingWork
{
    /// <summary>Seed of all luck where nothing else is asked for.</summary>
    public const ulong DefaultSeed = 1;

    private readonly RunOptions options;
    private readonly CancellationToken cancellation;

    internal DockingWork(ulong seed, RunOptions options, CancellationToken cancellation)
    {
        Seed = seed;
        this.options = options;
        this.cancellation = cancellation;
    }

    /// <summary>Seed of all luck.</summary>
    public ulong Seed { get; }

    /// <summary>A shipped scenario without scoring: the ground on which mechanisms are stripped.</summary>
    internal static Scenario Ground => ChangedNumbers.Shipped(Experiment.Baseline);

    /// <summary>One region in which a mechanism can be lived alone.</summary>
    internal SmallWorld World(Scenario scenario, int people)
    {
        cancellation.ThrowIfCancellationRequested();
        return new SmallWorld(scenario.PlanOf(people, 0, 1), Seed, options.Lanes);
    }

    /// <summary>Lives a whole society to its end.</summary>
    internal RunRecord Live(Scenario scenario, long people, int months)
    {
        var plan = scenario.PlanOf(people, 0, months);
        using var crew = new Crew(options.Threads);
        using var society = new Society(plan, Seed, crew, options.Lanes);
        return ArmRun.Finish(society, plan, "docking", new ProgressMeter(null, 0, cancellation));
    }

    /// <summary>Where a function changes its sign, by halving; it is at or above 0 at the low end.</summary>
    internal double Root(double low, double high, int steps, Func<double, double> function)
    {
        for (var step = 0; step < steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var middle = (low + high) / 2;
            if (function(middle) >= 0) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }
}
