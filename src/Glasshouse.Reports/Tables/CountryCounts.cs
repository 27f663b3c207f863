using Glasshouse.Engine.Tallies;

namespace Glasshouse.Reports.Tables;

/// <summary>The counts of the whole country in a month: those of its provinces added up.</summary>
internal static class CountryCounts
{
    /// <summary>Fills <paramref name="sums"/> with the sum over provinces of each outcome.</summary>
    public static void Add(RunRecord record, int month, Span<long> sums)
    {
        sums.Clear();
        for (var province = 0; province < record.Provinces.Length; province++)
            for (var outcome = 0; outcome < sums.Length; outcome++)
                sums[outcome] += record.Count(month, province, (Outcome)outcome);
    }
}
