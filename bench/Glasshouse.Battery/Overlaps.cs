using System.Globalization;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Battery;

/// <summary>Words that two decisions have in common: as many as luck would have it, but all in few pairs of decisions.</summary>
/// <remarks>
/// Model: before its second key a word of the hash is the first multiplier times a number from a block of as many numbers as there are pairs of people, and everything behind
/// that key is the same bijection for all. So two decisions have a run of words in common where their blocks, each moved by its second key, overlap, and none elsewhere: for n
/// pairs of people (a power of two) with a chance of 2n/2³², and then half of the words on average. Independent words would spread n²/2³² over every two decisions.
/// </remarks>
internal static class Overlaps
{
    private const double Words = 4294967296.0;

    /// <summary>Prints what all decisions of so many months have in common.</summary>
    public static void Print(TextWriter to, ulong seed, int pairs, int months)
    {
        var lucks = Enumerable.Range(0, months).Select(month => new Luck(seed, (uint)month)).ToArray();
        var purposes = Sample.AllPurposes;
        var keys = months * purposes.Count;
        var tagged = Tagged(lucks, purposes, pairs);
        Array.Sort(tagged);
        var (shared, own) = Shared(tagged, pairs);
        var couples = keys * (keys - 1.0) / 2;
        var each = pairs / Words * pairs;
        Line(to, $"words in common: {keys:N0} decisions of {months} months, {pairs:N0} pairs of people each, seed {seed}");
        Line(to, $"{"",38} {"independent",12} {"by theory",12} {"found",12}");
        Line(to, $"{"equal words of two decisions",-38} {couples * each,12:N0} {couples * each,12:N0} {shared.Values.Sum(),12:N0}");
        Line(to, $"{"pairs of decisions that have any",-38} {couples * (1 - Math.Exp(-each)),12:N0} {couples * 2 * pairs / Words,12:N1} {shared.Count,12:N0}");
        Line(to, $"{"most words of two decisions",-38} {"",12} {pairs,12:N0} {shared.Values.DefaultIfEmpty().Max(),12:N0}");
        Line(to, $"{"equal words of the same people",-38} {couples * pairs / Words,12:N1} {couples * pairs / Words,12:N1} {own,12:N0}");
    }

    private static ulong[] Tagged(Luck[] lucks, IReadOnlyList<Purpose> purposes, int pairs)
    {
        var tagged = new ulong[(long)lucks.Length * purposes.Count * pairs];
        for (var at = 0; at < tagged.Length; at++)
        {
            var (key, pair) = (at / pairs, at % pairs);
            ref readonly var luck = ref lucks[key / purposes.Count];
            var purpose = purposes[key % purposes.Count];
            tagged[at] = ((ulong)Luck.Hash((uint)pair, luck.First(purpose), luck.Second(purpose)) << 32) | (uint)at;
        }

        return tagged;
    }

    // Equal words stand next to each other; three alike count as three pairs.
    private static (Dictionary<(int One, int Other), long> Shared, long Own) Shared(ulong[] tagged, int pairs)
    {
        var shared = new Dictionary<(int, int), long>();
        var own = 0L;
        for (var at = 0; at < tagged.Length; at++)
            for (var next = at + 1; next < tagged.Length && tagged[next] >> 32 == tagged[at] >> 32; next++)
            {
                var (one, other) = ((int)(uint)tagged[at], (int)(uint)tagged[next]);
                var couple = (one / pairs, other / pairs);
                shared[couple] = shared.GetValueOrDefault(couple) + 1;
                if (one % pairs == other % pairs) own++;
            }

        return (shared, own);
    }

    private static void Line(TextWriter to, FormattableString line) => to.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
