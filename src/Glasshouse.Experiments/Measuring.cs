using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments;

/// <summary>Reads measures from the counts of a run.</summary>
/// <remarks>Model: (sum of the numerators / sum of the denominators) · scale, both summed over the months asked for; NaN where the sum below the line is 0.</remarks>
internal static class Measuring
{
    /// <summary>A measure over months <paramref name="from"/> until before <paramref name="to"/> of a run, in the whole country.</summary>
    public static double Of(Measure measure, RunRecord record, int from, int to) =>
        Share(measure, Sum(measure.Numerator, record, from, to), Sum(measure.Denominator, record, from, to));

    /// <summary>The same in one province.</summary>
    public static double Of(Measure measure, RunRecord record, int province, int from, int to) =>
        Share(measure, Sum(measure.Numerator, record, province, from, to), Sum(measure.Denominator, record, province, from, to));

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

    private static double Share(Measure measure, long above, long below) =>
        measure.Denominator.Count == 0 ? above * measure.Scale : below == 0 ? double.NaN : (double)above / below * measure.Scale;
}
