using System.Globalization;
using Glasshouse.Engine.Draws;

namespace Glasshouse.Battery;

/// <summary>Words that two decisions have in common: as many, and as evenly spread over pairs of decisions, as among independent words.</summary>
/// <remarks>Model: n independent words of 32 bits each have n²/2³² words in common on average, and their number over pairs of decisions is a Poisson one.</remarks>
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
        Line(to, $"{"",38} {"independent",12} {"found",12}");
        Line(to, $"{"equal words of two decisions",-38} {couples * each,12:N0} {shared.Values.Sum(),12:N0}");
        Line(to, $"{"pairs of decisions that have any",-38} {couples * (1 - Math.Exp(-each)),12:N0} {shared.Count,12:N0}");
        for (var most = 2; most <= 5; most++)
            Line(to, $"{$"pairs of decisions that have {most} or more",-38} {couples * AtLeast(most, each),12:N2} {shared.Values.Count(count => count >= most),12:N0}");
        Line(to, $"{"most words of two decisions",-38} {"",12} {shared.Values.DefaultIfEmpty().Max(),12:N0}");
        Line(to, $"{"equal words of the same people",-38} {couples * pairs / Words,12:N1} {own,12:N0}");
    }

    // Chance that a Poisson number reaches a count; the first terms of the tail are enough for means below one.
    private static double AtLeast(int count, double mean)
    {
        var (term, sum) = (Math.Exp(-mean), 0.0);
        for (var at = 1; at < count + 20; at++)
        {
            term *= mean / at;
            if (at >= count) sum += term;
        }

        return sum;
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
