using System.Collections.Immutable;
using System.Diagnostics;
using Glasshouse.Evidence;
using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>Fits the numbers of a society to published figures and writes down what is then believed of them.</summary>
/// <remarks>
/// Model: (1) every assumption is moved to both ends of its range, and those that move a goal most with the same luck, in standard deviations of its error, are taken;
/// a figure whose value varies between runs as they stand by more than twice its error, or is missing in one, is luck in runs of this size and is not fitted;
/// (2) <see cref="HistoryMatching"/> rules out where the figures cannot be shown; (3) a <see cref="Population"/> is led from what is left to the posterior.
/// Numbers that go together are tied before by a Gaussian copula: the fit moves in independent shares of the prior, so that all of it holds for tied numbers too.
/// A number that is not taken keeps its prior: the figures say nothing of it.
/// Left out: numbers that rest on evidence; figures kept aside, which are not here at all; structure, which a fit cannot choose.
/// </remarks>
public static class SocietyFit
{
    /// <summary>Runs that a set of the population is likely to take; the two shipped fits took 8 and 12.</summary>
    internal const int ExpectedRunsOfSet = 12;

    /// <summary>Runs of the society as it stands.</summary>
    internal const int Stands = 8;

    private const long PilotPeople = 65_536;

    /// <summary>Everything that stands against a fit.</summary>
    /// <param name="order">The fit.</param>
    public static ImmutableArray<Problem> Check(FitOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var (arms, size) = (order.Arms, order.Size);
        var names = string.Join(' ', arms.Select(arm => arm.Name));
        var problems = ArmRules.CheckTwins(arms, new RunSize(size.People, size.BurnIn, size.Months, size.Seed, 1));
        if (!problems.IsEmpty) return problems;
        if (SocietyGoals.Of(order.Plans).IsEmpty)
            return [new Problem("calibrate", 0, 0, "arms", names, "show no figure that may be fitted in these months", "Take no-scoring and court-list, or us-no-scoring and us-credit, and enough months.")];
        var paths = FittedNumber.Of(arms).Select(number => number.Number.Key.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Problem> unknown = [.. order.Fitted.Where(path => !paths.Contains(path)).Select(path => new Problem("--fit", 0, 0, "", $"'{path}'", "is not an assumption of these arms with a range to move in",
            NearestName.Of(path, paths) is { } nearest && nearest != path ? $"The nearest is {nearest}." : "Numbers that rest on evidence are not fitted."))];
        if (!unknown.IsEmpty) return unknown;
        if (paths.Count == 0) return [new Problem("calibrate", 0, 0, "arms", names, "have no assumption with a range", "Write ranges.")];
        return CorrelationMatrix.Factor(order.SpaceOf(order.Numbers).Matrix) is null
            ? [new Problem("calibrate", 0, 0, "correlations", names, "cannot hold together: the matrix that the arms make of them is not positive definite", "Write the same correlations in both, or take one away with rank: 0.")]
            : [];
    }

    /// <summary>Person-months a second that a machine does of this fit: one small run on every thread, after one that only wakes the machine up.</summary>
    /// <param name="order">The fit.</param>
    /// <param name="options">Threads and lanes.</param>
    /// <param name="cancellation">Stops the pilot.</param>
    public static double Pilot(FitOrder order, RunOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(options);
        double Measured(long people, int months)
        {
            var small = order with { Size = order.Size with { People = Math.Min(order.Size.People, people), BurnIn = Math.Min(order.Size.BurnIn, 12), Months = Math.Min(order.Size.Months, months) } };
            using var running = new SocietyRunning(small, [], options, new ProgressMeter(null, 0, cancellation));
            var begun = Stopwatch.GetTimestamp();
            running.Run([.. Enumerable.Repeat<Func<Scenario, Scenario>>(arm => arm, options.Threads)], 0, "a pilot");
            return options.Threads * small.PersonMonthsOfRun / Math.Max(1e-6, Stopwatch.GetElapsedTime(begun).TotalSeconds);
        }

        Measured(640, 2);
        return Measured(PilotPeople, 24);
    }

    /// <summary>Fits.</summary>
    /// <param name="order">The fit; <see cref="Check"/> has nothing against it.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <param name="kept">Finished runs, which are read instead of lived, and where others are kept; null for none.</param>
    public static Posterior Run(FitOrder order, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation, FitRuns? kept = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(options);
        var size = order.Size;
        var meter = new ProgressMeter(progress, order.PersonMonthsOfRun * order.ExpectedRuns, cancellation);
        var (goals, lost, numbers) = Chosen(order, options, meter, kept);
        using var running = new SocietyRunning(order, goals, options, meter, kept);
        var space = order.SpaceOf(numbers);
        double[][]? before = null;
        double[][] Runs(IReadOnlyList<double[]> points, int work, string stage)
        {
            var found = running.Run([.. points.Select<double[], Func<Scenario, Scenario>>(point => arm => FittedNumber.Apply(arm, numbers, space.TiedValuesOf(point)))], work + 10, stage);
            before ??= found;
            return found;
        }

        CalibrationGoal[] figures = [.. goals.Select(goal => goal.Goal)];
        var matching = HistoryMatching.Of(numbers.Length, figures, (points, wave) => Runs(points, wave, $"history matching, wave {wave + 1}"), new MatchingRules(size.Waves, size.Points, Seed: size.Seed));
        var places = matching.Places(numbers.Length, new MatchingRules(Candidates: 200_000, Seed: size.Seed), 50).Take(size.Sets).ToArray();
        var start = places.Length < size.Sets ? LatinHypercube.Points(size.Sets, numbers.Length, size.Seed + 1, 0) : places;
        var population = Population.Of(
            start, figures, places.Length < size.Sets ? _ => true : matching.Leaves, (points, work) => Runs(points, work, "leading the population"), new PopulationRules(size.Sets, Seed: size.Seed));
        return PosteriorWriting.Of(order, goals, lost, numbers, space, matching, population, before!);
    }

    // As it stands eight times, for the luck of a run; then every assumption at both ends.
    private static (ImmutableArray<SocietyGoal> Goals, ImmutableArray<SocietyGoal> Lost, ImmutableArray<FittedNumber> Numbers) Chosen(FitOrder order, RunOptions options, ProgressMeter meter, FitRuns? kept)
    {
        var goals = SocietyGoals.Of(order.Plans);
        using var running = new SocietyRunning(order, goals, options, meter, kept);
        var stands = running.Run([.. Enumerable.Repeat<Func<Scenario, Scenario>>(arm => arm, Stands)], 0, "the society as it stands");
        var luck = goals.Select((goal, at) => Variance([.. stands.Select(run => goal.Goal.Scaled(run[at]))])).ToArray();
        var told = Enumerable.Range(0, goals.Length).Where(at => luck[at] <= 4 * goals[at].Goal.Variance).ToArray();
        return ([.. told.Select(at => goals[at])], [.. goals.Where((_, at) => !told.Contains(at))], order.Screens ? Screened(order, goals, told, luck, running) : order.Numbers);
    }

    private static ImmutableArray<FittedNumber> Screened(FitOrder order, ImmutableArray<SocietyGoal> goals, int[] told, double[] luck, SocietyRunning running)
    {
        var all = order.Numbers;
        var ends = running.Run([.. all.SelectMany(number => new Func<Scenario, Scenario>[] { At(number, false), At(number, true) })], 1, "every assumption at both ends", alike: true);
        double Moved(int number, int at) =>
            Math.Abs(goals[at].Goal.Scaled(ends[2 * number][at]) - goals[at].Goal.Scaled(ends[(2 * number) + 1][at])) / Math.Sqrt(goals[at].Goal.Variance + luck[at]);
        double Effect(int number) => told.Select(at => Moved(number, at)).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(0, all.Length).OrderByDescending(Effect).ThenBy(number => number).Take(order.Size.Numbers).Order().Select(number => all[number])];
    }

    private static Func<Scenario, Scenario> At(FittedNumber number, bool high) => arm => FittedNumber.Apply(arm, [number], [high ? number.Prior.High : number.Prior.Low]);

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }
}
