using System.CommandLine;
using System.Globalization;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Reports.Discovery;
using Glasshouse.Scenarios;

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
        var options = new ReversalOptions();
        var verb = new Command("reversal", Help) { arm, against };
        options.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var arms = ScenarioAsk.Load([asked.GetValue(arm) ?? "", asked.GetValue(against) ?? ""], "reversal", problems);
            var machine = options.Machine.Read(asked, problems);
            var runs = options.Read(asked, arms, problems);
            if (runs is not null && problems.Count == 0) problems.AddRange(runs.Check());
            if (problems.Count > 0 || runs is null) return here.Refuse(problems);
            var point = Watching.Over(here, progress => runs.Find(machine, progress, here.Cancellation));
            if (asked.GetValue(options.Json)) here.Output.WriteLine(JsonText.Of(DiscoveryJson.Point(point, double.NaN)));
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
}
