using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Experiments.Docking;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Patterns;

/// <summary>With what patterns are read: the arms that were run, and a way to run set-ups.</summary>
public sealed class PatternWork
{
    private readonly Dictionary<string, PatternArm> shared = [];
    private readonly PatternSize size;
    private readonly RunOptions options;
    private readonly ProgressMeter meter;
    private readonly CancellationToken cancellation;

    internal PatternWork(IReadOnlyList<PatternArm> arms, PatternSize size, RunOptions options, ProgressMeter meter, CancellationToken cancellation)
    {
        Arms = arms;
        Checks = EvidenceChecks.Of([.. arms.Select(arm => arm.Plan)], [.. arms.Select(arm => arm.Records.ToArray())]);
        this.size = size;
        this.options = options;
        this.meter = meter;
        this.cancellation = cancellation;
    }

    /// <summary>The arms that were run.</summary>
    internal IReadOnlyList<PatternArm> Arms { get; }

    /// <summary>Published figures beside these arms.</summary>
    internal IReadOnlyList<EvidenceCheck> Checks { get; }

    /// <summary>The ground on which set-ups stand.</summary>
    internal static Scenario Ground => DockingWork.Ground;

    /// <summary>An arm that was run; null where it was not.</summary>
    internal PatternArm? Arm(string name) => Arms.FirstOrDefault(arm => arm.Plan.Scenario.Name == name);

    /// <summary>What the known results are held with, one for each seed.</summary>
    internal IEnumerable<DockingWork> Docking => Seeds.Select(seed => new DockingWork(seed, options, cancellation));

    /// <summary>One value for each seed, as an estimate.</summary>
    internal Estimate Each(Func<DockingWork, double> value) => Intervals.Of(Docking.Select(value));

    /// <summary>A set-up that several patterns read; it is lived once.</summary>
    internal PatternArm Shared(string name, Func<PatternArm> live) =>
        shared.TryGetValue(name, out var lived) ? lived : shared[name] = live();

    /// <summary>A small world for each seed.</summary>
    internal Estimate EachWorld(Scenario scenario, Func<SmallWorld, double> value) => Each(work =>
    {
        using var world = work.World(scenario, (int)Math.Min(size.People, 1 << 17));
        return value(world);
    });

    /// <summary>Lives a set-up for every seed.</summary>
    internal PatternArm Live(Scenario scenario, int burnIn, int months)
    {
        var plan = scenario.PlanOf(size.People, burnIn, months);
        using var crew = new Crew(options.Threads);
        var records = new List<RunRecord>();
        foreach (var seed in Seeds)
        {
            using var society = ArmRun.BurnIn(plan, seed, crew, options.Lanes, scenario.Name, meter);
            records.Add(ArmRun.Finish(society, plan, scenario.Name, meter));
        }

        return new PatternArm(plan, records);
    }

    private ImmutableArray<ulong> Seeds => [.. Enumerable.Range(0, size.Seeds).Select(seed => size.FirstSeed + (ulong)seed)];
}
