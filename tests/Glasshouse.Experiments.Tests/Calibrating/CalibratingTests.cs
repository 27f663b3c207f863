using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Calibrating;

public class CalibratingTests
{
    private const double Luck = 0.04;

    // What a cheap society of two numbers shows: their sum and their product, with luck of its own in every run.
    private static double[][] Run(IReadOnlyList<double[]> points, int work, ulong seed)
    {
        var luck = new KeyedDraws(seed, "runs of a cheap society");
        return [.. points.Select((p, at) => new[] { p[0] + p[1] + (Luck * luck.Normal(at, work * 2)), (p[0] * p[1]) + (Luck * luck.Normal(at, (work * 2) + 1)) })];
    }

    private static CalibrationGoal[] Goals(double sum, double product, double error = 0.1) =>
        [new("sum", "sum", "1", sum, error, 0, false, false, "sum"), new("product", "product", "1", product, error, 0, false, false, "product")];

    private static PopulationResult Fit(CalibrationGoal[] goals, ulong seed, PopulationRules rules)
    {
        var start = Enumerable.Range(0, rules.Sets).Select(set => new[] { new KeyedDraws(seed, "start").Share(set, 0), new KeyedDraws(seed, "start").Share(set, 1) }).ToArray();
        return Population.Of(start, goals, _ => true, (points, work) => Run(points, work, seed), rules with { Seed = seed });
    }

    [Fact]
    public void A_planted_truth_is_recovered()
    {
        var found = Fit(Goals(0.9, 0.14, 0.02), 5, new PopulationRules(Sets: 200, LastMoves: 6));
        Assert.True(found.IsReached);
        // Two numbers with this sum and product: 0.2 and 0.7, in either order.
        var (low, high) = (found.Sets.Average(set => set.Min()), found.Sets.Average(set => set.Max()));
        Assert.Equal(0.2, low, 0.06);
        Assert.Equal(0.7, high, 0.06);
        Assert.True(found.Tolerances.Zip(found.Tolerances.Skip(1)).All(pair => pair.Second < pair.First));
    }

    [Fact]
    public void Ranks_of_the_truth_among_the_posterior_are_uniform()
    {
        // Simulation-based calibration (Talts and others 2018): truth from the prior, figure from the truth, posterior from the figure.
        const int Trials = 160, Bins = 8;
        var bins = new int[2, Bins];
        Parallel.For(0, Trials, trial =>
        {
            var luck = new KeyedDraws((ulong)trial, "truths");
            double[] truth = [luck.Share(0), luck.Share(1)];
            var shown = Run([truth], 900, (ulong)trial + 5000)[0];
            var posterior = Fit(Goals(shown[0] + (0.1 * luck.Normal(2)), shown[1] + (0.1 * luck.Normal(3))), (ulong)trial, new PopulationRules(Sets: 63, LastMoves: 6));
            for (var number = 0; number < 2; number++)
                Interlocked.Increment(ref bins[number, posterior.Sets.Count(set => set[number] < truth[number]) * Bins / 64]);
        });

        // Chi-squared with 7 degrees of freedom is above 20.3 in five of a thousand cases.
        foreach (var number in new[] { 0, 1 })
            Assert.True(Enumerable.Range(0, Bins).Sum(bin => Math.Pow(bins[number, bin] - (Trials / (double)Bins), 2) / (Trials / (double)Bins)) < 20.3, string.Join(' ', bins.Cast<int>()));
    }

    // Another cheap society: three numbers with priors of other shapes, two of them tied; two counts compared by ratio and a share.
    [Fact]
    public void Ranks_are_uniform_for_tied_numbers_of_other_shapes_and_counts_compared_by_ratio_too()
    {
        const int Trials = 160, Bins = 8;
        var space = new FactorSpace(
            [
                new Factor("hill", "", 0, 1, new(DistributionShape.Pert) { Peak = 0.3 }),
                new Factor("ratio", "", 0.1, 10, new(DistributionShape.LogUniform)),
                new Factor("flat", "", -1, 1, NumberDistribution.Uniform),
            ],
            [new FactorCorrelation(0, 1, 0.7)]);
        double[][] Shown(IReadOnlyList<double[]> points, int work, ulong seed)
        {
            var luck = new KeyedDraws(seed, "runs of another society");
            return [.. points.Select((point, at) =>
            {
                var x = space.TiedValuesOf(point);
                double Noise(int goal) => 0.05 * luck.Normal((at * 3) + goal, work);
                return new[] { 100 * x[1] * Math.Exp(Noise(0)), (20 + (30 * x[0] * x[1])) * Math.Exp(Noise(1)), x[0] + (x[2] * x[2] * x[2]) + Noise(2) };
            })];
        }

        var bins = new int[3, Bins];
        Parallel.For(0, Trials, trial =>
        {
            var luck = new KeyedDraws((ulong)trial, "truths of another society");
            double[] truth = [luck.Share(0), luck.Share(1), luck.Share(2)];
            var shown = Shown([truth], 900, (ulong)trial + 7000)[0];
            CalibrationGoal[] goals =
            [
                new("count", "count", "1", shown[0] * Math.Exp(0.2 * luck.Normal(3)), 0.2, 0, true, false, "count"),
                new("other", "other", "1", shown[1] * Math.Exp(0.15 * luck.Normal(4)), 0.09, 0.12, true, false, "other"),
                new("share", "share", "1", shown[2] + (0.2 * luck.Normal(5)), 0.2, 0, false, false, "share"),
            ];
            var start = Enumerable.Range(0, 63).Select(set => Enumerable.Range(0, 3).Select(number => new KeyedDraws((ulong)trial, "start").Share(set, number)).ToArray()).ToArray();
            var posterior = Population.Of(start, goals, _ => true, (points, work) => Shown(points, work, (ulong)trial), new PopulationRules(Sets: 63, LastMoves: 10, Seed: (ulong)trial));
            var (values, at) = (posterior.Sets.Select(space.TiedValuesOf).ToArray(), space.TiedValuesOf(truth));
            for (var number = 0; number < 3; number++) Interlocked.Increment(ref bins[number, values.Count(set => set[number] < at[number]) * Bins / 64]);
        });

        // Chi-squared with 7 degrees of freedom is above 20.3 in five of a thousand cases.
        foreach (var number in new[] { 0, 1, 2 })
            Assert.True(Enumerable.Range(0, Bins).Sum(bin => Math.Pow(bins[number, bin] - (Trials / (double)Bins), 2) / (Trials / (double)Bins)) < 20.3, string.Join(' ', bins.Cast<int>()));
    }

