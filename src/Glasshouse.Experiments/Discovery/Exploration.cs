using System.Collections.Immutable;
using Glasshouse.Experiments.Fitting;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Experiments.Robustness;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Discovery;

/// <summary>What the worlds of a sweep say to a question: boxes, a tree, reversal points, a map, and how the regimes stand over all of them.</summary>
/// <param name="Question">The question.</param>
/// <param name="Worlds">Worlds with an answer.</param>
/// <param name="Yes">Worlds that answer with yes.</param>
/// <param name="Unknown">Worlds without an answer.</param>
/// <param name="Unsure">Worlds in which the seeds by themselves would not all answer alike.</param>
/// <param name="Boxes">Boxes of assumptions in which the answer is yes.</param>
/// <param name="Tree">A tree of assumptions.</param>
/// <param name="Clauses">On what each clause turns.</param>
/// <param name="Regimes">Every arm on every measure of the question.</param>
/// <param name="Domain">The domain criterion; empty without thresholds.</param>
public sealed record Exploration(
    Question Question,
    int Worlds,
    int Yes,
    int Unknown,
    int Unsure,
    ImmutableArray<BoxFinding> Boxes,
    TreeFinding Tree,
    ImmutableArray<ClauseExploration> Clauses,
    ImmutableArray<ArmRobustness> Regimes,
    ImmutableArray<ArmDomain> Domain)
{
    /// <summary>What counts as good enough in <see cref="Domain"/>.</summary>
    public ImmutableArray<Threshold> Enough { get; init; } = [];

    private const int FewestWorlds = 40;
    private const double TrustedSurface = 0.7;

    /// <summary>Everything that stands against exploring a sweep.</summary>
    /// <param name="table">What the sweep found.</param>
    /// <param name="question">The question.</param>
    /// <param name="rules">How.</param>
    public static ImmutableArray<Problem> Check(SweepTable table, Question question, ExplorationRules rules)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(rules);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var known = question.Ask(table).Points.Count;
        if (known < FewestWorlds)
            problems.Add(new Problem("discover", 0, 0, "points", FormattableString.Invariant($"{known}"), FormattableString.Invariant($"is fewer than {FewestWorlds} worlds with an answer"), "Lay more points, or let the sweep run on."));
        if (table.Factors.Length < 2)
            problems.Add(new Problem("discover", 0, 0, "numbers", FormattableString.Invariant($"{table.Factors.Length}"), "is fewer than two assumptions that move", "Let the sweep move more numbers."));
        foreach (var name in rules.Map.Where(name => !table.Factors.Any(factor => factor.Name == name)))
            problems.Add(new Problem("--map", 0, 0, name, "", "is not a number that this sweep moves", $"It moves {string.Join(", ", table.Factors.Select(factor => factor.Name))}."));
        if (rules.Map.Length is 1 or > 3 || rules.Map.Distinct(StringComparer.Ordinal).Count() != rules.Map.Length)
            problems.Add(new Problem("--map", 0, 0, string.Join(' ', rules.Map), "", "is not two or three different numbers", "Name two, or three for panels."));
        foreach (var threshold in rules.Enough.Where(threshold => table.MeasureAt(threshold.Measure.Name) < 0))
            problems.Add(new Problem("--enough", 0, 0, threshold.Measure.Name, "", "was not kept in this sweep", $"Kept are {string.Join(", ", table.Measures)}."));
        return problems.ToImmutable();
    }

    /// <summary>Explores.</summary>
    /// <param name="table">What the sweep found.</param>
    /// <param name="question">The question; <see cref="Check"/> has nothing against it.</param>
    /// <param name="rules">How.</param>
    /// <param name="progress">Told of progress; null for none.</param>
    public static Exploration Of(SweepTable table, Question question, ExplorationRules rules, IProgress<ExperimentProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(rules);
        var steps = question.Clauses.Length + 3;
        var answers = question.Ask(table);
        progress?.Report(new ExperimentProgress("boxes", 0, steps));
        var boxes = BoxHunt.Find(answers.Points, rules.Boxes);
        progress?.Report(new ExperimentProgress("tree", 1, steps));
        var tree = TreeHunt.Find(answers.Points, rules.Tree);
        var clauses = question.Clauses.Select((clause, at) =>
        {
            progress?.Report(new ExperimentProgress($"where it turns: {clause}", 2 + at, steps));
            return Turning(table, clause, rules.Map);
        }).ToImmutableArray();
        progress?.Report(new ExperimentProgress("regimes over all worlds", steps - 1, steps));
        return new Exploration(
            question, answers.Points.Count, answers.Points.Cases, answers.Unknown, answers.Unsure, boxes, tree, clauses,
            [.. question.Clauses.Select(clause => clause.Measure).Concat(rules.Enough.Select(threshold => threshold.Measure)).Distinct()
                .SelectMany(measure => RegimeRobustness.Of(measure, table.Arms, Values(table, measure), [], rules.Boxes.Seed))],
            RegimeRobustness.Domain(table.Arms, rules.Enough, [.. rules.Enough.Select(threshold => Values(table, threshold.Measure))], [], rules.Boxes.Seed))
        {
            Enough = rules.Enough,
        };
    }

    private static double[][] Values(SweepTable table, Measure measure) =>
        [.. table.Arms.Select((_, arm) => table.Means(table.MeasureAt(measure.Name), arm))];

    private static ClauseExploration Turning(SweepTable table, Clause clause, ImmutableArray<string> asked)
    {
        FitRange[] ranges = [.. table.Factors.Select(factor => new FitRange(factor.Name, factor.Low, factor.High))];
        var ease = table.Means(table.MeasureAt(clause.Measure.Name), table.ArmAt(clause.Arm), table.ArmAt(clause.Against)).Select(clause.Ease).ToArray();
        var (bend, surface) = Bend.Fitted(ranges, table.Points, ease);
        var order = Enumerable.Range(0, ranges.Length).OrderByDescending(surface.Share).ToArray();
        double[] stands = [.. table.Factors.Select(factor => Math.Clamp(factor.AsIs ?? ((factor.Low + factor.High) / 2), factor.Low, factor.High))];
        var map = asked.IsEmpty ? Mapped(surface, table.Points, ease, order) : [.. asked.Select(name => Array.FindIndex(ranges, range => range.Name == name))];
        return new ClauseExploration(
            clause, surface.Foretold, [.. order.Select(at => (ranges[at].Name, surface.Share(at)))], [.. order.Select(at => bend.Straight(ReversalAlone.Of(surface, at, stands)))],
            bend.Straight(ReversalMap.Of([.. map.Select(at => ranges[at])], [.. table.Points.Select(point => map.Select(at => point[at]).ToArray())], bend.Bent(ease))))
        {
            BentAt = bend.Scale,
        };
    }

    // Shares of a surface that foretells little are its noise; ranks stay what they are.
    private static int[] Mapped(Surface surface, IReadOnlyList<double[]> points, double[] ease, int[] byShare)
    {
        if (surface.Foretold >= TrustedSurface) return byShare[..2];
        var known = Enumerable.Range(0, ease.Length).Where(point => double.IsFinite(ease[point])).ToArray();
        double[] values = [.. known.Select(point => ease[point])];
        return [.. byShare.OrderByDescending(at => Ranks.Correlation([.. known.Select(point => points[point][at])], values) is var rank && double.IsNaN(rank) ? 0 : Math.Abs(rank)).Take(2)];
    }
}
