using System.Globalization;
using System.Text.Json.Nodes;
using Glasshouse.Experiments;

namespace Glasshouse.Cli.Saying;

/// <summary>A measurement of the engine in words and as JSON.</summary>
internal static class BenchText
{
    private const long WorthMeasuring = 1_000_000;

    /// <summary>One line for each figure.</summary>
    public static string Plain(BenchResult result) => string.Join('\n',
    [
        Line("scenario", result.Scenario),
        Line("people", result.People.ToString("N0", CultureInfo.InvariantCulture)),
        Line("months measured", Whole(result.Months)),
        Line("threads", Whole(result.Threads)),
        Line("lanes", result.Lanes.ToString()),
        Line("set-up", $"{Digits(result.SetUpSeconds, "0.00")} s, as long as {Digits(result.SetUpMonths, "0.0")} months"),
        Line("time", $"{Digits(result.Seconds, "0.00")} s"),
        Line("speed", Speed(result.PersonMonthsPerSecond)),
        Line("state", $"{Digits(result.BytesPerPerson, "0.00")} bytes a person, all buffers"),
        Line("plain copy", $"{Digits(result.CopyBytesPerSecond / 1e9, "0.0")} GB/s read and written, same bytes, same threads"),
        Line("memory alone", $"{Speed(result.MemoryBound)} if a month only copied the state"),
        Line("share of that", $"{Digits(100 * result.PersonMonthsPerSecond / result.MemoryBound, "0.0")} %"),
        .. FewLines(result),
        .. StepLines(result),
    ]);

    /// <summary>The same figures for a program, in plain units.</summary>
    public static string Json(BenchResult result) => JsonText.Of(new JsonObject
    {
        ["scenario"] = result.Scenario,
        ["people"] = result.People,
        ["months"] = result.Months,
        ["threads"] = result.Threads,
        ["lanes"] = result.Lanes.ToString(),
        ["setUpSeconds"] = result.SetUpSeconds,
        ["setUpMonths"] = result.SetUpMonths,
        ["seconds"] = result.Seconds,
        ["personMonthsPerSecond"] = result.PersonMonthsPerSecond,
        ["bytesPerPerson"] = result.BytesPerPerson,
        ["copyBytesPerSecond"] = result.CopyBytesPerSecond,
        ["memoryBoundPersonMonthsPerSecond"] = result.MemoryBound,
        ["shareOfMemoryBound"] = result.PersonMonthsPerSecond / result.MemoryBound,
        ["steps"] = new JsonArray([.. result.Steps.Select(StepOf)]),
    });

    private static JsonObject StepOf(BenchStep step) => new()
    {
        ["step"] = step.Name,
        ["nanosecondsPerPersonMonth"] = step.NanosecondsPerPersonMonth,
        ["share"] = step.Share,
    };

    private static IEnumerable<string> StepLines(BenchResult result) => result.Steps.Count == 0
        ? []
        :
        [
            "",
            "step            ns per person and month, one thread",
            .. result.Steps.Select(step => $"{step.Name,-16}{Nanoseconds(step.NanosecondsPerPersonMonth)}{Digits(100 * step.Share, "0.0"),8} %"),
            $"{"all steps",-16}{Nanoseconds(result.Steps.Sum(step => step.NanosecondsPerPersonMonth))}",
        ];

    private static string Nanoseconds(double value) => Digits(value, value >= 1000 ? "#,0" : "0.000").PadLeft(12);

    private static IEnumerable<string> FewLines(BenchResult result) => result.People >= WorthMeasuring
        ? []
        : [Line("note", $"fewer than {WorthMeasuring.ToString("N0", CultureInfo.InvariantCulture)} people: what a month costs beside its people weighs most, so this is not the speed of the engine")];

    private static string Line(string name, string value) => $"{name,-16}{value}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Digits(double value, string form) => value.ToString(form, CultureInfo.InvariantCulture);

    private static string Speed(double value) => value >= 1e5 ? $"{Digits(value / 1e6, "#,0.0")} million person-months/s" : $"{Digits(value, "#,0")} person-months/s";
}
