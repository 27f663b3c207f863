using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Experiments.Checkpoints;
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
    /// <param name="keeping">Where societies are kept meanwhile, and found again; null keeps nothing.</param>
    /// <param name="creepTwins">Whether arms that can creep are lived beside their twins without creep.</param>
    /// <exception cref="CheckpointProblem">Something that was kept cannot be used.</exception>
    /// <exception cref="ArgumentException">The arms or the size cannot be run; <see cref="Problems"/> says why beforehand.</exception>
    /// <exception cref="OperationCanceledException">The experiment was stopped.</exception>
    public static ExperimentResult Run(
        IReadOnlyList<Scenario> arms,
        RunSize size,
        RunOptions options,
        bool sweep,
        IProgress<ExperimentProgress>? progress,
        CancellationToken cancellation,
        Keeping? keeping = null,
        bool creepTwins = true)
    {
        var problems = Problems(arms, size);
        if (!problems.IsEmpty) throw new ArgumentException(string.Join('\n', problems), nameof(arms));
        var work = new Pieces(arms, size, options, sweep, keeping is not null, creepTwins);
        var (plans, groups, twins, assumptions, crowding, ended) = (work.Plans, work.Groups, work.Twins, work.Assumptions, work.Crowding, work.Ended);
        var meter = new ProgressMeter(progress, work.PersonMonths, cancellation);
        var seeds = Live(twins, groups, size, options, meter, keeping);
        var result = ResultOf(plans, size, options, groups[0], seeds);
        result = result with { Findings = result.Findings with { CreepTwins = twins.Find([.. seeds.Select(seed => seed.Records)]) } };
        if (assumptions is null) return result;
        if (crowding is not null) result = result with { Findings = WithCrowding(result.Findings, ended!.Scenario.Name, crowding.Find(options, meter), crowding.Note) };
        return result with { Findings = result.Findings with { Assumptions = assumptions.Find(options, meter), AssumptionsNote = assumptions.Note } };
    }

    /// <summary>Person-months of an experiment, its sweep of assumptions with it: for a word on how long it takes.</summary>
    /// <param name="arms">Scenarios to compare; nothing stands against them.</param>
    /// <param name="size">People, months, seeds.</param>
    /// <param name="options">How the machine is used.</param>
    /// <param name="sweep">Whether assumptions are moved one at a time.</param>
    public static long PersonMonths(IReadOnlyList<Scenario> arms, RunSize size, RunOptions options, bool sweep) => new Pieces(arms, size, options, sweep, isKept: false, creepTwins: true).PersonMonths;

    private static Findings WithCrowding(Findings findings, string arm, CrowdingPoint[] points, string note) => findings with
    {
        Endings = [.. findings.Endings.Select(ending => ending.Arm == arm ? ending with { Crowdings = points, CrowdingsNote = note } : ending)],
    };

    /// <summary>SHA-256 over result hashes in order, one a line, as 64 hex digits.</summary>
    internal static string HashOf(IEnumerable<string> resultHashes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', resultHashes))));

    /// <summary>Lives arms without finding anything in them.</summary>
    /// <returns>The arms in the order asked for, each with one record for each seed.</returns>
    internal static IReadOnlyList<(Plan Plan, RunRecord[] Records)> Live(IReadOnlyList<Scenario> arms, RunSize size, RunOptions options, ProgressMeter meter)
    {
        var plans = arms.Select(arm => arm.PlanOf(size.People, size.BurnIn, size.Months)).ToArray();
        var records = plans.Select(_ => new RunRecord[size.Seeds]).ToArray();
        using var crew = new Crew(options.Threads);
        for (var seed = 0; seed < size.Seeds; seed++)
        {
            foreach (var group in ArmRules.Groups(arms))
            {
                var lived = ArmRun.Of([.. group.Select(arm => plans[arm])], size.FirstSeed + (ulong)seed, crew, options, $"seed {seed + 1} of {size.Seeds}", meter).Records;
                for (var at = 0; at < group.Length; at++) records[group[at]][seed] = lived[at];
            }
        }

        return [.. plans.Zip(records)];
    }

    private static long PersonMonths(CreepTwins twins, int[][] groups, RunSize size, bool inTurn)
    {
        var lives = Enumerable.Range(0, size.Seeds).SelectMany(seed => groups.Select(group => (long)twins.GroupOn(seed, group).Length));
        return size.People * lives.Sum(many => ((inTurn ? many : 1) * size.BurnIn) + (many * size.Months));
    }

    private static (RunRecord[] Records, TwinTally[] Twins)[] Live(CreepTwins twins, int[][] groups, RunSize size, RunOptions options, ProgressMeter meter, Keeping? keeping)
    {
        using var crew = new Crew(options.Threads);
        var seeds = new (RunRecord[], TwinTally[])[size.Seeds];
        for (var seed = 0; seed < seeds.Length; seed++)
        {
            var stage = FormattableString.Invariant($"seed {seed + 1} of {size.Seeds}");
            var places = groups.Select(group => twins.GroupOn(seed, group)).ToArray();
            var lived = places.Select((group, number) =>
            {
                Plan[] plans = [.. group.Select(place => twins.Plans[place])];
                var luck = size.FirstSeed + (ulong)seed;
                return keeping is null ? ArmRun.Of(plans, luck, crew, options, stage, meter) : new KeptRun(keeping, number, group, plans, luck, crew, options.Lanes, stage, meter).Live();
            }).ToArray();
            var records = new RunRecord[twins.Plans.Length];
            for (var group = 0; group < places.Length; group++)
                for (var at = 0; at < places[group].Length; at++) records[places[group][at]] = lived[group].Records[at];
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
                Endings = Endings.Of(plans, records, twinArms),
            },
            [.. records.SelectMany(arm => arm)]);
    }

    private static long[] ProvincePeople(RunRecord record) =>
        [.. Enumerable.Range(0, record.Provinces.Length).Select(province => record.Count(0, province, Outcome.People))];

    // What is to be lived, before anything is.
    private sealed class Pieces
    {
        public Pieces(IReadOnlyList<Scenario> arms, RunSize size, RunOptions options, bool sweep, bool isKept, bool creepTwins)
        {
            Plans = [.. arms.Select(arm => Plan.From(arm, size.People, size.BurnIn, size.Months, out _)!)];
            Groups = ArmRules.Groups(arms);
            Assumptions = sweep && arms.Count > 1 ? new AssumptionSweeps(arms, size) : null;
            Twins = new CreepTwins(Plans, size, creepTwins);
            Ended = Assumptions is null ? null : Groups[0].Skip(1).Select(arm => Plans[arm]).FirstOrDefault(plan => Endings.MonthsOf(plan) is > 0 and var end && end < size.Months);
            Crowding = Ended is null ? null : new CrowdingSweep(arms[0], Ended.Scenario, size);
            PersonMonths = Experiment.PersonMonths(Twins, Groups, size, options.InTurn && !isKept) + (Assumptions?.PersonMonths ?? 0) + (Crowding?.PersonMonths ?? 0);
        }

        public Plan[] Plans { get; }

        public int[][] Groups { get; }

        public CreepTwins Twins { get; }

        public AssumptionSweeps? Assumptions { get; }

        public CrowdingSweep? Crowding { get; }

        public Plan? Ended { get; }

        public long PersonMonths { get; }
    }
}
