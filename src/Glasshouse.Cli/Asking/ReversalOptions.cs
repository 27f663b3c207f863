using System.CommandLine;
using System.Globalization;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Cli.Asking;

/// <summary>Between which arms, on which measure and along which numbers a reversal is looked for.</summary>
internal sealed class ReversalOptions
{
    private readonly Option<string> on = new("--on") { Description = "The measure.", HelpName = "MEASURE", DefaultValueFactory = _ => "offenders" };
    private readonly Option<string[]> number = new("--number") { Description = "The number, or several that take the same value.", HelpName = "KEY", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> range = new("--range") { Description = "Ends of the range; left out, the range of the first number in the scenario.", HelpName = "LOW HIGH", AllowMultipleArgumentsPerToken = true };
    private readonly SizeOptions sizes = new(65_536);

    /// <summary>Threads and lanes.</summary>
    public MachineOptions Machine { get; } = new();

    /// <summary>Whether JSON is wanted instead of words.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON." };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in new Option[] { on, number, range, Json }) verb.Add(option);
        sizes.AddTo(verb);
        Machine.AddTo(verb);
    }

    /// <summary>The hunt as asked for; null, and each value that breaks a rule a problem, where there is none.</summary>
    public ReversalRuns? Read(ParseResult asked, IReadOnlyList<Scenario> arms, List<Problem> problems)
    {
        var measure = Measures.All.FirstOrDefault(known => known.Name == asked.GetValue(on));
        if (measure is null) problems.Add(Unknown("--on", asked.GetValue(on) ?? "", "a measure", Measures.All.Select(known => known.Name)));
        var keys = (asked.GetValue(number) ?? []).Select(path => (Path: path, Key: NumberKeys.All.FirstOrDefault(key => key.Path == path))).ToArray();
        problems.AddRange(keys.Where(one => one.Key is null).Select(one => Unknown("--number", one.Path, "a number of a scenario", NumberKeys.All.Select(key => key.Path))));
        var size = sizes.Size(asked, problems);
        if (problems.Count > 0 || arms.Count < 2) return null;
        var ends = Ends(asked.GetValue(range) ?? [], arms[0].Numbers[keys[0].Key!], problems);
        return problems.Count > 0 ? null : new ReversalRuns(arms[0], arms[1], measure!, [.. keys.Select(one => one.Key!)], ends.Low, ends.High, size);
    }

    private static (double Low, double High) Ends(string[] written, ScenarioNumber number, List<Problem> problems)
    {
        if (written.Length == 0 && number is { RangeLow: { } low, RangeHigh: { } high }) return (low, high);
        if (written.Length == 2 && TryNumber(written[0], out var from) && TryNumber(written[1], out var to)) return (from, to);
        problems.Add(new Problem("--range", 0, 0, "", $"'{string.Join(' ', written)}'", "is not two numbers", $"Write both ends, inside {number.Key.From.ToString(CultureInfo.InvariantCulture)}…{number.Key.To.ToString(CultureInfo.InvariantCulture)}."));
        return (0, 1);
    }

    private static bool TryNumber(string written, out double value) => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    private static Problem Unknown(string option, string written, string what, IEnumerable<string> known) =>
        new(option, 0, 0, "", $"'{written}'", $"is not {what}", NearestName.Of(written, known) is { } nearest ? $"The nearest is {nearest}." : "See ./glasshouse scenarios and docs/scenarios.md.");
}
