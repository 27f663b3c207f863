using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Discovery;

namespace Glasshouse.Experiments.Tests.Discovery;

/// <summary>Points with answers that follow a rule somebody planted.</summary>
internal static class Planted
{
    public static readonly string[] Names = ["crowding", "salience", "capacity", "notice", "norms", "fear"];

    public static double[][] Points(int count, ulong seed) => [.. Enumerable.Range(0, count).Select(point => Point(point, seed))];

    public static CasePoints Cases(int count, ulong seed, Func<double[], double> chance)
    {
        var points = Points(count, seed);
        var luck = new KeyedDraws(seed, "planted answers");
        return CasePoints.Of(Names, points, [.. points.Select((point, at) => luck.Share(at) < chance(point))]);
    }

    private static double[] Point(int point, ulong seed)
    {
        var luck = new KeyedDraws(seed, "planted points");
        return [.. Names.Select((_, column) => luck.Share(point, column))];
    }
}
