using System.CommandLine;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>What and how much is measured.</summary>
internal sealed class BenchOptions
{
    private readonly WholeNumber people = WholeNumber.Called("--people", "N", "Synthetic people; 65,536 for each of small runs, the largest size of a growth.",
        16_000_000, 1, 4_000_000_000, "A society needs at least one person.");

    private readonly WholeNumber months = WholeNumber.Called("--months", "M", "Months to measure, after one to warm up; 120 for small runs, 3 for a growth, 6 for widths.",
        12, 1, 500, "A dozen is enough.");

    private readonly Option<string> scenario = new("--scenario") { Description = "Scenario to live under.", DefaultValueFactory = _ => "essay", HelpName = "SCENARIO|FILE" };
    private readonly Option<bool> byMechanism = new("--by-mechanism") { Description = "Say what each step of the month costs, and what a bare loop of its operations would." };
    private readonly Option<bool> byOperation = new("--by-operation") { Description = "Say what each operation of the lanes costs in a bare loop, and how many the month asks for." };

    private readonly WholeNumber smallRuns = WholeNumber.Called("--small-runs", "N", "Measure so many small runs instead, one thread for each, as a sweep makes them; 0 for none.",
        0, 0, 1_000_000, "Some dozens are enough.");

    private readonly Option<bool> growth = new("--growth") { Description = "Measure 1, 4, 16, 64 … million people instead, and how cost grows." };
    private readonly Option<bool> widths = new("--widths") { Description = "Measure every width of lanes with one thread and with all instead." };
    private readonly Option<bool> json = new("--json") { Description = "Print JSON." };
    private readonly MachineOptions machine = new();

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in (Option[])[people.Option, months.Option, scenario, byMechanism, byOperation, smallRuns.Option, growth, widths, json]) verb.Add(option);
        machine.AddTo(verb);
    }

    /// <summary>What was asked for; null, and a problem for each value that breaks a rule, where it cannot be measured.</summary>
    public BenchAsk? Read(ParseResult asked, ICollection<Problem> problems)
    {
        var (persons, length, runs) = ((long)people.Read(asked, problems), (int)months.Read(asked, problems), (int)smallRuns.Read(asked, problems));
        var options = machine.Read(asked, problems);
        var scenarios = ScenarioAsk.Load([asked.GetValue(scenario)!], "bench", problems);
        var kinds = KindsOf(asked, runs).ToArray();
        if (kinds.Length > 1) problems.Add(new Problem("bench", 0, 0, "", "--small-runs, --growth, --widths", "are different measurements", "Ask for one of them at a time."));
        if (kinds is [BenchKind.Growth] && WasGiven(asked, people) && persons < 1_000_000) problems.Add(new Problem("--people", 0, 0, "", $"'{persons}'", "is smaller than the smallest size of a growth", "Growth is measured from 1,000,000 people on."));
        if (problems.Count > 0) return null;
        return new BenchAsk(
            kinds.FirstOrDefault(BenchKind.Whole), scenarios[0], WasGiven(asked, people) ? persons : null, WasGiven(asked, months) ? length : null, runs,
            options, asked.GetValue(byMechanism), asked.GetValue(byOperation), asked.GetValue(json));
    }

    private IEnumerable<BenchKind> KindsOf(ParseResult asked, int runs)
    {
        if (runs > 0) yield return BenchKind.SmallRuns;
        if (asked.GetValue(growth)) yield return BenchKind.Growth;
        if (asked.GetValue(widths)) yield return BenchKind.Widths;
    }

    private static bool WasGiven(ParseResult asked, WholeNumber number) => asked.GetResult(number.Option) is { Implicit: false };
}
