using System.CommandLine;
using System.Globalization;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Reports.Discovery;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>reversal</c>: at which value of one assumption, or of several moved together, the difference between two arms changes its sign, by runs.</summary>
internal static class ReversalVerb
{
    private const string Help =
        """
        Find by runs where the difference between two arms changes its sign along one number, or along several that take the same value.

        Examples:
          ./glasshouse reversal essay no-scoring --on offenders --number morals.crowding-out
          ./glasshouse reversal essay no-scoring --on offenders --number conduct.public-order-crowding-out conduct.commercial-fraud-crowding-out --range 0 0.7
        """;

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var arm = new Argument<string>("arm") { Description = "The arm that is asked about.", HelpName = "ARM" };
        var against = new Argument<string>("against") { Description = "The arm it is held against.", HelpName = "AGAINST" };
        var words = new Words();
        var verb = new Command("reversal", Help) { arm, against };
        words.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var arms = ScenarioAsk.Load([asked.GetValue(arm) ?? "", asked.GetValue(against) ?? ""], "reversal", problems);
            var machine = words.Machine.Read(asked, problems);
            var runs = words.Read(asked, arms, problems);
            if (runs is not null && problems.Count == 0) problems.AddRange(runs.Check());
            if (problems.Count > 0 || runs is null) return here.Refuse(problems);
            var point = Watching.Over(here, progress => runs.Find(machine, progress, here.Cancellation));
            if (asked.GetValue(words.Json)) here.Output.WriteLine(JsonText.Of(DiscoveryJson.Point(point, double.NaN)));
            else Say(point, runs, here);
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Say(ReversalPoint point, ReversalRuns runs, Surroundings here)
    {
        here.Say(DiscoveryWords.Point(point));
        here.Say(string.Create(CultureInfo.InvariantCulture,
            $"{runs.Arm.Name} less {runs.Against.Name} on {runs.Measure.Name} ({runs.Measure.Unit}): {point.AtRangeLow:G4} at {point.RangeLow:G4}, {point.AtRangeHigh:G4} at {point.RangeHigh:G4}. {runs.Size.Seeds} seeds of {runs.Size.People:N0} people; the interval is over seeds."));
    }

    private sealed class Words
    {
        private readonly Option<string> on = new("--on") { Description = "The measure.", HelpName = "MEASURE", DefaultValueFactory = _ => "offenders" };
        private readonly Option<string[]> number = new("--number") { Description = "The number, or several that take the same value.", HelpName = "KEY", Required = true, AllowMultipleArgumentsPerToken = true };
        private readonly Option<string[]> range = new("--range") { Description = "Ends of the range; left out, the range of the first number in the scenario.", HelpName = "LOW HIGH", AllowMultipleArgumentsPerToken = true };
        private readonly WholeNumber people = WholeNumber.Called("--people", "N", "Synthetic people in each run.", 65_536, 1, 4_000_000_000, "Some ten thousand give a clear sign.");
        private readonly WholeNumber burnIn = WholeNumber.Called("--burn-in", "M", "Months before the regime.", 36, 0, 600, "Three years let the society settle.");
        private readonly WholeNumber months = WholeNumber.Called("--months", "M", "Months under the regime.", 84, 1, 1200, "Seven years are 84.");
        private readonly WholeNumber seeds = WholeNumber.Called("--seeds", "K", "Seeds, the same at every value.", 8, 1, 1000, "An interval over seeds needs three; eight are better.");
        private readonly WholeNumber seed = WholeNumber.Called("--seed", "S", "First seed.", Defaults.FirstSeed, 0, ulong.MaxValue - 1000, "Any such number will do.");

        public MachineOptions Machine { get; } = new();

        public Option<bool> Json { get; } = new("--json") { Description = "Print JSON." };

        public void AddTo(Command verb)
        {
            foreach (var option in new Option[] { on, number, range, people.Option, burnIn.Option, months.Option, seeds.Option, seed.Option, Json }) verb.Add(option);
            Machine.AddTo(verb);
        }

        public ReversalRuns? Read(ParseResult asked, IReadOnlyList<Scenario> arms, List<Problem> problems)
        {
            var measure = Measures.All.FirstOrDefault(known => known.Name == asked.GetValue(on));
            if (measure is null) problems.Add(Unknown("--on", asked.GetValue(on) ?? "", "a measure", Measures.All.Select(known => known.Name)));
            var keys = (asked.GetValue(number) ?? []).Select(path => (Path: path, Key: NumberKeys.All.FirstOrDefault(key => key.Path == path))).ToArray();
            problems.AddRange(keys.Where(one => one.Key is null).Select(one => Unknown("--number", one.Path, "a number of a scenario", NumberKeys.All.Select(key => key.Path))));
            var size = new RunSize((long)people.Read(asked, problems), (int)burnIn.Read(asked, problems), (int)months.Read(asked, problems), seed.Read(asked, problems), (int)seeds.Read(asked, problems));
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
}
