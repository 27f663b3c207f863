using System.Collections.Immutable;
using Glasshouse.Evidence;
using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>Fits the numbers of a society to published figures and writes down what is then believed of them.</summary>
/// <remarks>
/// Model: (1) every assumption is moved to both ends of its range, and those that move a goal most with the same luck, in standard deviations of its error, are taken;
/// a figure whose value varies between runs as they stand by more than twice its error, or is missing in one, is luck in runs of this size and is not fitted;
/// (2) <see cref="HistoryMatching"/> rules out where the figures cannot be shown; (3) a <see cref="Population"/> is led from what is left to the posterior.
/// A number that is not taken keeps its prior: the figures say nothing of it.
/// Left out: numbers that rest on evidence; figures kept aside, which are not here at all; structure, which a fit cannot choose.
/// </remarks>
public static class SocietyFit
{
    private const int ExpectedSteps = 8;
    private const int Stands = 8;

    /// <summary>Everything that stands against fitting arms.</summary>
    /// <param name="arms">The arms, the baseline first.</param>
    /// <param name="size">Size of the fit.</param>
    /// <param name="fitted">Addresses of the numbers to fit; empty for those that move the figures most.</param>
    public static ImmutableArray<Problem> Check(IReadOnlyList<Scenario> arms, FitSize size, IReadOnlyList<string> fitted)
    {
        ArgumentNullException.ThrowIfNull(arms);
        ArgumentNullException.ThrowIfNull(size);
        var problems = ArmRules.CheckTwins(arms, new RunSize(size.People, size.BurnIn, size.Months, size.Seed, 1));
        if (!problems.IsEmpty) return problems;
        if (SocietyGoals.Of(Plans(arms, size)).IsEmpty)
            return [new Problem("calibrate", 0, 0, "arms", string.Join(' ', arms.Select(arm => arm.Name)), "show no figure that may be fitted in these months", "Take no-scoring and court-list, or us-no-scoring and us-credit, and enough months.")];
        var paths = FittedNumber.Of(arms).Select(number => number.Number.Key.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Problem> unknown = [.. fitted.Where(path => !paths.Contains(path)).Select(path => new Problem("--fit", 0, 0, "", $"'{path}'", "is not an assumption of these arms with a range to move in",
            NearestName.Of(path, paths) is { } nearest && nearest != path ? $"The nearest is {nearest}." : "Numbers that rest on evidence are not fitted."))];
        if (!unknown.IsEmpty) return unknown;
        return paths.Count == 0 ? [new Problem("calibrate", 0, 0, "arms", string.Join(' ', arms.Select(arm => arm.Name)), "have no assumption with a range", "Write ranges.")] : [];
    }

    /// <summary>Fits.</summary>
    /// <param name="name">Name of the posterior, such as <c>china</c>.</param>
    /// <param name="arms">The arms, the baseline first; <see cref="Check"/> has nothing against them.</param>
    /// <param name="size">Size of the fit.</param>
    /// <param name="fitted">Addresses of the numbers to fit; empty for those that move the figures most.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Posterior Run(string name, IReadOnlyList<Scenario> arms, FitSize size, IReadOnlyList<string> fitted, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(arms);
        ArgumentNullException.ThrowIfNull(size);
        ArgumentNullException.ThrowIfNull(options);
        var plans = Plans(arms, size);
        var goals = SocietyGoals.Of(plans);
        ImmutableArray<FittedNumber> all = [.. FittedNumber.Of(arms).Where(number => fitted.Count == 0 || fitted.Contains(number.Number.Key.Path))];
        var screens = fitted.Count == 0 && all.Length > size.Numbers;
        var each = SocietyRunning.PersonMonths(size, arms.Count);
        var meter = new ProgressMeter(progress, each * ((screens ? 2L * all.Length : 0) + Stands + (size.Waves * (long)size.Points) + (size.Sets * (7L + (3 * ExpectedSteps)))), cancellation);
        var (kept, lost, numbers) = Chosen(all, screens, goals, new SocietyRunning([.. arms], size, goals, options, meter), size);
        goals = kept;
        using var running = new SocietyRunning([.. arms], size, goals, options, meter);
        var space = new FactorSpace([.. numbers.Select(number => number.Prior)]);
        double[][]? before = null;
        double[][] Runs(IReadOnlyList<double[]> points, int work, string stage)
        {
            var found = running.Run([.. points.Select<double[], Func<Scenario, Scenario>>(point => arm => FittedNumber.Apply(arm, numbers, space.ValuesOf(point)))], work + 10, stage);
            before ??= found;
            return found;
        }

        CalibrationGoal[] figures = [.. goals.Select(goal => goal.Goal)];
        var matching = HistoryMatching.Of(numbers.Length, figures, (points, wave) => Runs(points, wave, $"history matching, wave {wave + 1}"), new MatchingRules(size.Waves, size.Points, Seed: size.Seed));
        var places = matching.Places(numbers.Length, new MatchingRules(Candidates: 200_000, Seed: size.Seed), 50).Take(size.Sets).ToArray();
        var start = places.Length < size.Sets ? LatinHypercube.Points(size.Sets, numbers.Length, size.Seed + 1, 0) : places;
        var population = Population.Of(
            start, figures, places.Length < size.Sets ? _ => true : matching.Leaves, (points, work) => Runs(points, work, "leading the population"), new PopulationRules(size.Sets, Seed: size.Seed));
        return PosteriorWriting.Of(name, plans, size, goals, lost, numbers, space, matching, population, before!);
    }

