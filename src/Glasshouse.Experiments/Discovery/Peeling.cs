namespace Glasshouse.Experiments.Discovery;

/// <summary>The way from all points to a small dense box: at each step the slice is cut off that leaves cases densest.</summary>
/// <remarks>
/// Model: a slice is the lowest or highest share of the points inside along one assumption, equal values together. Of all slices the one with the greatest
/// gain of density for each point cut off is taken; among equals the one that cuts fewer, then the first by name, lower end first.
/// The limit stands halfway between the last point cut off and the first that stays. The way ends where the next cut would leave fewer points than the least
/// support, or where every point inside is a case.
/// Source: Friedman and Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9, 1999; gain for each point as in the "lenient" objective there.
/// </remarks>
internal sealed class Peeling
{
    private readonly CasePoints points;
    private readonly double share;
    private readonly int least;
    private readonly int[][] sorted;
    private readonly bool[] inside;

    /// <summary>Peels points.</summary>
    /// <param name="points">The points.</param>
    /// <param name="share">Share of the points inside that one step takes away.</param>
    /// <param name="least">Fewest points that a box may hold.</param>
    public Peeling(CasePoints points, double share, int least)
    {
        this.points = points;
        this.share = share;
        this.least = Math.Max(1, least);
        sorted = [.. Enumerable.Range(0, points.Names.Length).Select(Sorted)];
        inside = new bool[points.Count];
        Array.Fill(inside, true);
    }

    /// <summary>All boxes of the way, the whole first.</summary>
    public List<(Limits Limits, int Points, int Cases)> Way()
    {
        var (limits, count, cases) = (Limits.None(points.Names.Length), points.Count, points.Cases);
        var way = new List<(Limits, int, int)> { (limits, count, cases) };
        while (cases < count && Best(count, cases) is { } cut)
        {
            limits = limits.With(cut.Assumption, cut.Upper, cut.At);
            (count, cases) = (count - cut.Points, cases - cut.Cases);
            CutOff(cut);
            way.Add((limits, count, cases));
        }

        return way;
    }

    private int[] Sorted(int assumption)
    {
        var order = Enumerable.Range(0, points.Count).ToArray();
        Array.Sort(points.Column(assumption).ToArray(), order);
        return order;
    }

    private Cut? Best(int count, int cases)
    {
        Cut? best = null;
        for (var assumption = 0; assumption < sorted.Length; assumption++)
            foreach (var upper in new[] { false, true })
                if (CutOf(assumption, upper, count, cases) is { } cut && (best is null || IsBetter(cut, best.Value))) best = cut;
        return best;
    }

    private static bool IsBetter(Cut one, Cut other) => one.Gain > other.Gain || (one.Gain == other.Gain && one.Points < other.Points);

    // Equal values go together; where the slice would be empty for them, the whole group at the end is the slice.
    private Cut? CutOf(int assumption, bool upper, int count, int cases)
    {
        var column = points.Column(assumption);
        var order = sorted[assumption];
        var quota = Math.Max(1, (int)(share * count));
        var (edge, next) = upper ? (column[order[count - 1]], column[order[count - 1 - Math.Min(quota, count - 1)]]) : (column[order[0]], column[order[Math.Min(quota, count - 1)]]);
        var wholeGroup = edge == next;
        var (gone, goneCases, last) = (0, 0, edge);
        for (var step = 0; step < count; step++)
        {
            var value = column[order[upper ? count - 1 - step : step]];
            if (wholeGroup ? value != edge : value == next) return Measured(value);
            gone++;
            last = value;
            if (points.IsCase(order[upper ? count - 1 - step : step])) goneCases++;
        }

        return null;

        Cut? Measured(double stays)
        {
            if (count - gone < least) return null;
            var gain = ((double)(cases - goneCases) / (count - gone)) - ((double)cases / count);
            return new Cut(assumption, upper, (last + stays) / 2, gone, goneCases, gain > 0 ? gain / gone : gain);
        }
    }

    private void CutOff(Cut cut)
    {
        var gone = sorted[cut.Assumption];
        var count = gone.Length;
        for (var step = 0; step < cut.Points; step++) inside[gone[cut.Upper ? count - 1 - step : step]] = false;
        for (var assumption = 0; assumption < sorted.Length; assumption++) sorted[assumption] = Array.FindAll(sorted[assumption], point => inside[point]);
    }

    private readonly record struct Cut(int Assumption, bool Upper, double At, int Points, int Cases, double Gain);
}
