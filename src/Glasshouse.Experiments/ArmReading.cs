using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Turns the records of an arm into findings.</summary>
internal static class ArmReading
{
    private const int MonthsBefore = 12;

    /// <summary>Everything found about an arm.</summary>
    /// <param name="plan">What was run.</param>
    /// <param name="records">One record for each seed.</param>
    /// <param name="baseline">Records of the baseline in the same order; null for the baseline itself.</param>
    /// <param name="twins">Comparison of persons for each seed; null for the baseline itself and where the people are not the same.</param>
    public static ArmFindings Of(Plan plan, IReadOnlyList<RunRecord> records, IReadOnlyList<RunRecord>? baseline, IReadOnlyList<TwinTally>? twins) => new(
        plan.Scenario,
        plan.Hash,
        [.. records.Select(record => record.ResultHash)],
        [.. Measures.All.Select(measure => Of(measure, records, baseline, baseline is null || twins is not null))],
        twins is null ? null : PersonsOf(twins))
    {
        IsTwin = baseline is null || twins is not null,
        Provinces = records[0].Provinces,
    };

    /// <summary>Each person against her twin, in per cent of people, over seeds.</summary>
    public static PersonComparison PersonsOf(IReadOnlyList<TwinTally> twins)
    {
        Estimate Share(Func<TwinTally, long> count) => Intervals.Of(twins.Select(tally => 100.0 * count(tally) / tally.People));
        return new PersonComparison(
            Share(tally => tally.Harmed),
            Share(tally => tally.Helped),
            Share(tally => tally.Unchanged),
            Share(tally => tally.EverSanctioned),
            Share(tally => tally.EverWrong));
    }

    private static MeasureFinding Of(Measure measure, IReadOnlyList<RunRecord> records, IReadOnlyList<RunRecord>? baseline, bool paired)
    {
        var lastYear = records.Select(record => Measuring.LastYear(measure, record)).ToArray();
        return new MeasureFinding(
            measure,
            Intervals.Of(lastYear),
            Intervals.Of(records.Select(record => Measuring.Of(measure, record, record.BurnIn, record.Months))),
            Series(measure, records),
            baseline is null ? null : Difference(lastYear, baseline.Select(record => Measuring.LastYear(measure, record)), paired),
            ByProvince(measure, records));
    }

    private static PairedDifference Difference(IEnumerable<double> arm, IEnumerable<double> baseline, bool paired) =>
        paired ? Intervals.Between(arm, baseline) : Intervals.Unpaired(arm, baseline);

    private static MonthPoint[] Series(Measure measure, IReadOnlyList<RunRecord> records)
    {
        var first = Math.Max(0, records[0].BurnIn - MonthsBefore);
        return [.. Enumerable.Range(first, records[0].Months - first).Select(month => PointOf(measure, records, month))];
    }

    private static MonthPoint PointOf(Measure measure, IReadOnlyList<RunRecord> records, int month)
    {
        var estimate = Intervals.Of(records.Select(record => Measuring.Of(measure, record, month, month + 1)));
        return new MonthPoint(month - records[0].BurnIn, estimate.Mean, estimate.Low, estimate.High);
    }

    private static Estimate[] ByProvince(Measure measure, IReadOnlyList<RunRecord> records) =>
    [
        .. Enumerable.Range(0, records[0].Provinces.Length).Select(province =>
            Intervals.Of(records.Select(record => Measuring.Of(measure, record, province, Measuring.LastYearFrom(record), record.Months))))
    ];
}
