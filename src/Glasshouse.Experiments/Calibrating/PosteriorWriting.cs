using System.Collections.Immutable;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>Puts a posterior together from what a fit found.</summary>
internal static class PosteriorWriting
{
    private const double MostMisfit = 3;
    private const int PriorDraws = 2000;

    /// <summary>The posterior.</summary>
    public static Posterior Of(
        FitOrder order, ImmutableArray<SocietyGoal> goals, ImmutableArray<SocietyGoal> lost, ImmutableArray<FittedNumber> numbers, FactorSpace space,
        HistoryMatching matching, PopulationResult population, double[][] before)
    {
        var (plans, size) = (order.Plans, order.Size);
        var sets = population.Sets.Select(space.TiedValuesOf).ToArray();
        return new Posterior(
            Posterior.KnownFormat,
            order.Name,
            plans[0].Scenario.Place,
            ProgramText.Hash,
            [.. plans.Select(plan => new PosteriorArm(plan.Scenario.Name, plan.Scenario.Hash, plan.Hash))],
            size,
            [.. numbers.Select((number, at) => Number(number, [.. sets.Select(set => set[at])], size.Seed))],
            [.. goals.Select((goal, at) => Goal(goal, [.. before.Select(run => run[at])], [.. population.Values.Select(run => run[at])]))],
            SocietyGoals.NotUsed(plans, goals, lost),
            [.. matching.Waves.Select(wave => new PosteriorWave(wave.Points, wave.Left))],
            [.. population.Tolerances.Select(Short)],
            [.. population.Accepted.Select(Short)],
            population.Runs,
            [.. sets.Select((set, at) => new PosteriorSet(Short(population.Weights[at]), Short(population.Misfits[at]), [.. set]))])
        {
            Correlations = [.. space.Correlations.Select(tie => new PosteriorCorrelation(space.Factors[tie.One].Name, space.Factors[tie.Other].Name, tie.Rank))],
        };
    }

    private static PosteriorNumber Number(FittedNumber number, double[] after, ulong seed)
    {
        var luck = new KeyedDraws(seed, "a prior");
        var prior = Enumerable.Range(0, PriorDraws).Select(draw => number.Prior.ValueOf(luck.Share(draw))).ToArray();
        return new PosteriorNumber(
            number.Number.Key.Path, number.Scenario, number.Number.Key.Unit, number.Prior.Low, number.Prior.High, number.Prior.Distribution.Name, number.Stands,
            PosteriorSpread.Of(prior), PosteriorSpread.Of(after), Short(1 - (Variance(after) / Variance(prior))));
    }

    private static PosteriorGoal Goal(SocietyGoal one, double[] before, double[] after)
    {
        var goal = one.Goal;
        var known = after.Where(double.IsFinite).Order().ToArray();
        var misfit = known.Length == 0 ? (double?)null : Short(Math.Abs(goal.Distance(known[known.Length / 2])) / Math.Sqrt(goal.Variance));
        return new PosteriorGoal(
            goal.Name, goal.What, goal.Unit, goal.Value, goal.ObservationError, goal.Discrepancy, goal.IsRelative, goal.IsLeast,
            one.Tie.ToString().ToLowerInvariant(), PosteriorSpread.Of(before), PosteriorSpread.Of(after), misfit, misfit <= MostMisfit);
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }

    private static double Short(double value) => double.IsFinite(value) && value != 0 ? Math.Round(value, Math.Clamp(5 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 15)) : 0;
}
