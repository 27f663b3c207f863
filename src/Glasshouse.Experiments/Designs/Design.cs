using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Designs;

/// <summary>Points laid among what is believed of several numbers; the same on every machine.</summary>
/// <param name="Order">What was asked for.</param>
/// <param name="Space">What is believed of the numbers.</param>
/// <param name="Shares">Shares of what is believed at each point before rounding, <c>[points][factors]</c>, 0…1.</param>
/// <param name="Points">Values at each point, <c>[points][factors]</c>, in the units of the factors, rounded to their steps.</param>
/// <param name="Notes">What a reader should know of it, in sentences.</param>
public sealed record Design(DesignOrder Order, FactorSpace Space, ImmutableArray<double[]> Shares, ImmutableArray<double[]> Points, ImmutableArray<string> Notes)
{
    private const long MostPoints = 10_000_000;

    /// <summary>Lays a design, or says everything that stands against it.</summary>
    /// <param name="space">What is believed of the numbers.</param>
    /// <param name="order">Which design.</param>
    /// <param name="problems">Every problem found; empty where there is a design.</param>
    public static Design? From(FactorSpace space, DesignOrder order, out ImmutableArray<Problem> problems)
    {
        if (order.Independent) space = space with { Correlations = [] };
        problems = [.. space.Check(), .. Check(space, order)];
        if (!problems.IsEmpty) return null;
        var shares = SharesOf(space, order);
        return new Design(order, space, [.. shares], [.. shares.Select(point => space.ValuesOf(point, order.Kind is DesignKind.Grid or DesignKind.Morris))], [.. NotesOf(space, order)]);
    }

    private static double[][] SharesOf(FactorSpace space, DesignOrder order)
    {
        var numbers = space.Factors.Length;
        switch (order.Kind)
        {
            case DesignKind.Grid: return GridDesign.Points([.. space.Factors.Select(factor => LevelsOf(factor, order.Size))]);
            case DesignKind.Morris: return MorrisDesign.Points([.. space.Factors.Select(factor => LevelsOf(factor, order.Levels))], space, order.Size, order.Seed);
            case DesignKind.Radial: return space.Tied(SaltelliDesign.Radial(space.Groups, order));
            case DesignKind.Saltelli: return space.Tied(SaltelliDesign.Points(space.Groups, order));
            case DesignKind.Sobol: return space.Tied(SobolSequence.Points(order.Size, numbers, order.Scrambling, order.Seed));
            case DesignKind.Random:
                var luck = new DesignLuck(order.Seed, DesignUse.Points);
                return space.Tied([.. Enumerable.Range(0, order.Size).Select(point => Enumerable.Range(0, numbers).Select(number => luck.Unit((uint)point, (uint)number)).ToArray())]);
            default:
                var points = LatinHypercube.Points(order.Size, numbers, order.Seed, order.Spread && space.Correlations.IsEmpty ? Math.Min(20 * order.Size, 6000) : 0);
                if (!space.Correlations.IsEmpty) Dependence.Order(points, space.Matrix, order.Seed);
                return points;
        }
    }

    // A number with three values has three levels, whatever was asked for.
    private static int LevelsOf(Factor factor, int levels) => factor.Values > 0 ? Math.Min(levels, factor.Values) : levels;

    private static IEnumerable<Problem> Check(FactorSpace space, DesignOrder order)
    {
        var numbers = space.Factors.Length;
        var least = order.Kind switch { DesignKind.Grid or DesignKind.Morris or DesignKind.Saltelli => 2, _ => 1 };
        if (order.Size < least)
            yield return Against("size", order.Size, FormattableString.Invariant($"is below {least}"), order.Kind == DesignKind.Grid ? "A grid needs two values of each number." : "An empty design answers nothing.");
        if (order.Kind == DesignKind.Morris && (order.Levels is < 2 or > 1000 || order.Levels % 2 == 1))
            yield return Against("levels", order.Levels, "is not an even number of 2…1,000", "Four levels are usual.");
        if (numbers > 0 && order.PointsFor(order.Kind == DesignKind.Grid ? numbers : space.Groups.Length) > MostPoints)
            yield return Against("size", order.Size, FormattableString.Invariant($"makes more than {MostPoints:N0} points for {numbers} numbers"), "Ask for fewer, or choose another design.");
        var dimensions = order.Kind switch { DesignKind.Saltelli or DesignKind.Radial => 2 * numbers, DesignKind.Sobol => numbers, _ => 0 };
        if (dimensions > SobolSequence.Dimensions)
            yield return Against("factors", numbers, FormattableString.Invariant($"need {dimensions} dimensions of a Sobol sequence that has {SobolSequence.Dimensions:N0}"), "Move fewer numbers, screened by Morris before.");
        if (!space.Correlations.IsEmpty && order.Kind == DesignKind.Grid)
            yield return new Problem("design", 0, 0, "correlations", "grid", "tries every combination of values, which numbers that go together do not have",
                "Use latin-hypercube or sobol, morris or saltelli with one index for each group, or leave the correlations aside with independent: true.");
        if (!space.Asked.IsEmpty && order.Kind is not (DesignKind.Morris or DesignKind.Radial or DesignKind.Saltelli))
            yield return new Problem("design", 0, 0, "groups", DesignOrder.Kinds[(int)order.Kind], "moves no groups", "Use morris, radial or saltelli, or leave the groups out.");
    }

    private static IEnumerable<string> NotesOf(FactorSpace space, DesignOrder order)
    {
        var balanced = order.Kind is (DesignKind.Sobol or DesignKind.Saltelli) && !System.Numerics.BitOperations.IsPow2(order.Size);
        if (balanced) yield return FormattableString.Invariant($"{order.Size:N0} is no power of two; a Sobol sequence is evenest at one, such as {System.Numerics.BitOperations.RoundUpToPowerOf2((uint)order.Size):N0}.");
        if (order.Kind is DesignKind.Saltelli or DesignKind.Morris or DesignKind.Radial)
            foreach (var group in space.Groups.Where(space.IsTied))
                yield return $"{string.Join(" and ", group.Select(at => space.Factors[at].Name))} move together: their index is that of the group.";
        if (order.Independent) yield return "Correlations were left aside.";
    }

    private static Problem Against(string key, int value, string rule, string wayOut) => new("design", 0, 0, key, FormattableString.Invariant($"{value:N0}"), rule, wayOut);
}
