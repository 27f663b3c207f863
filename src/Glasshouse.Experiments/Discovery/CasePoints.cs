using System.Collections.Immutable;

namespace Glasshouse.Experiments.Discovery;

/// <summary>Points of a sweep, each with the answer to a question: is it a case or is it not.</summary>
/// <remarks>
/// Model: assumptions stand in the order of their names and points in the order of their values, answers last, so that whatever is found
/// depends neither on the order of the columns nor on that of the rows.
/// </remarks>
public sealed class CasePoints
{
    private readonly double[][] columns;
    private readonly bool[] cases;

    private CasePoints(ImmutableArray<string> names, double[][] columns, bool[] cases)
    {
        Names = names;
        this.columns = columns;
        this.cases = cases;
        Cases = cases.Count(one => one);
    }

    /// <summary>Names of the assumptions, in the order of their letters.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Number of points.</summary>
    public int Count => cases.Length;

    /// <summary>Number of points that are cases.</summary>
    public int Cases { get; }

    /// <summary>Cases among all points, 0…1; NaN without points.</summary>
    public double Density => (double)Cases / Count;

    /// <summary>The points, put in order.</summary>
    /// <param name="names">Name of each assumption.</param>
    /// <param name="points">Values of the assumptions, point by point.</param>
    /// <param name="cases">Answer of each point.</param>
    /// <exception cref="ArgumentException">Lengths differ, a name is there twice, or a value is not a number.</exception>
    public static CasePoints Of(IReadOnlyList<string> names, IReadOnlyList<double[]> points, IReadOnlyList<bool> cases)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(cases);
        if (points.Count != cases.Count) throw new ArgumentException($"{points.Count} points have {cases.Count} answers.", nameof(cases));
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count) throw new ArgumentException("A name is there twice.", nameof(names));
        if (points.Any(point => point.Length != names.Count || !point.All(double.IsFinite))) throw new ArgumentException("A point has not one finite value for each name.", nameof(points));
        var byName = Enumerable.Range(0, names.Count).OrderBy(column => names[column], StringComparer.Ordinal).ToArray();
        var rows = points.Zip(cases, (point, answer) => (Values: byName.Select(column => point[column]).ToArray(), Answer: answer)).ToArray();
        Array.Sort(rows, Compare);
        return new CasePoints(
            [.. byName.Select(column => names[column])],
            [.. byName.Select((_, column) => rows.Select(row => row.Values[column]).ToArray())],
            [.. rows.Select(row => row.Answer)]);
    }

    /// <summary>Values of an assumption, point by point.</summary>
    public ReadOnlySpan<double> Column(int assumption) => columns[assumption];

    /// <summary>Whether a point is a case.</summary>
    public bool IsCase(int point) => cases[point];

    /// <summary>Some of the points.</summary>
    /// <param name="chosen">Their places, rising.</param>
    public CasePoints Only(IReadOnlyList<int> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return new CasePoints(Names, [.. columns.Select(column => chosen.Select(point => column[point]).ToArray())], [.. chosen.Select(point => cases[point])]);
    }

    /// <summary>The same points with the answers dealt out in another order.</summary>
    internal CasePoints Dealt(int[] order) => new(Names, columns, [.. order.Select(point => cases[point])]);

    private static int Compare((double[] Values, bool Answer) one, (double[] Values, bool Answer) other)
    {
        for (var column = 0; column < one.Values.Length; column++)
            if (one.Values[column].CompareTo(other.Values[column]) is var order and not 0) return order;
        return one.Answer.CompareTo(other.Answer);
    }
}
