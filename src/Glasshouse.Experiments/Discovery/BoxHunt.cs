using System.Collections.Immutable;
using Glasshouse.Experiments.Chance;

namespace Glasshouse.Experiments.Discovery;

/// <summary>Finds boxes of assumptions in which a question is answered with yes: the patient rule induction method (PRIM).</summary>
/// <remarks>
/// Model: peel (<see cref="Peeling"/>), take a box of the way, widen it (<see cref="Pasting"/>), drop limits that luck explains (<see cref="QuasiP"/>),
/// take its points away, and begin again.
/// A box is tried twice: the answers are shuffled and the way walked anew, the largest standardised excess of cases on the way held against its own;
/// and a box is found in one half of the points and held against the other half.
/// Left out: boxes that are not straight along the assumptions.
/// Source: Friedman and Fisher 1999; Bryant and Lempert 2010.
/// </remarks>
public static class BoxHunt
{
    /// <summary>The boxes, in the order in which they were found; none where nothing was.</summary>
    /// <param name="points">Points with their answers.</param>
    /// <param name="rules">How to look.</param>
    public static ImmutableArray<BoxFinding> Find(CasePoints points, PeelingRules rules)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(rules);
        var findings = ImmutableArray.CreateBuilder<BoxFinding>();
        var left = points;
        for (var round = 0; round < rules.Boxes && left.Cases > 0 && left.Count > 1; round++)
        {
            var (limits, way, taken) = Look(left, rules, points.Count);
            if (!limits.Limited().Any()) break;
            var trial = Try(left, way, rules, points.Count, round);
            findings.Add(new BoxFinding(limits.Box(left, points), Steps(way, taken, left, points), trial));
            var inside = limits.Inside(left).ToHashSet();
            left = left.Only([.. Enumerable.Range(0, left.Count).Where(point => !inside.Contains(point))]);
        }

        return findings.ToImmutable();
    }

    private static (Limits Limits, List<(Limits Limits, int Points, int Cases)> Way, int Taken) Look(CasePoints points, PeelingRules rules, int all)
    {
        var way = new Peeling(points, rules.Peel, (int)Math.Ceiling(rules.LeastSupport * all)).Way();
        var taken = Taken(way, rules.Density, points.Density);
        var limits = Pasting.Of(way[taken].Limits, points, rules.Paste);
        return (Simplified(limits, points, rules.MostQuasiP), way, taken);
    }

    private static int Taken(List<(Limits Limits, int Points, int Cases)> way, double? asked, double share)
    {
        double Density(int step) => (double)way[step].Cases / way[step].Points;
        var steps = Enumerable.Range(0, way.Count).ToArray();
        if (asked is not { } density) return steps.MaxBy(step => Excess(way[step], share));
        var dense = steps.Where(step => Density(step) >= density).ToArray();
        return dense.Length > 0
            ? dense.OrderByDescending(step => way[step].Cases).ThenByDescending(Density).First()
            : steps.OrderByDescending(Density).ThenByDescending(step => way[step].Cases).First();
    }

    // The least telling limit goes first, and the others are looked at anew without it.
    private static Limits Simplified(Limits limits, CasePoints points, double most)
    {
        while (true)
        {
            var weakest = limits.Box(points, points).Sides.OrderByDescending(side => side.QuasiP).FirstOrDefault();
            if (weakest is null || weakest.QuasiP <= most) return limits;
            limits = limits.Without(points.Names.IndexOf(weakest.Name));
        }
    }

    private static ImmutableArray<PeelingStep> Steps(List<(Limits Limits, int Points, int Cases)> way, int taken, CasePoints points, CasePoints all) =>
    [
        .. way.Select((step, at) => new PeelingStep(
            step.Limits.Names(points), step.Points, step.Cases, (double)step.Cases / all.Cases, (double)step.Cases / step.Points, (double)step.Points / all.Count, at == taken))
    ];

    private static BoxTrial Try(CasePoints points, List<(Limits Limits, int Points, int Cases)> way, PeelingRules rules, int all, int round)
    {
        var least = (int)Math.Ceiling(rules.LeastSupport * all);
        var luck = new KeyedDraws(rules.Seed, "shuffled answers");
        var striking = Excess(way, points);
        var asStriking = ParallelEnumerable.Range(0, rules.Shuffles)
            .Count(shuffle => Excess(new Peeling(points.Dealt(luck.Order(points.Count, (round * 100_000) + shuffle)), rules.Peel, least).Way(), points) >= striking);
        var (density, coverage, limited) = Halves(points, rules, round);
        return new BoxTrial(rules.Shuffles == 0 ? double.NaN : (1.0 + asStriking) / (1.0 + rules.Shuffles), density, coverage, limited);
    }

    private static double Excess(List<(Limits Limits, int Points, int Cases)> way, CasePoints points) => way.Max(step => Excess(step, points.Density));

    // By how many standard deviations of luck the cases inside exceed what the same number of points holds on the average.
    private static double Excess((Limits Limits, int Points, int Cases) step, double share) =>
        (step.Cases - (step.Points * share)) / Math.Sqrt((step.Points * share * (1 - share)) + 1e-12);

    private static (double Density, double Coverage, ImmutableArray<(string Name, double Share)> Limited) Halves(CasePoints points, PeelingRules rules, int round)
    {
        var luck = new KeyedDraws(rules.Seed, "halves of points");
        var tried = Enumerable.Range(0, rules.Halves).Select(half => Half(points, rules, luck.Order(points.Count, (round * 100_000) + half))).Where(half => half is not null).ToArray();
        if (tried.Length == 0) return (double.NaN, double.NaN, []);
        var limited = from name in points.Names
                      let share = tried.Count(half => half!.Value.Limited.Contains(name)) / (double)tried.Length
                      where share > 0
                      orderby share descending
                      select (name, share);
        return (Mean(tried.Select(half => half!.Value.Density)), Mean(tried.Select(half => half!.Value.Coverage)), [.. limited]);
    }

    private static (double Density, double Coverage, ImmutableArray<string> Limited)? Half(CasePoints points, PeelingRules rules, int[] order)
    {
        var seen = points.Only([.. order.Take(points.Count / 2).Order()]);
        var unseen = points.Only([.. order.Skip(points.Count / 2).Order()]);
        if (seen.Cases == 0 || unseen.Cases == 0) return null;
        var limits = Look(seen, rules, seen.Count).Limits;
        var box = limits.Box(unseen, unseen);
        return (box.Density, box.Coverage, limits.Names(points));
    }

    private static double Mean(IEnumerable<double> values) => values.Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();
}
