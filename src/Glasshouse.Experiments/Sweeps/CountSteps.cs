using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>Adds the counts of a run up over the country and over the steps that a sweep keeps.</summary>
/// <remarks>Model: by month, every month from the first of the burn-in; by year, twelve months under the regime each, the last year as far as it goes; by run, all months under the regime.</remarks>
internal sealed class CountSteps
{
    private readonly Measure[] measures;
    private readonly Outcome[] outcomes;
    private readonly string by;

    /// <summary>What is to be kept.</summary>
    public CountSteps(SweepKeep keep)
    {
        measures = [.. keep.Measures.Select(name => Experiments.Measures.All.First(measure => measure.Name == name))];
        outcomes = [.. keep.Outcomes.Select(name => OutcomeNames.All.First(outcome => outcome.Name == name).Outcome)];
        by = keep.By;
    }

    /// <summary>Steps of a run.</summary>
    public static int Of(string by, int burnIn, int months) => by switch
    {
        "month" => burnIn + months,
        "year" => (months + 11) / 12,
        _ => 1,
    };

    /// <summary>The number that stands beside a step in the tables: months since the start, or years from 1.</summary>
    public static int Label(string by, int burnIn, int step) => by == "month" ? step - burnIn : step + 1;

    /// <summary>What is kept of a run.</summary>
    public KeptCounts Of(string plan, string key, RunRecord record)
    {
        var steps = Of(by, record.BurnIn, record.Months - record.BurnIn);
        var counts = new long[steps * outcomes.Length];
        var country = new long[OutcomeNames.Count];
        for (var month = by == "month" ? 0 : record.BurnIn; month < record.Months; month++)
        {
            var step = by switch { "month" => month, "year" => (month - record.BurnIn) / 12, _ => 0 };
            AddCountry(record, month, country);
            for (var place = 0; place < outcomes.Length; place++) counts[(step * outcomes.Length) + place] += country[(int)outcomes[place]];
        }

        return new KeptCounts(plan, key, record.ResultHash, [.. measures.Select(measure => Measuring.LastYear(measure, record))], counts);
    }

    // Row by row as the counts lie: a sum outcome by outcome would fetch every line of memory once for each.
    private static void AddCountry(RunRecord record, int month, Span<long> country)
    {
        country.Clear();
        var (provinces, outcomes) = (record.Provinces.Length, OutcomeNames.Count);
        for (var province = 0; province < provinces; province++)
        {
            var row = record.Counts.Slice(((month * provinces) + province) * outcomes, outcomes);
            for (var outcome = 0; outcome < row.Length; outcome++) country[outcome] += row[outcome];
        }
    }
}
