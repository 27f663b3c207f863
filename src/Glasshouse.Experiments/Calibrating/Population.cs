using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Fitting;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>Leads a population of parameter sets from the prior to the posterior by runs alone: approximate Bayesian computation by sequential Monte Carlo (ABC-SMC).</summary>
/// <remarks>
/// Model: a run with misfit ρ² is taken with the weight exp(−ρ²/2T). The tolerance T begins where half of the population counts and falls so that half of what
/// counted still does, until it is 1: there the kernel is the error of observation and discrepancy itself, and the population is a sample of the posterior given that
/// error, the luck of the runs included. After each step sets are drawn by weight and moved: of each set a few numbers drawn by luck make a normal step in the proportions of the population
/// (times 1.6/√k for k numbers), with a new run that has luck of its own, taken with the chance exp(−(ρ′² − ρ²)/2T); a step out of the prior or into what history matching ruled out is not taken and costs no run.
/// Misfit: ρ² = Σ over families of the mean of (distance²/variance) over the goals of the family.
/// Left out: nothing is emulated here.
/// Source: Del Moral, Doucet and Jasra, Statistics and Computing 22, 2012; Wilkinson, "ABC gives exact results under the assumption of model error", SAGMB 12, 2013.
/// </remarks>
public static class Population
{
    /// <summary>The population at its end.</summary>
    /// <param name="start">Places of the prior from which the population starts, in shares; as many as the rules ask for.</param>
    /// <param name="goals">The figures.</param>
    /// <param name="isLeft">Whether a place of the unit cube is allowed.</param>
    /// <param name="run">Runs points given in shares of the prior, with luck told by the number of the piece of work.</param>
    /// <param name="rules">How.</param>
    public static PopulationResult Of(
        IReadOnlyList<double[]> start, IReadOnlyList<CalibrationGoal> goals, Func<double[], bool> isLeft, Func<IReadOnlyList<double[]>, int, double[][]> run, PopulationRules rules)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(isLeft);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(rules);
        return new Crowd(start, goals, isLeft, run, rules).Led();
    }

    /// <summary>Misfit of a run: infinite where a goal has no value.</summary>
    public static double Misfit(IReadOnlyList<CalibrationGoal> goals, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(values);
        var misfit = goals.Select((goal, at) => (goal.Family, Square: Math.Pow(goal.Distance(values[at]), 2) / goal.Variance))
            .GroupBy(one => one.Family, StringComparer.Ordinal).Sum(family => family.Average(one => one.Square));
        return double.IsNaN(misfit) ? double.PositiveInfinity : misfit;
    }

    private sealed class Crowd(
        IReadOnlyList<double[]> start, IReadOnlyList<CalibrationGoal> goals, Func<double[], bool> isLeft, Func<IReadOnlyList<double[]>, int, double[][]> run, PopulationRules rules)
    {
        private const int MostTogether = 3;
        private readonly KeyedDraws luck = new(rules.Seed, "moves of a population");
        private readonly List<double> tolerances = [];
        private readonly List<double> accepted = [];
        private double[][] sets = [.. start];
        private double[][] values = [];
        private double[] misfits = [];
        private int works;
        private long runs;

        public PopulationResult Led()
        {
            values = Run(sets);
            misfits = [.. values.Select(value => Misfit(goals, value))];
            var tolerance = double.PositiveInfinity;
            for (var step = 0; step < rules.MostSteps && tolerance > 1; step++)
            {
                var next = Tightened(tolerance);
                Draw(Weights(tolerance, next));
                tolerance = next;
                tolerances.Add(tolerance);
                var moved = Enumerable.Range(0, tolerance <= 1 ? rules.LastMoves : rules.Moves).Select(_ => Move(tolerance)).ToArray();
                accepted.Add(moved.Average());
            }

            return new PopulationResult([.. sets], [.. values], [.. misfits], [.. sets.Select(_ => 1.0 / sets.Length)], [.. tolerances], [.. accepted], runs);
        }

        private double[][] Run(double[][] points)
        {
            runs += points.Length;
            return run(points, 1000 + works++);
        }

        // The least tolerance at which sets that make up half of the population still count; never below 1.
        private double Tightened(double from)
        {
            if (Counting(from, 1) >= 0.5 * sets.Length) return 1;
            var (low, high) = (0.0, 60.0);
            var most = double.IsFinite(from) ? from : Math.Max(2, misfits.Where(double.IsFinite).DefaultIfEmpty(2).Max());
            for (var halving = 0; halving < 50; halving++)
            {
                var middle = (low + high) / 2;
                if (Counting(from, 1 + ((most - 1) * Math.Exp(-middle))) >= 0.5 * sets.Length) low = middle;
                else high = middle;
            }

            return 1 + ((most - 1) * Math.Exp(-low));
        }

        private double Counting(double from, double to)
        {
            var weights = Weights(from, to);
            return weights.Sum() is var sum && sum > 0 ? sum * sum / weights.Sum(weight => weight * weight) : 0;
        }

        private double[] Weights(double from, double to)
        {
            var least = misfits.Min();
            return [.. misfits.Select(misfit => double.IsFinite(misfit) ? Math.Exp(-0.5 * (misfit - least) * ((1 / to) - (1 / from))) : 0)];
        }

        // Systematic: one draw of luck for all, so that a set of weight w is drawn nearly w times.
        private void Draw(double[] weights)
        {
            var (sum, at, so) = (weights.Sum(), 0, weights[0]);
            var first = luck.Share(int.MaxValue, works);
            var drawn = new int[sets.Length];
            for (var place = 0; place < drawn.Length; place++)
            {
                while (so < (place + first) / drawn.Length * sum && at < weights.Length - 1) so += weights[++at];
                drawn[place] = at;
            }

            (sets, values, misfits) = ([.. drawn.Select(from => sets[from])], [.. drawn.Select(from => values[from])], [.. drawn.Select(from => misfits[from])]);
        }

        private double Move(double tolerance)
        {
            var steps = Steps();
            var proposed = sets.Select((set, at) => Proposed(set, steps[luck.Below(steps.Length, (1 << 25) + at, works)], at)).ToArray();
            var tried = Enumerable.Range(0, proposed.Length).Where(at => Array.TrueForAll(proposed[at], share => share is > 0 and < 1) && isLeft(proposed[at])).ToArray();
            var part = works;
            var found = tried.Length == 0 ? [] : Run([.. tried.Select(at => proposed[at])]);
            var count = 0;
            for (var each = 0; each < tried.Length; each++)
            {
                var (at, misfit) = (tried[each], Misfit(goals, found[each]));
                if (luck.Share((1 << 24) + at, part) >= Math.Exp(-0.5 * (misfit - misfits[at]) / tolerance)) continue;
                (sets[at], values[at], misfits[at]) = (proposed[at], found[each], misfit);
                count++;
            }

            return (double)count / sets.Length;
        }

        private double[] Proposed(double[] set, (int[] Numbers, Cholesky Width) step, int at)
        {
            var normal = new double[step.Numbers.Length];
            for (var each = 0; each < normal.Length; each++) normal[each] = luck.Normal((at * set.Length) + each, works);
            var (moved, moves) = ((double[])set.Clone(), step.Width.Mix(normal));
            for (var each = 0; each < normal.Length; each++) moved[step.Numbers[each]] += moves[each];
            return moved;
        }

        // Few numbers at a time: a step in all of many would leave the prior nearly always.
        private (int[] Numbers, Cholesky Width)[] Steps()
        {
            var dimensions = sets[0].Length;
            var means = Enumerable.Range(0, dimensions).Select(column => sets.Average(set => set[column])).ToArray();
            var order = luck.Order(dimensions, (1 << 20) + works);
            return [.. order.Chunk(MostTogether).Select(numbers => (numbers, Width(numbers, means)))];
        }

        private Cholesky Width(int[] numbers, double[] means)
        {
            var scale = 1.6 * 1.6 / numbers.Length;
            var matrix = numbers.Select((row, at) => numbers.Take(at + 1)
                .Select(column => (scale * sets.Average(set => (set[row] - means[row]) * (set[column] - means[column]))) + (row == column ? 1e-8 : 0)).ToArray()).ToArray();
            return Cholesky.Of(matrix) ?? throw new InvalidOperationException("A covariance with a whiff on its diagonal is positive.");
        }
    }
}
