using System.Collections.Immutable;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Tests.Sweeps;

/// <summary>Small sweeps that the tests share.</summary>
internal static class SmallSweep
{
    public const string Text = """
        sweep: small
        scenarios: [no-scoring, essay]
        factors:
          morals.return: {}
          scoring.salience: {}
        design: { kind: latin-hypercube, points: 5 }
        seeds: 2
        people: 640
        burn-in: 3
        months: 14
        keep: { measures: [offenders, morals, listed], outcomes: [adults, offenders, listed], by: year }
        """;

    public static readonly ImmutableArray<double[]> Points = [[0.01, 0.4], [0.03, 0.9], [0.01, 0.7], [0.02, 0.5], [0.01, 0.4]];

    public static SweepPlan Plan(string text = Text)
    {
        var reading = SweepPlanReader.Read(text, "small.yaml", Sweep.Words);
        return (reading.Plan ?? throw new InvalidOperationException(string.Join('\n', reading.Problems))) with { GivenPoints = Points };
    }

    public static SweepWork Work(SweepPlan? plan = null) =>
        SweepWork.Of(plan ?? Plan(), out var problems) ?? throw new InvalidOperationException(string.Join('\n', problems));

    public static SweepDone Run(string folder, SweepWork? work = null, int threads = 2, CancellationToken? stop = null) =>
        Sweep.Run(work ?? Work(), folder, Small.OneThread with { Threads = threads }, null, stop ?? TestContext.Current.CancellationToken);

    /// <summary>Every file of a store by its name, with the hash of its bytes; turns are no part of it.</summary>
    public static string[] BytesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}")
            .Order(StringComparer.Ordinal)
    ];
}
