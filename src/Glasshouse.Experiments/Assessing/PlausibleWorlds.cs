using System.Collections.Immutable;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Robustness;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Assessing;

/// <summary>Worlds that nothing published speaks against: every assumption of every arm has another value in each of them.</summary>
/// <remarks>
/// Model: numbers that were fitted are drawn together from the posterior, by the weights of its sets; all others from their ranges by their distributions, as a latin
/// hypercube with the correlations of the scenario. What arms share is about the society and moves in all of them; what an arm states for itself moves there alone.
/// Numbers of a rule that a world would break are drawn again until it holds, which is the range without its impossible corners.
/// Left out: ties between a number that was fitted and one that was not; dates.
/// </remarks>
/// <param name="Arms">The arms with the same people, the baseline first.</param>
/// <param name="Focus">The arm that is asked about.</param>
/// <param name="Posterior">The posterior; null where there is none, and then every number comes from its range.</param>
/// <param name="Numbers">The numbers that move.</param>
/// <param name="Fitted">Names of those that come from the posterior.</param>
/// <param name="Points">Their values, <c>[worlds][numbers]</c>.</param>
/// <param name="Redrawn">Worlds in which a rule was broken first.</param>
public sealed record PlausibleWorlds(
    ImmutableArray<Scenario> Arms,
    Scenario Focus,
    Posterior? Posterior,
    ImmutableArray<SweptNumber> Numbers,
    ImmutableArray<string> Fitted,
    ImmutableArray<double[]> Points,
    int Redrawn)
{
    private const int Tries = 200;
    private static readonly ImmutableArray<double> Inside = [0.25, 0.5, 0.75];

    /// <summary>Lays the worlds; null where no arm has the people of the baseline, or nothing moves.</summary>
    /// <param name="arms">The arms of an experiment, the baseline first.</param>
    /// <param name="posterior">The posterior; null for none.</param>
    /// <param name="worlds">How many.</param>
    /// <param name="seed">Seed of all their luck.</param>
    public static PlausibleWorlds? Of(IReadOnlyList<Scenario> arms, Posterior? posterior, int worlds, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(arms);
        if (AssumptionSweeps.WholeArm(arms) is not { } focus) return null;
        ImmutableArray<Scenario> twins = [.. arms.Where(arm => ArmRules.AreTwins(arms[0], arm))];
        var numbers = NumbersOf(twins, focus);
        if (numbers.Length < 2) return null;
        var laid = new PlausibleWorlds(twins, focus, posterior, numbers, [], [], 0);
        var space = SweepPoints.SpaceOf(laid.Plan(AnswerSize.Of(new RunSize(1, 0, 1, seed, 1), worlds, quick: true)));
        var design = Design.From(space, new DesignOrder(DesignKind.LatinHypercube, worlds, seed) { Spread = false }, out var problems)
            ?? throw new ArgumentException(string.Join('\n', problems), nameof(arms));
        return laid.WithPosterior([.. design.Points.Select(point => point.ToArray())], seed).Mended(space, seed);
    }

    /// <summary>The worlds as a sweep.</summary>
    /// <param name="size">Size of its runs.</param>
    public SweepPlan Plan(AnswerSize size) => PlanOf("plausible-worlds", Arms, Numbers, Points, size);

    /// <summary>The first of the worlds under a mechanism, which has the last word on its own numbers.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="size">Size of the runs; it also says how many worlds.</param>
    public SweepPlan Plan(Structure mechanism, AnswerSize size)
    {
        ArgumentNullException.ThrowIfNull(mechanism);
        ArgumentNullException.ThrowIfNull(size);
        var left = Enumerable.Range(0, Numbers.Length).Where(at => !mechanism.Numbers.Any(number => number.Key == Numbers[at].Key)).ToArray();
        return PlanOf(
            mechanism.Name, [.. Arms.Select(mechanism.In)], [.. left.Select(at => Numbers[at])],
            [.. Points.Take(size.UnderMechanisms).Select(point => left.Select(at => point[at]).ToArray())], size);
    }

    private SweepPlan PlanOf(string name, ImmutableArray<Scenario> arms, ImmutableArray<SweptNumber> numbers, ImmutableArray<double[]> points, AnswerSize size) =>
        new(name, "", arms, numbers, new AskedDesign("latin-hypercube", points.Length, 0, false, size.FirstSeed), size.Seeds, size.FirstSeed, size.People, size.BurnIn, size.Months,
            new SweepKeep(Sweep.Words.Measures, [], "run"))
        {
            Correlations = [.. Focus.Correlations.Where(tie => numbers.Any(number => number.Name == tie.One.Path) && numbers.Any(number => number.Name == tie.Other.Path))],
            GivenPoints = points,
            LeavesOutContradictions = true,
        };

    // The arm that is asked about names its numbers plainly; another arm that states one differently moves its own.
    private static ImmutableArray<SweptNumber> NumbersOf(ImmutableArray<Scenario> twins, Scenario focus)
    {
        var known = new HashSet<NumberKey>();
        return
        [
            .. from fitted in FittedNumber.Of([focus, .. twins.Where(arm => arm != focus)])
               let number = fitted.Number
               where !number.Key.IsWhole || Math.Ceiling(number.RangeLow!.Value) < Math.Floor(number.RangeHigh!.Value)
               let label = known.Add(number.Key) ? "" : $"{number.Key.Path} in {fitted.Scenario}"
               let moves = twins.Where(arm => fitted.IsIn(arm) && CanMove(fitted, arm)).Select(arm => arm.Name).ToImmutableArray()
               where !moves.IsEmpty
               select new SweptNumber(
                   number.Key, number.RangeLow!.Value, number.RangeHigh!.Value, number.Distribution, Math.Clamp(fitted.Stands, number.RangeLow.Value, number.RangeHigh.Value), moves) { Label = label }
        ];
    }

    // What an arm has switched off, such as the creep of a score that it does not keep, stays off there.
    private static bool CanMove(FittedNumber fitted, Scenario arm) => Inside.Any(share =>
    {
        var value = fitted.Number.RangeLow!.Value + (share * (fitted.Number.RangeHigh!.Value - fitted.Number.RangeLow.Value));
        return BrokenRules.NumbersIn(FittedNumber.Apply(arm, [fitted], [value])).IsEmpty;
    });

    private PlausibleWorlds WithPosterior(double[][] points, ulong seed)
    {
        if (Posterior is null) return this with { Points = [.. points] };
        var fitted = new List<string>();
        var start = new KeyedDraws(seed, "a set of a posterior for a world").Share(0);
        var sets = Enumerable.Range(0, points.Length).Select(world => Posterior.SetAt((world + start) / points.Length)).ToArray();
        foreach (var (number, at) in PosteriorFiles.Numbers(Posterior))
        {
            var column = Array.FindIndex([.. Numbers], swept => swept.Key == number.Number.Key && number.IsIn(Arms.First(arm => arm.Name == swept.Arms[0])));
            if (column < 0) continue;
            fitted.Add(Numbers[column].Name);
            for (var world = 0; world < points.Length; world++)
                points[world][column] = Math.Clamp(Posterior.Sets[sets[world]].Values[at], Numbers[column].Low, Numbers[column].High);
        }

        return this with { Points = [.. points], Fitted = [.. fitted] };
    }

    private PlausibleWorlds Mended(FactorSpace space, ulong seed)
    {
        var plan = Plan(AnswerSize.Of(new RunSize(1, 0, 1, seed, 1), Points.Length, quick: true));
        var redrawn = Enumerable.Range(0, Points.Length).AsParallel().Count(world =>
        {
            var attempt = 0;
            for (; attempt <= Tries && Broken(plan, Points[world]) is { Length: > 0 } broken; attempt++)
                foreach (var at in broken) Points[world][at] = attempt == Tries ? Numbers[at].Centre : Drawn(space.Factors[at], world, attempt, seed);
            return attempt > 0;
        });
        return this with { Redrawn = redrawn };
    }

    private static double Drawn(Factor factor, int world, int attempt, ulong seed) => factor.ValueOf(new KeyedDraws(seed, "again " + factor.Name).Share(world, attempt));

    // Places of the numbers that stand in each other's way; what was fitted stays, for it was drawn together.
    private int[] Broken(SweepPlan plan, double[] point)
    {
        var keys = MovedScenario.ArmsAt(plan, point).SelectMany(arm => BrokenRules.NumbersIn(arm)).ToHashSet();
        return keys.Count == 0 ? [] : [.. Enumerable.Range(0, Numbers.Length).Where(at => keys.Contains(Numbers[at].Key) && !Fitted.Contains(Numbers[at].Name))];
    }
}