    private static Plan[] Plans(IReadOnlyList<Scenario> arms, FitSize size) => [.. arms.Select(arm => arm.PlanOf(size.People, size.BurnIn, size.Months))];

    // As it stands eight times, for the luck of a run; then every assumption at both ends.
    private static (ImmutableArray<SocietyGoal> Goals, ImmutableArray<SocietyGoal> Lost, ImmutableArray<FittedNumber> Numbers) Chosen(
        ImmutableArray<FittedNumber> all, bool screens, ImmutableArray<SocietyGoal> goals, SocietyRunning running, FitSize size)
    {
        using var ends = running;
        var stands = running.Run([.. Enumerable.Repeat<Func<Scenario, Scenario>>(arm => arm, Stands)], 0, "the society as it stands");
        var luck = goals.Select((goal, at) => Variance([.. stands.Select(run => goal.Goal.Scaled(run[at]))])).ToArray();
        var told = Enumerable.Range(0, goals.Length).Where(at => luck[at] <= 4 * goals[at].Goal.Variance).ToArray();
        return ([.. told.Select(at => goals[at])], [.. goals.Where((_, at) => !told.Contains(at))], screens ? Screened(all, goals, told, luck, running, size) : all);
    }

    private static ImmutableArray<FittedNumber> Screened(
        ImmutableArray<FittedNumber> all, ImmutableArray<SocietyGoal> goals, int[] told, double[] luck, SocietyRunning running, FitSize size)
    {
        var ends = running.Run([.. all.SelectMany(number => new Func<Scenario, Scenario>[] { At(number, false), At(number, true) })], 1, "every assumption at both ends", alike: true);
        double Moved(int number, int at) =>
            Math.Abs(goals[at].Goal.Scaled(ends[2 * number][at]) - goals[at].Goal.Scaled(ends[(2 * number) + 1][at])) / Math.Sqrt(goals[at].Goal.Variance + luck[at]);
        double Effect(int number) => told.Select(at => Moved(number, at)).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(0, all.Length).OrderByDescending(Effect).ThenBy(number => number).Take(size.Numbers).Order().Select(number => all[number])];
    }

    private static Func<Scenario, Scenario> At(FittedNumber number, bool high) => arm => FittedNumber.Apply(arm, [number], [high ? number.Prior.High : number.Prior.Low]);

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }
}
