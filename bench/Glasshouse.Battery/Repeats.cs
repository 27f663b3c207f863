using System.Globalization;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Battery;

/// <summary>What cannot be luck about draws: within one decision and month no word comes twice, since the hash is a bijection of 32 bits.</summary>
/// <remarks>
/// Model: among n independent words of 32 bits n(n−1)/2³³ pairs are expected to be equal. Counts of the 65,536 values of a draw, over n pairs of people, have under independence
/// a chi-square of 65,535 with a standard deviation of 362; drawn without return from 2³² words they have it times 1 − n/2³², and so has the variance of every count of people
/// to whom a thing happens in one month.
/// </remarks>
internal static class Repeats
{
    private const double Words = 4294967296.0;
    private const int Values = 65536;

    /// <summary>Prints both tables up to so many pairs of people.</summary>
    public static void Print(TextWriter to, ulong seed, Purpose purpose, uint month, long pairs)
    {
        var (first, second) = Luck.KeysOf(seed, purpose, month);
        PrintEqualWords(to, seed, purpose, month);
        to.WriteLine();
        Line(to, $"values of a draw, even persons: one decision, one month, seed {seed}");
        Line(to, $"{"pairs of people",16} {"chi-square",12} {"by theory",12} {"off independence, in sd",24} {"off theory",12}");
        var counts = new long[Values];
        var done = 0L;
        for (var reached = 1L << 16; reached <= pairs; reached *= 4)
        {
            for (; done < reached; done++) counts[Luck.Hash((uint)done, first, second) & 0xFFFF]++;
            var (free, left) = (Values - 1.0, 1 - (reached / Words));
            var (found, spread) = (ChiSquare(counts, reached), Math.Sqrt(2 * free));
            var off = left > 0 ? Text((found - (free * left)) / (spread * left), "F2") : "exact";
            Line(to, $"{reached,16:N0} {found,12:N1} {free * left,12:N1} {(found - free) / spread,24:F2} {off,12}");
        }
    }

    /// <summary>Pairs of equal words among so many of one decision and month, and among as many of all decisions in turn.</summary>
    public static (long OneKey, long AllKeys) EqualWords(ulong seed, Purpose purpose, uint month, int words)
    {
        var luck = new Luck(seed, month);
        var purposes = Sample.AllPurposes;
        var (one, all) = (new uint[words], new uint[words]);
        for (var at = 0; at < words; at++)
        {
            one[at] = Luck.Hash((uint)at, luck.First(purpose), luck.Second(purpose));
            var turn = purposes[at % purposes.Count];
            all[at] = Luck.Hash((uint)(at / purposes.Count), luck.First(turn), luck.Second(turn));
        }

        return (EqualPairs(one), EqualPairs(all));
    }

    private static void PrintEqualWords(TextWriter to, ulong seed, Purpose purpose, uint month)
    {
        Line(to, $"pairs of equal words: {purpose}, month {month}, seed {seed}");
        Line(to, $"{"words",16} {"expected",12} {"one decision",14} {"chance of none",16} {"all decisions",14}");
        for (var words = 1 << 14; words <= 1 << 22; words *= 2)
        {
            var expected = words / Words * (words - 1) / 2;
            var (one, all) = EqualWords(seed, purpose, month, words);
            Line(to, $"{words,16:N0} {expected,12:F2} {one,14:N0} {Text(Math.Exp(-expected), "E2"),16} {all,14:N0}");
        }
    }

    private static long EqualPairs(uint[] words)
    {
        Array.Sort(words);
        var (pairs, before) = (0L, 0L);
        for (var at = 1; at < words.Length; at++)
        {
            before = words[at] == words[at - 1] ? before + 1 : 0;
            pairs += before;
        }

        return pairs;
    }

    private static double ChiSquare(long[] counts, long draws)
    {
        var expected = (double)draws / counts.Length;
        return counts.Sum(count => (count - expected) * (count - expected) / expected);
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static void Line(TextWriter to, FormattableString line) => to.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
