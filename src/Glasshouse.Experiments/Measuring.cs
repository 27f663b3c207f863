using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments;

/// <summary>Reads measures from the counts of a run.</summary>
/// <remarks>Model: (sum of the numerators / sum of the denominators, less another such ratio where there is one) · scale, all summed over the months asked for; NaN where the sum below the line is 0, or above it where that says that nobody has such a thing.</remarks>
internal static class Measuring
{
    /// <summary>A measure over months <paramref name="from"/> until before <paramref name="to"/> of a run, in the whole country.</summary>
    public static double Of(Measure measure, RunRecord record, int from, int to) =>
        Value(measure, outcomes => Sum(outcomes, record, from, to));

    /// <summary>The same in one province.</summary>
    public static double Of(Measure measure, RunRecord record, int province, int from, int to) =>
        Value(measure, outcomes => Sum(outcomes, record, province, from, to));

    /// <summary>A measure over the last twelve months under the regime, or over all of them where there are fewer.</summary>
    public static double LastYear(Measure measure, RunRecord record) => Of(measure, record, LastYearFrom(record), record.Months);

    /// <summary>First of the last twelve months under the regime.</summary>
    public static int LastYearFrom(RunRecord record) => Math.Max(record.BurnIn, record.Months - 12);

    /// <summary>Outcomes added up over months and provinces.</summary>
    public static long Sum(IReadOnlyList<Outcome> outcomes, RunRecord record, int from, int to)
    {
        var sum = 0L;
        for (var province = 0; province < record.Provinces.Length; province++) sum += Sum(outcomes, record, province, from, to);
        return sum;
    }

    private static long Sum(IReadOnlyList<Outcome> outcomes, RunRecord record, int province, int from, int to)
    {
        var sum = 0L;
        foreach (var outcome in outcomes)
            for (var month = from; month < to; month++) sum += record.Count(month, province, outcome);
        return sum;
    }

    private static double Value(Measure measure, Func<IReadOnlyList<Outcome>, long> sum)
    {
        var above = sum(measure.Numerator);
        if (measure.NilIsNone && above == 0) return double.NaN;
        var share = Share(above, measure.Denominator.Count == 0 ? 1 : sum(measure.Denominator));
        var less = measure.Less is { } ratio ? Share(sum(ratio.Above), sum(ratio.Below)) : 0;
        return (share - less) * measure.Scale;
    }

    private static double Share(long above, long below) => below == 0 ? double.NaN : (double)above / below;
}
