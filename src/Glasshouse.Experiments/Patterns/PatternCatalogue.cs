using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Patterns;

/// <summary>The patterns P1 to P16, and the ways to read them.</summary>
public static class PatternCatalogue
{
    /// <summary>All patterns, in the order of their ids.</summary>
    public static readonly ImmutableArray<Pattern> All =
    [
        ArmPatterns.CourtList, ArmPatterns.Approval, ArmPatterns.Gave, ArmPatterns.Volunteered, ArmPatterns.Helped, BystanderPattern.Pattern, FinePattern.Pattern, BriberyPattern.Pattern,
        CascadePattern.Pattern, VisibleScorePattern.Pattern, DetectionPattern.Pattern, ArmPatterns.Worry, EnterprisePatterns.Accidents, EnterprisePatterns.Samples, ArmPatterns.Evasion, ShamingPattern.Pattern,
    ];

    /// <summary>Runs patterns: the arms they are read from, and their set-ups.</summary>
    /// <param name="patterns">Which, such as <see cref="All"/>.</param>
    /// <param name="size">People and seeds.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress; null for none.</param>
    /// <param name="cancellation">Stops between two months.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<PatternFinding> Run(
        IReadOnlyList<Pattern> patterns, PatternSize size, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        var arms = ArmsOf(patterns);
        var meter = new ProgressMeter(progress, PersonMonths(patterns, arms, size), cancellation);
        var run = arms.Count == 0 ? [] : Experiment.Live(arms, size.Arms, options, meter);
        var work = new PatternWork([.. run.Select(arm => new PatternArm(arm.Plan, arm.Records))], size, options, meter, cancellation);
        return [.. patterns.Select(pattern => Read(pattern, work))];
    }

    /// <summary>Reads what arms that were run for something else allow; the rest is named as not run.</summary>
    internal static IReadOnlyList<PatternFinding> From(IReadOnlyList<Plan> plans, IReadOnlyList<RunRecord[]> records, RunSize size, RunOptions options)
    {
        var work = new PatternWork(
            [.. plans.Select((plan, arm) => new PatternArm(plan, records[arm]))],
            new PatternSize(size.People, size.FirstSeed, size.Seeds), options, new ProgressMeter(null, 0, CancellationToken.None), CancellationToken.None);
        return
        [
            .. All.Select(pattern => pattern.Arms.IsEmpty
                ? new PatternFinding(pattern, [], $"It has a set-up of its own: ./glasshouse patterns {pattern.Id} runs it.", IsModelled(pattern))
                : Read(pattern, work)),
        ];
    }

    private static PatternFinding Read(Pattern pattern, PatternWork work)
    {
        if (!IsModelled(pattern)) return new PatternFinding(pattern, [], "The society has no mechanism for it in this version.", false);
        var missing = pattern.Arms.Where(arm => work.Arm(arm) is null).ToArray();
        var rows = pattern.Rows(work).ToArray();
        return new PatternFinding(pattern, rows, Reason(pattern, missing, rows.Length), true);
    }

    private static string Reason(Pattern pattern, string[] missing, int rows)
    {
        if (missing.Length == 0) return rows == 0 ? $"These months do not reach its dates: ./glasshouse patterns {pattern.Id} runs it." : "";
        var unknown = missing.Where(arm => ChangedNumbers.Find(arm) is null).ToArray();
        if (unknown.Length > 0) return $"No scenario {string.Join(", ", unknown)} is shipped with this version.";
        return $"The arms {string.Join(", ", missing)} are not part of this run: ./glasshouse patterns {pattern.Id} runs them.";
    }

    private static bool IsModelled(Pattern pattern) => pattern.Reading.Length > 0;

    private static List<Scenario> ArmsOf(IReadOnlyList<Pattern> patterns) =>
    [
        .. patterns.SelectMany(pattern => pattern.Arms).Prepend(Experiment.Baseline).Distinct().Select(ChangedNumbers.Find).OfType<Scenario>()
            .Where(arm => patterns.Any(pattern => pattern.Arms.Contains(arm.Name))),
    ];

    private static long PersonMonths(IReadOnlyList<Pattern> patterns, List<Scenario> arms, PatternSize size) => size.People * size.Seeds *
        ((ArmRules.Groups(arms).Length * (long)PatternSize.BurnIn) + (arms.Count * (long)PatternSize.Months) + OwnMonths(patterns));

    private static long OwnMonths(IReadOnlyList<Pattern> patterns) =>
        patterns.GroupBy(pattern => pattern.SharedRun.Length > 0 ? pattern.SharedRun : pattern.Id).Sum(run => (long)run.First().OwnMonths);
}
