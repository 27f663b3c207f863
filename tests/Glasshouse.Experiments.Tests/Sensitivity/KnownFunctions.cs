using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Tests.Designs;

namespace Glasshouse.Experiments.Tests.Sensitivity;

/// <summary>Functions whose indices are known exactly.</summary>
internal static class KnownFunctions
{
    /// <summary>Weights of Sobol's G.</summary>
    public static readonly double[] Weights = [0, 0.5, 3, 9, 99, 99];

    /// <summary>Ishigami's function with a = 7 and b = 0.1, of three numbers of 0…1 that stand for −π…π.</summary>
    public static double Ishigami(double[] shares)
    {
        var x = shares.Select(share => Math.PI * ((2 * share) - 1)).ToArray();
        return Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }

    /// <summary>First orders, totals and the pair of first and third number of Ishigami's function.</summary>
    public static (double[] First, double[] Total, double Pair) IshigamiIndices
    {
        get
        {
            var fourth = Math.Pow(Math.PI, 4);
            var first = 0.5 * Math.Pow(1 + (0.1 * fourth / 5), 2);
            var second = 49 / 8.0;
            var pair = 0.01 * Math.Pow(Math.PI, 8) * ((1 / 18.0) - (1 / 50.0));
            var whole = first + second + pair;
            return ([first / whole, second / whole, 0], [(first + pair) / whole, second / whole, pair / whole], pair / whole);
        }
    }

    /// <summary>Sobol's G.</summary>
    public static double G(double[] shares) =>
        shares.Select((share, at) => (Math.Abs((4 * share) - 2) + Weights[at]) / (1 + Weights[at])).Aggregate(1.0, (product, part) => product * part);

    /// <summary>First orders, totals and the pair of first and second number of Sobol's G.</summary>
    public static (double[] First, double[] Total, double Pair) GIndices
    {
        get
        {
            var alone = Weights.Select(weight => 1 / (3 * (1 + weight) * (1 + weight))).ToArray();
            var whole = alone.Aggregate(1.0, (product, part) => product * (1 + part)) - 1;
            return ([.. alone.Select(part => part / whole)], [.. alone.Select(part => part * (whole + 1) / (1 + part) / whole)], alone[0] * alone[1] / whole);
        }
    }

    /// <summary>Second orders of every pair of Sobol's G.</summary>
    public static Dictionary<(int One, int Other), double> GPairs
    {
        get
        {
            var alone = Weights.Select(weight => 1 / (3 * (1 + weight) * (1 + weight))).ToArray();
            var whole = alone.Aggregate(1.0, (product, part) => product * (1 + part)) - 1;
            return (from one in Enumerable.Range(0, alone.Length) from other in Enumerable.Range(one + 1, alone.Length - one - 1) select (one, other)).ToDictionary(pair => pair, pair => alone[pair.one] * alone[pair.other] / whole);
        }
    }

    /// <summary>Outputs of a function at a Saltelli design, <c>[base points][rows][seeds]</c>.</summary>
    public static double[][][] Blocks(Func<double[], double> function, int numbers, int size, bool secondOrder = false, ulong seed = 1) =>
        [.. Laid(numbers, size, secondOrder, seed).Select(block => block.Select(point => new[] { function(point) }).ToArray())];

    public static IEnumerable<double[][]> Laid(int numbers, int size, bool secondOrder, ulong seed) =>
        Spaces.Cube(numbers).Lay(new DesignOrder(DesignKind.Saltelli, size, seed) { SecondOrder = secondOrder }).Shares.Chunk((numbers * (secondOrder ? 2 : 1)) + 2);

    /// <summary>A Saltelli design of plain luck, for which intervals promise their rate.</summary>
    public static double[][][] LuckyBlocks(Func<double[], double> function, int numbers, int size, ulong seed, bool secondOrder = false)
    {
        var luck = new DesignLuck(seed, DesignUse.Points);
        double[] Sample(uint point, uint part) => [.. Enumerable.Range(0, numbers).Select(number => luck.Unit(point, (uint)number, part))];
        return [.. Enumerable.Range(0, size).Select(at =>
        {
            var (a, b) = (Sample((uint)at, 0), Sample((uint)at, 1));
            IEnumerable<double[]> Mixed(double[] of, double[] with) => Enumerable.Range(0, numbers).Select(number => of.Select((share, place) => place == number ? with[place] : share).ToArray());
            return new[] { a }.Concat(Mixed(a, b)).Concat(secondOrder ? Mixed(b, a) : []).Append(b).Select(point => new[] { function(point) }).ToArray();
        })];
    }

    /// <summary>A normal variable at an address.</summary>
    public static double Normal(ulong seed, uint a, uint b = 0, uint c = 0) => NormalCurve.Quantile(new DesignLuck(seed, DesignUse.Points).Unit(a, b, c));
}
