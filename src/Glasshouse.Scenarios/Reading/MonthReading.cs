namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads a month at the head of a scenario.</summary>
internal static class MonthReading
{
    /// <summary>The month; null where it is none, and the problems say why.</summary>
    public static YearMonth? Read(YamlPart part, string path, ProblemList problems)
    {
        var wayOut = $"Write a month such as 2013-10{(path == "end" ? ", or never" : "")}.";
        if (!YearMonth.TryParse(part.Text, out var month))
            problems.Add(part.Spot, path, part.Shown, "is not a month", wayOut);
        else if (month.Year is < 1990 or > 2100)
            problems.Add(part.Spot, path, part.Text, "is outside 1990…2100", wayOut);
        else
            return month;
        return null;
    }
}
