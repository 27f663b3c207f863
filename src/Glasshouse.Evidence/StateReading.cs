using System.Collections.Immutable;

namespace Glasshouse.Evidence;

/// <summary>Makes states of the table of the United States. What the table has not by state, towns, ages and the smaller group, is the nation's share everywhere.</summary>
internal static class StateReading
{
    // US-161 is of all states but these three, which forbid it.
    private static readonly ImmutableArray<string> WithoutScoresInInsurance = ["California", "Hawaii", "Massachusetts"];

    public static ImmutableArray<Province> Read(EvidenceTable table, Func<string, double> percentOf)
    {
        var (names, codes, people) = (table.Texts("state"), table.Texts("fips"), table.Numbers("population_2020"));
        var (incomes, uninsured) = (table.Numbers("median_household_income_usd_2018"), table.Numbers("uninsured_pct_2018"));
        var (urban, group) = (percentOf("CENSUS-US-urban") / 100, percentOf("CENSUS-US-group-b") / 100);
        var (children, older) = (percentOf("CENSUS-US-age-0-14") / 100, percentOf("CENSUS-US-age-60-plus") / 100);
        return
        [
            .. names.Select((name, i) => new Province(
                name, codes[i], (long)people[i], urban, children, 1 - children - older, older, group, 0, incomes[i],
                uninsured[i] / 100, !WithoutScoresInInsurance.Contains(name))),
        ];
    }
}
