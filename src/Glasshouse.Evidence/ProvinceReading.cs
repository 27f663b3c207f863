using System.Collections.Immutable;

namespace Glasshouse.Evidence;

/// <summary>Makes provinces of the table of China: per cent become shares, and an income that nobody verified becomes none.</summary>
internal static class ProvinceReading
{
    public static ImmutableArray<Province> Read(EvidenceTable table)
    {
        var (names, codes, people) = (table.Texts("province"), table.Texts("code"), table.Numbers("population_2020"));
        var (urban, minority, size) = (Shares(table, "urban_pct"), Shares(table, "minority_pct"), table.Numbers("household_size"));
        var (children, working, older) = (Shares(table, "age_0_14_pct"), Shares(table, "age_15_59_pct"), Shares(table, "age_60_plus_pct"));
        var incomes = Incomes(table);
        return
        [
            .. names.Select((name, i) => new Province(
                name, codes[i], (long)people[i], urban[i], children[i], working[i], older[i], minority[i], size[i], incomes[i])),
        ];
    }

    private static ImmutableArray<double> Shares(EvidenceTable table, string column) =>
        [.. table.Numbers(column).Select((percent, row) => Share(table, column, percent, row))];

    private static double Share(EvidenceTable table, string column, double percent, int row) =>
        percent is >= 0 and <= 100
            ? percent / 100
            : throw new EvidenceException(table.Path, row + 2, table.Rows[row][0], $"{column} is {percent}, but per cent are 0…100.");

    private static ImmutableArray<double?> Incomes(EvidenceTable table) =>
        [.. table.Numbers("disposable_income_yuan_2020").Zip(table.Texts("income_verified"), Income)];

    private static double? Income(double yuan, string verified) => verified == "yes" ? yuan : null;
}
