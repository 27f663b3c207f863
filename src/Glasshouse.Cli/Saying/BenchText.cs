using System.Text.Json.Nodes;
using Glasshouse.Experiments;
using static Glasshouse.Cli.Saying.BenchLines;

namespace Glasshouse.Cli.Saying;

/// <summary>A measurement of the engine in words and as JSON.</summary>
internal static class BenchText
{
    private const long WorthMeasuring = 1_000_000;

    /// <summary>Both: one line for each figure, and the same figures for a program in plain units.</summary>
    public static (string Plain, JsonObject Json) Of(BenchResult result, bool byOperation) => (Plain(result, byOperation), Json(result));

    private static string Plain(BenchResult result, bool byOperation) => string.Join('\n',
    [
        Line("scenario", result.Scenario),
        Line("people", Whole(result.People)),
        Line("months measured", Whole(result.Months)),
        Line("threads", Whole(result.Threads)),
        Line("lanes", result.Lanes.ToString()),
        Line("set-up", $"{Figure(result.SetUpSeconds, "0.00")} s, as long as {Figure(result.SetUpMonths, "0.0")} months"),
        Line("first set-up", $"{Figure(result.FirstSetUpSeconds, "0.00")} s, {Figure(result.FirstSetUpMonths, "0.0")} months: the machine gave the memory meanwhile"),
        Line("time", $"{Figure(result.Seconds, "0.00")} s"),
        Line("speed", Speed(result.PersonMonthsPerSecond)),
        Line("state", $"{Figure(result.BytesPerPerson, "0.00")} bytes a person, all buffers"),
        Line("plain copy", $"{Figure(result.CopyBytesPerSecond / 1e9, "0.0")} GB/s read and written by the same threads"),
        Line("memory alone", $"{Speed(result.MemoryBound)} if a month only copied the state"),
        Line("draws", $"{Figure(result.Arithmetic.Draws, "0.0")} a person and month"),
        Line("operations", $"{Figure(result.Arithmetic.Operations, "#,0")} of the lanes a person and month, draws included"),
        Line("bare loop", $"{Figure(result.Arithmetic.Nanoseconds, "0.000")} ns of one thread for these operations, none waiting for another"),
        Line("cores alone", $"{Speed(result.ArithmeticBound)} if a month were that loop"),
        Line("share of limit", $"{Figure(100 * result.ShareOfBound, "0.0")} % of the lower of both limits, {(result.MemoryBound < result.ArithmeticBound ? "memory" : "cores")}"),
        .. FewLines(result),
        .. StepLines(result),
        .. byOperation ? OperationLines(result) : [],
    ]);

    private static JsonObject Json(BenchResult result) => new()
    {
        ["scenario"] = result.Scenario,
        ["people"] = result.People,
        ["months"] = result.Months,
        ["threads"] = result.Threads,
        ["lanes"] = result.Lanes.ToString(),
        ["firstSetUpSeconds"] = result.FirstSetUpSeconds,
        ["firstSetUpMonths"] = result.FirstSetUpMonths,
        ["setUpSeconds"] = result.SetUpSeconds,
        ["setUpMonths"] = result.SetUpMonths,
        ["seconds"] = result.Seconds,
        ["personMonthsPerSecond"] = result.PersonMonthsPerSecond,
        ["bytesPerPerson"] = result.BytesPerPerson,
        ["copyBytesPerSecond"] = result.CopyBytesPerSecond,
        ["memoryBoundPersonMonthsPerSecond"] = result.MemoryBound,
        ["shareOfMemoryBound"] = result.PersonMonthsPerSecond / result.MemoryBound,
        ["arithmetic"] = ArithmeticOf(result.Arithmetic),
        ["arithmeticBoundPersonMonthsPerSecond"] = JsonText.Number(result.ArithmeticBound),
        ["shareOfArithmeticBound"] = result.PersonMonthsPerSecond / result.ArithmeticBound,
        ["binding"] = result.MemoryBound < result.ArithmeticBound ? "memory" : "arithmetic",
        ["shareOfBound"] = result.ShareOfBound,
        ["steps"] = new JsonArray([.. result.Steps.Select(StepOf)]),
        ["operations"] = new JsonArray([.. result.Operations.Select(OperationOf)]),
    };

    private static JsonObject StepOf(BenchStep step) => new()
    {
        ["step"] = step.Name,
        ["nanosecondsPerPersonMonth"] = step.NanosecondsPerPersonMonth,
        ["share"] = step.Share,
        ["arithmetic"] = ArithmeticOf(step.Arithmetic),
        ["shareOfBound"] = step.ShareOfBound,
    };

    private static JsonObject ArithmeticOf(BenchArithmetic arithmetic) => new()
    {
        ["drawsPerPersonMonth"] = arithmetic.Draws,
        ["operationsPerPersonMonth"] = arithmetic.Operations,
        ["bareLoopNanosecondsPerPersonMonth"] = arithmetic.Nanoseconds,
        ["countedPersonMonths"] = arithmetic.CountedPersonMonths,
    };

    private static JsonObject OperationOf(LaneCost cost) => new()
    {
        ["operation"] = cost.Operation.ToString(),
        ["nanoseconds"] = cost.Nanoseconds,
        ["perPersonMonth"] = cost.PerPersonMonth,
    };

    private static IEnumerable<string> StepLines(BenchResult result) => result.Steps.Count == 0
        ? []
        :
        [
            "",
            "ns of one thread for a person and month",
            "step                measured   of all     draws  operations  bare loop  share of limit",
            .. result.Steps.Select(step => StepLine(step.Name, step.NanosecondsPerPersonMonth, step.Share, step.Arithmetic, step.ShareOfBound)),
            StepLine("all steps", MeasuredOf(result), 1, result.Arithmetic, result.Arithmetic.Nanoseconds / MeasuredOf(result)),
        ];

    private static double MeasuredOf(BenchResult result) => result.Steps.Sum(step => step.NanosecondsPerPersonMonth);

    private static string StepLine(string name, double measured, double share, BenchArithmetic arithmetic, double ofLimit) =>
        $"{name,-19}{Cell(measured, measured >= 1000 ? "#,0" : "0.000", 9)}{Percent(share, 9)}{Cell(arithmetic.Draws, "0.00", 10)}{Cell(arithmetic.Operations, "0.0", 12)}{Cell(arithmetic.Nanoseconds, "0.000", 11)}{(arithmetic.Operations > 0 ? Percent(ofLimit, 16) : "no lanes".PadLeft(16))}";

    private static IEnumerable<string> OperationLines(BenchResult result) =>
    [
        "",
        $"operation on one vector ({result.Lanes}), alone in a bare loop",
        "operation             ns    each person and month",
        .. result.Operations.Select(cost => $"{cost.Operation,-18}{Cell(cost.Nanoseconds, "0.000", 6)}{Cell(cost.PerPersonMonth, "0.00", 25)}"),
    ];

    private static IEnumerable<string> FewLines(BenchResult result) => result.People >= WorthMeasuring
        ? []
        : [Line("note", $"fewer than {Whole(WorthMeasuring)} people: what a month costs beside its people weighs most, so this is not the speed of the engine")];
}
