using System.Text.Json.Nodes;
using Glasshouse.Experiments;
using static Glasshouse.Cli.Saying.BenchLines;

namespace Glasshouse.Cli.Saying;

/// <summary>Speed by width of lanes and number of threads, in words and as JSON.</summary>
internal static class WidthsText
{
    /// <summary>Both.</summary>
    public static (string Plain, JsonObject Json) Of(string scenario, IReadOnlyList<WidthSpeed> speeds) => (Plain(scenario, speeds), Json(scenario, speeds));

    private static string Plain(string scenario, IReadOnlyList<WidthSpeed> speeds) => string.Join('\n',
    [
        Line("scenario", scenario),
        "",
        "lanes       threads      people    million person-months/s",
        .. speeds.Select(speed => $"{speed.Lanes,-12}{Whole(speed.Threads),7}{Whole(speed.People),12}{Cell(speed.PersonMonthsPerSecond / 1e6, "0.00", 16)}"),
    ]);

    private static JsonObject Json(string scenario, IReadOnlyList<WidthSpeed> speeds) => new()
    {
        ["scenario"] = scenario,
        ["widths"] = new JsonArray([.. speeds.Select(speed => new JsonObject
        {
            ["lanes"] = speed.Lanes.ToString(),
            ["threads"] = speed.Threads,
            ["people"] = speed.People,
            ["personMonthsPerSecond"] = speed.PersonMonthsPerSecond,
        })]),
    };
}
