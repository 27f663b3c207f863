namespace Glasshouse.Experiments.Designs;

/// <summary>Every combination of a few values of each number.</summary>
/// <remarks>Model: shares 0, 1/(n−1), …, 1 of each number; the last number moves first.</remarks>
internal static class GridDesign
{
    /// <summary>The shares.</summary>
    /// <param name="levels">Values of each number, at least 2.</param>
    public static double[][] Points(int[] levels)
    {
        var count = levels.Aggregate(1, (product, level) => product * level);
        return [.. Enumerable.Range(0, count).Select(point => Point(levels, point))];
    }

    private static double[] Point(int[] levels, int rest)
    {
        var shares = new double[levels.Length];
        for (var number = levels.Length - 1; number >= 0; number--)
        {
            shares[number] = rest % levels[number] / (levels[number] - 1.0);
            rest /= levels[number];
        }

        return shares;
    }
}
