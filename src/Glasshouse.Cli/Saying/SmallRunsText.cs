using System.Text.Json.Nodes;
using Glasshouse.Experiments;
using static Glasshouse.Cli.Saying.BenchLines;

namespace Glasshouse.Cli.Saying;

/// <summary>A measurement of many small runs in words and as JSON.</summary>
internal static class SmallRunsText
{
    private const int Sweep = 2_000;

    /// <summary>Both.</summary>
    public static (string Plain, JsonObject Json) Of(SmallRunsResult result) => (Plain(result), Json(result));

    private static string Plain(SmallRunsResult result) => string.Join('\n',
    [
        Line("scenario", result.Scenario),
        Line("runs", $"{Whole(result.Runs)} of {Whole(result.People)} people and {Whole(result.Months)} months, another number each time"),
        Line("threads", $"{Whole(result.Threads)}, a run on one thread"),
        Line("lanes", result.Lanes.ToString()),
        Line("time", $"{Figure(result.Seconds, "0.00")} s"),
        Line("speed", Speed(result.PersonMonthsPerSecond)),
        Line("2,000 runs", $"{Figure(result.SecondsFor(Sweep), "0")} s at this speed"),
        "",
        "part of a run   ms on one thread",
        Line("plan", Cell(1e3 * result.PlanSeconds, "0.00", 16)),
        Line("set-up", Cell(1e3 * result.SetUpSeconds, "0.00", 16)),
        Line("months", Cell(1e3 * result.LiveSeconds, "0.00", 16)),
        Line("measures", Cell(1e3 * result.ReadSeconds, "0.00", 16)),
    ]);

    private static JsonObject Json(SmallRunsResult result) => new()
    {
        ["scenario"] = result.Scenario,
        ["runs"] = result.Runs,
        ["people"] = result.People,
        ["months"] = result.Months,
        ["threads"] = result.Threads,
        ["lanes"] = result.Lanes.ToString(),
        ["seconds"] = result.Seconds,
        ["personMonthsPerSecond"] = result.PersonMonthsPerSecond,
        ["secondsFor2000Runs"] = result.SecondsFor(Sweep),
        ["planSeconds"] = result.PlanSeconds,
        ["setUpSeconds"] = result.SetUpSeconds,
        ["liveSeconds"] = result.LiveSeconds,
        ["readSeconds"] = result.ReadSeconds,
    };
}
