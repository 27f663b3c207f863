using Glasshouse.Engine.Lanes;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Cli.Tests;

/// <summary>Small sweeps of which tests ask questions.</summary>
internal static class Swept
{
    /// <summary>Plan of a small sweep of no-scoring and essay.</summary>
    public static string Plan(string name, string factors, string design, string keep, int people = 640, int burnIn = 3, int months = 14, string more = "") =>
        $$"""
        sweep: {{name}}
        scenarios: [no-scoring, essay]
        factors: {{factors}}
        design: { {{design}} }
        seeds: 2
        people: {{people}}
        burn-in: {{burnIn}}
        months: {{months}}
        keep: { {{keep}} }
        {{more}}
        """;

    /// <summary>Runs a plan into a folder.</summary>
    public static string Into(string folder, string plan)
    {
        var reading = SweepPlanReader.Read(plan, "plan.yaml", Sweep.Words);
        var work = SweepWork.Of(reading.Plan ?? throw new InvalidOperationException(string.Join('\n', reading.Problems)), out var problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems));
        Sweep.Run(work, folder, new RunOptions(2, LaneWidth.Auto), null, CancellationToken.None);
        return folder;
    }
}