    [Fact]
    public void Intervals_of_the_posterior_hold_the_truth_as_often_as_they_say()
    {
        var held = 0;
        Parallel.For(0, 150, trial =>
        {
            var luck = new KeyedDraws((ulong)trial + 700, "truths");
            double[] truth = [luck.Share(0), luck.Share(1)];
            var shown = Run([truth], 900, (ulong)trial + 9000)[0];
            var sets = Fit(Goals(shown[0] + (0.1 * luck.Normal(2)), shown[1] + (0.1 * luck.Normal(3))), (ulong)trial + 300, new PopulationRules(Sets: 100, LastMoves: 5)).Sets;
            var sorted = sets.Select(set => set[0]).Order().ToArray();
            if (sorted[5] <= truth[0] && truth[0] <= sorted[94]) Interlocked.Increment(ref held);
        });

        // 90 of 101 gaps lie within: 89 %. Three standard errors in 150 trials are 7.7 points.
        Assert.InRange(held / 150.0, 0.81, 0.97);
    }

    [Fact]
    public void History_matching_keeps_the_truth_and_rules_out_most_of_what_is_far_from_it()
    {
        var kept = 0;
        for (var trial = 0; trial < 20; trial++)
        {
            var seed = (ulong)trial;
            var luck = new KeyedDraws(seed, "truths of a match");
            double[] truth = [luck.Share(0), luck.Share(1)];
            var shown = Run([truth], 900, seed)[0];
            var matching = HistoryMatching.Of(2, Goals(shown[0], shown[1], 0.03), (points, work) => Run(points, work, seed), new MatchingRules(Waves: 2, Points: 60, Candidates: 3_000, Seed: seed));
            if (matching.Leaves(truth)) kept++;
            Assert.InRange(matching.Waves[^1].Left, 0, 0.5);
            Assert.True(matching.Waves[^1].Left <= matching.Waves[0].Left);
        }

        Assert.InRange(kept, 19, 20);
    }

    [Fact]
    public void A_figure_out_of_reach_is_said_to_be_so_and_rules_nothing_out()
    {
        var matching = HistoryMatching.Of(2, Goals(9, 0.25), (points, work) => Run(points, work, 3), new MatchingRules(Waves: 1, Points: 60, Candidates: 2_000));
        Assert.True(matching.Waves[0].Least[0] > 3);
        Assert.True(matching.Waves[0].Least[1] < 3);
        Assert.InRange(matching.Waves[0].Left, 0.1, 1);
    }

    [Fact]
    public void A_lower_bound_fits_whatever_lies_above_it_and_counts_are_compared_by_ratio()
    {
        var bound = new CalibrationGoal("b", "", "%", 70, 1, 1, false, true, "b");
        Assert.Equal((0, -10), (bound.Distance(85), bound.Distance(60)));
        var count = new CalibrationGoal("c", "", "entries", 1000, 0.05, 0.1, true, false, "c");
        Assert.Equal(Math.Log(2), count.Distance(2000), 12);
        Assert.Equal(0.0125, count.Variance, 12);
    }

    [Fact]
    public void A_series_counts_as_one_figure()
    {
        CalibrationGoal[] goals = [.. Enumerable.Range(0, 4).Select(at => new CalibrationGoal($"s{at}", "", "", 1, 1, 0, false, false, "series"))];
        Assert.Equal(4, Population.Misfit(goals, [3, 3, 3, 3]), 12);
        Assert.Equal(double.PositiveInfinity, Population.Misfit(goals, [3, double.NaN, 3, 3]));
    }

    [Fact]
    public void The_same_seed_gives_the_same_posterior() =>
        Assert.Equal(Fit(Goals(0.9, 0.14), 8, new PopulationRules(Sets: 20)).Sets.SelectMany(set => set), Fit(Goals(0.9, 0.14), 8, new PopulationRules(Sets: 20)).Sets.SelectMany(set => set));
}
