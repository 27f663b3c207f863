using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Experiments.Patterns;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Runs arms × seeds, as twins where their people are the same, and finds the differences.</summary>
/// <remarks>
/// Model: arms of one place, start and population are twins: they share the burn-in of a seed, lived under the first of them, and are compared person by person.
/// Arms with other people are lived by themselves and compared over seeds alone.
/// </remarks>
public static class Experiment
{
    /// <summary>Name of the arm to which the others are compared.</summary>
    public const string Baseline = "no-scoring";

    /// <summary>Name of that arm in the United States.</summary>
    public const string BaselineInUnitedStates = "us-no-scoring";

    /// <summary>Name of the never-scored arm with the same people as a scenario.</summary>
    public static string BaselineOf(Scenario scenario) => scenario.Place == "usa" ? BaselineInUnitedStates : Baseline;

    /// <summary>Everything that stands against an experiment; empty where it may run.</summary>
    /// <param name="arms">Scenarios to compare; the first is the baseline.</param>
    /// <param name="size">People, months, seeds.</param>
    public static ImmutableArray<Problem> Problems(IReadOnlyList<Scenario> arms, RunSize size) => ArmRules.Check(arms, size);

    /// <summary>Everything that stands against two lives of the same person under two scenarios; empty where they may be lived.</summary>
    /// <param name="arms">The scenarios.</param>
    /// <param name="size">People, months, seeds.</param>
    public static ImmutableArray<Problem> TwinProblems(IReadOnlyList<Scenario> arms, RunSize size) => ArmRules.CheckTwins(arms, size);

    /// <summary>Runs every arm on every seed; the burn-in of a seed is computed once for all arms with the same people.</summary>
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
        var groups = ArmRules.Groups(arms);
        var assumptions = sweep && groups[0].Length > 1 ? new Assumptions(arms[0], Assumptions.ArmOf([.. groups[0].Select(arm => arms[arm])]), SweepSize.Of(size)) : null;
        var meter = new ProgressMeter(progress, PersonMonths(arms.Count, groups.Length, size) + (assumptions?.PersonMonths ?? 0), cancellation);
        var result = ResultOf(plans, size, options, groups[0], Live(plans, groups, size, options, meter));
        if (assumptions is null) return result;
        return result with { Findings = result.Findings with { Assumptions = assumptions.Find(options, meter), AssumptionsNote = assumptions.Note } };
    }

    /// <summary>SHA-256 over result hashes in order, one a line, as 64 hex digits.</summary>
    internal static string HashOf(IEnumerable<string> resultHashes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', resultHashes))));

    /// <summary>Lives arms without finding anything in them.</summary>
    /// <returns>The arms in the order asked for, each with one record for each seed.</returns>
    internal static IReadOnlyList<(Plan Plan, RunRecord[] Records)> Live(IReadOnlyList<Scenario> arms, RunSize size, RunOptions options, ProgressMeter meter)
    {
        var plans = arms.Select(arm => arm.PlanOf(size.People, size.BurnIn, size.Months)).ToArray();
        var seeds = Live(plans, ArmRules.Groups(arms), size, options, meter);
        return [.. plans.Select((plan, arm) => (plan, seeds.Select(seed => seed.Records[arm]).ToArray()))];
    }

    private static long PersonMonths(int arms, int groups, RunSize size) =>
        size.People * size.Seeds * (((long)groups * size.BurnIn) + ((long)arms * size.Months));

    private static (RunRecord[] Records, TwinTally[] Twins)[] Live(Plan[] plans, int[][] groups, RunSize size, RunOptions options, ProgressMeter meter)
    {
        using var crew = new Crew(options.Threads);
        var seeds = new (RunRecord[], TwinTally[])[size.Seeds];
        for (var seed = 0; seed < seeds.Length; seed++)
        {
            var stage = FormattableString.Invariant($"seed {seed + 1} of {size.Seeds}");
            var lived = groups.Select(group => ArmRun.Of([.. group.Select(arm => plans[arm])], size.FirstSeed + (ulong)seed, crew, options.Lanes, stage, meter)).ToArray();
            var records = new RunRecord[plans.Length];
            for (var group = 0; group < groups.Length; group++)
                for (var at = 0; at < groups[group].Length; at++) records[groups[group][at]] = lived[group].Records[at];
            seeds[seed] = (records, lived[0].Twins);
        }

        return seeds;
    }

    // Only arms with the people of the baseline have anybody to be compared with.
    private static ExperimentResult ResultOf(Plan[] plans, RunSize size, RunOptions options, int[] twinArms, (RunRecord[] Records, TwinTally[] Twins)[] seeds)
    {
        var records = plans.Select((_, arm) => seeds.Select(seed => seed.Records[arm]).ToArray()).ToArray();
        var twins = plans.Select((_, arm) => Array.IndexOf(twinArms, arm) is var at and > 0 ? seeds.Select(seed => seed.Twins[at - 1]).ToArray() : null).ToArray();
        var findings = plans.Select((plan, arm) => ArmReading.Of(plan, records[arm], arm == 0 ? null : records[0], twins[arm])).ToArray();
        var resultHash = HashOf(findings.SelectMany(arm => arm.ResultHashes));
        var provinces = records[0][0].Provinces;
        return new ExperimentResult(
            new Findings(size, plans[0].Scenario.Name, provinces, ProvincePeople(records[0][0]), findings, [], "", EvidenceChecks.Of(plans, records), resultHash)
            {
                Patterns = PatternCatalogue.From(plans, records, size, options),
            },
            [.. records.SelectMany(arm => arm)]);
    }

    private static long[] ProvincePeople(RunRecord record) =>
        [.. Enumerable.Range(0, record.Provinces.Length).Select(province => record.Count(0, province, Outcome.People))];
}
