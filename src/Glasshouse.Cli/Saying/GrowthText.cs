using System.Text.Json.Nodes;
using Glasshouse.Experiments;
using static Glasshouse.Cli.Saying.BenchLines;

namespace Glasshouse.Cli.Saying;

/// <summary>How cost grows with people, in words and as JSON.</summary>
internal static class GrowthText
{
    /// <summary>Both.</summary>
    public static (string Plain, JsonObject Json) Of(GrowthResult result) => (Plain(result), Json(result));

    private static string Plain(GrowthResult result) => string.Join('\n',
    [
        Line("scenario", result.Scenario),
        Line("months", $"{Whole(result.Months)} at every size, after one to warm up"),
        Line("threads", Whole(result.Threads)),
        Line("lanes", result.Lanes.ToString()),
        "",
        "people            societies   set-up s   million/s   ns/person-month   above linear",
        .. result.Points.Select(point =>
            $"{Whole(point.People),-18}{Whole(point.Societies),9}{Cell(point.SetUpSeconds, "0.00", 11)}{Cell(point.PersonMonthsPerSecond / 1e6, "0.0", 12)}{Cell(point.NanosecondsPerPersonMonth, "0.000", 18)}{Percent(result.AboveLinear(point), 15)}"),
    ]);

    private static JsonObject Json(GrowthResult result) => new()
    {
        ["scenario"] = result.Scenario,
        ["months"] = result.Months,
        ["threads"] = result.Threads,
        ["lanes"] = result.Lanes.ToString(),
        ["sizes"] = new JsonArray([.. result.Points.Select(point => new JsonObject
        {
            ["people"] = point.People,
            ["societies"] = point.Societies,
            ["setUpSeconds"] = point.SetUpSeconds,
            ["personMonthsPerSecond"] = point.PersonMonthsPerSecond,
            ["nanosecondsPerPersonMonth"] = point.NanosecondsPerPersonMonth,
            ["aboveLinear"] = result.AboveLinear(point),
        })]),
    };
}
