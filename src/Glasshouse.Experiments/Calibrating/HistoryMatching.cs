using System.Collections.Immutable;
using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Fitting;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>Rules out, wave by wave, where a society cannot show what was published.</summary>
/// <remarks>
/// Model: in shares of the prior (the unit cube) each wave runs points that no wave before has ruled out, fits a <see cref="Surface"/> to every goal, and rules out
/// places whose implausibility |E − z| / √(emulator² + unexplained² + observation² + discrepancy²) is above the limit for any goal that an emulator foretells at all.
/// What the emulator leaves unexplained holds the luck of the seeds. A figure that no point comes near within the limit is said to be out of reach and rules nothing out:
/// it would leave nothing.
/// Source: Craig, Goldstein, Seheult and Smith 1997; Vernon, Goldstein and Bower, Bayesian Analysis 5, 2010; three standard deviations after Pukelsheim 1994.
/// </remarks>
public sealed class HistoryMatching
{
    private readonly List<(Surface Surface, CalibrationGoal Goal)> emulators = [];
    private readonly double limit;

    private HistoryMatching(double limit) => this.limit = limit;

    /// <summary>The waves, in their order.</summary>
    public ImmutableArray<MatchingWave> Waves { get; private set; } = [];

    /// <summary>Whether a place is not ruled out.</summary>
    /// <param name="shares">The place in shares of the prior.</param>
    public bool Leaves(double[] shares) => emulators.TrueForAll(emulator => Implausibility(emulator.Surface, emulator.Goal, shares) <= limit);

    /// <summary>Matches.</summary>
    /// <param name="dimensions">Numbers that are fitted.</param>
    /// <param name="goals">The figures.</param>
    /// <param name="run">Runs points, given in shares of the prior; the second argument tells points of one piece of work apart. Gives the value of every goal.</param>
    /// <param name="rules">How.</param>
    public static HistoryMatching Of(int dimensions, IReadOnlyList<CalibrationGoal> goals, Func<IReadOnlyList<double[]>, int, double[][]> run, MatchingRules rules)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(rules);
        var matching = new HistoryMatching(rules.Limit);
        for (var wave = 0; wave < rules.Waves; wave++)
        {
            var points = wave == 0 ? LatinHypercube.Points(rules.Points, dimensions, rules.Seed, 0) : matching.Places(dimensions, rules, wave).Take(rules.Points).ToArray();
            if (points.Length < 12) break;
            matching.Learn(dimensions, goals, points, run(points, wave), rules, wave);
        }

        return matching;
    }

    /// <summary>Places of the prior that are not ruled out, found among so many candidates.</summary>
    public IEnumerable<double[]> Places(int dimensions, MatchingRules rules, int round)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var luck = new KeyedDraws(rules.Seed, "places of a wave");
        return Enumerable.Range(0, rules.Candidates).Select(candidate => Place(luck, dimensions, (round * rules.Candidates) + candidate)).Where(Leaves);
    }

    private void Learn(int dimensions, IReadOnlyList<CalibrationGoal> goals, double[][] points, double[][] values, MatchingRules rules, int wave)
    {
        FitRange[] ranges = [.. Enumerable.Range(0, dimensions).Select(at => new FitRange($"{at}", 0, 1))];
        var surfaces = goals.Select((goal, at) => Fit(ranges, points, [.. values.Select(value => goal.Scaled(value[at]))])).ToArray();
        var least = goals.Select((goal, at) => surfaces[at] is null ? double.NaN : values.Min(value => Math.Abs(goal.Distance(value[at])) / Math.Sqrt(goal.Variance))).ToArray();
        for (var at = 0; at < goals.Count; at++)
            if (surfaces[at] is { Foretold: > 0 } surface && least[at] <= limit) emulators.Add((surface, goals[at]));
        var left = Places(dimensions, rules, 1000).Count() / (double)rules.Candidates;
        Waves = Waves.Add(new MatchingWave(points.Length, left, [.. surfaces.Select(surface => surface?.Foretold ?? double.NaN)], [.. least]));
    }

    // A goal without a value at many points cannot be learnt.
    private static Surface? Fit(FitRange[] ranges, double[][] points, double[] values) =>
        values.Count(double.IsFinite) < Math.Max(12, points.Length / 2) ? null : Surface.Fit(ranges, points, values);

    private static double Implausibility(Surface surface, CalibrationGoal goal, double[] shares)
    {
        var said = surface.At(shares);
        var distance = said.Mean - goal.Scaled(goal.Value);
        return goal.IsLeast && distance > 0 ? 0 : Math.Abs(distance) / Math.Sqrt((said.Spread * said.Spread) + goal.Variance);
    }

    private static double[] Place(KeyedDraws luck, int dimensions, int candidate)
    {
        var place = new double[dimensions];
        for (var at = 0; at < dimensions; at++) place[at] = luck.Share(candidate, at);
        return place;
    }
}
