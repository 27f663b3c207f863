using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Runs arms × seeds as twins and finds the differences.</summary>
public static class Experiment
{
    /// <summary>Name of the arm to which the others are compared.</summary>
    public const string Baseline = "no-scoring";

    /// <summary>Everything that stands against an experiment; empty where it may run.</summary>
    /// <param name="arms">Scenarios to compare; the first is the baseline.</param>
    /// <param name="size">People, months, seeds.</param>
    public static ImmutableArray<Problem> Problems(IReadOnlyList<Scenario> arms, RunSize size) => ArmRules.Check(arms, size);

    /// <summary>Runs every arm on every seed; the burn-in of a seed is computed once and shared by its arms.</summary>
    /// <param name="arms">Scenarios to compare; the first is the baseline. One alone is run without comparison.</param>
    /// <param name="size">People, months, seeds.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="sweep">Whether assumptions are moved one at a time to the ends of their ranges.</param>
    /// <param name="progress">Told of progress a few times a second; null for none.</param>
    /// <param name="cancellation">Stops the experiment between two months.</param>
    /// <exception cref="ArgumentException">The arms or the size cannot be run; <see cref="Problems"/> says why beforehand.</exception>
    /// <exception cref="OperationCanceledException">The experiment was stopped.</exception>
    public static ExperimentResult Run(
        IReadOnlyList<Scenario> arms,
        RunSize size,
        RunOptions options,
        bool sweep,
        IProgress<ExperimentProgress>? progress,
        CancellationToken cancellation)
    {
        var problems = Problems(arms, size);
        if (!problems.IsEmpty) throw new ArgumentException(string.Join('\n', problems), nameof(arms));
        var plans = arms.Select(arm => Plan.From(arm, size.People, size.BurnIn, size.Months, out _)!).ToArray();
        var assumptions = sweep && arms.Count > 1 ? new Assumptions(arms[0], Assumptions.ArmOf(arms), SweepSize.Of(size)) : null;
        var twins = plans.Where(plan => CreepTwin.Creeps(plan.Scenario)).Select(plan => Plan.From(CreepTwin.Of(plan.Scenario), size.People, size.BurnIn, size.Months, out _)!).ToArray();
        var ofTwins = size.People * TwinSeeds(size) * size.Months * twins.Length;
        var meter = new ProgressMeter(progress, PersonMonths(arms.Count, size) + ofTwins + (assumptions?.PersonMonths ?? 0), cancellation);
        var result = ResultOf(plans, twins, size, Live(plans, twins, size, options, meter));
        if (assumptions is null) return result;
        return result with { Findings = result.Findings with { Assumptions = assumptions.Find(options, meter), AssumptionsNote = assumptions.Note } };
    }

    /// <summary>SHA-256 over result hashes in order, one a line, as 64 hex digits.</summary>
    internal static string HashOf(IEnumerable<string> resultHashes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', resultHashes))));

    private static long PersonMonths(int arms, RunSize size) => size.People * size.Seeds * (size.BurnIn + ((long)arms * size.Months));

    private static int TwinSeeds(RunSize size) => Math.Min(size.Seeds, CreepTwin.MostSeeds);

    // Twins without creep come after the arms, on the first seeds only.
    private static (RunRecord[] Records, TwinTally[] Twins)[] Live(Plan[] plans, Plan[] twins, RunSize size, RunOptions options, ProgressMeter meter)
    {
        using var crew = new Crew(options.Threads);
        var seeds = new (RunRecord[], TwinTally[])[size.Seeds];
        for (var seed = 0; seed < seeds.Length; seed++)
        {
            var stage = FormattableString.Invariant($"seed {seed + 1} of {size.Seeds}");
            seeds[seed] = ArmRun.Of(seed < TwinSeeds(size) ? [.. plans, .. twins] : plans, size.FirstSeed + (ulong)seed, crew, options.Lanes, stage, meter);
        }

        return seeds;
    }

    private static ExperimentResult ResultOf(Plan[] plans, Plan[] twinPlans, RunSize size, (RunRecord[] Records, TwinTally[] Twins)[] seeds)
    {
        var records = plans.Select((_, arm) => seeds.Select(seed => seed.Records[arm]).ToArray()).ToArray();
        var twins = plans.Select((_, arm) => arm == 0 ? null : seeds.Select(seed => seed.Twins[arm - 1]).ToArray()).ToArray();
        var findings = plans.Select((plan, arm) => ArmReading.Of(plan, records[arm], arm == 0 ? null : records[0], twins[arm])).ToArray();
        var resultHash = HashOf(findings.SelectMany(arm => arm.ResultHashes));
        var provinces = records[0][0].Provinces;
        return new ExperimentResult(
            new Findings(size, plans[0].Scenario.Name, provinces, ProvincePeople(records[0][0]), findings, [], "", EvidenceChecks.Of(plans, records), resultHash)
            {
                CreepTwins = CreepTwins(plans, twinPlans, size, seeds),
            },
            [.. records.SelectMany(arm => arm)]);
    }

    private static CreepTwin[] CreepTwins(Plan[] plans, Plan[] twins, RunSize size, (RunRecord[] Records, TwinTally[] Twins)[] seeds)
    {
        var creeping = Enumerable.Range(0, plans.Length).Where(arm => CreepTwin.Creeps(plans[arm].Scenario)).ToArray();
        RunRecord[] Of(int place) => [.. seeds.Take(TwinSeeds(size)).Select(seed => seed.Records[place])];
        return
        [
            .. creeping.Select((arm, twin) => new CreepTwin(
                ArmReading.Of(plans[arm], Of(arm), Of(plans.Length + twin), null),
                ArmReading.Of(twins[twin], Of(plans.Length + twin), null, null)))
        ];
    }

    private static long[] ProvincePeople(RunRecord record) =>
        [.. Enumerable.Range(0, record.Provinces.Length).Select(province => record.Count(0, province, Outcome.People))];
}
