using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Patterns;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>patterns</c>: the society beside the patterns by which it is judged. A miss is shown, and is an error only where somebody asks for that.</summary>
internal static class PatternsVerb
{
    private const long People = 400_000;
    private const int Seeds = 4;

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var ids = IdsAsk.Argument("Ids such as P1 P7; none stands for all.", "P1 P2 ...");
        var people = WholeNumber.Called("--people", "N", "Synthetic people in each run.", People, 1, 4_000_000_000, "Fewer than a hundred thousand hold too few list entries of the first months.");
        var seeds = WholeNumber.Called("--seeds", "K", "Seeds: how often everything is repeated with other luck.", Seeds, 1, 1000, "Intervals need at least two.");
        var first = WholeNumber.Called("--seed", "S", "First seed; the others follow it.", Defaults.FirstSeed, 0, ulong.MaxValue - 1000, "Any such number will do.");
        var machine = new MachineOptions();
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var strict = new Option<bool>("--strict") { Description = "End with exit code 1 where a pattern is missed or not modelled." };
        var verb = new Command("patterns", "Hold the society against the patterns by which it is judged.") { ids, people.Option, seeds.Option, first.Option, json, strict };
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var patterns = IdsAsk.Read(asked.GetValue(ids)!, PatternCatalogue.All, pattern => pattern.Id, "patterns", problems);
            var size = new PatternSize((long)people.Read(asked, problems), first.Read(asked, problems), (int)seeds.Read(asked, problems));
            var options = machine.Read(asked, problems);
            MemoryNeed.Check(RunNeed.OfSocieties([], size.Arms, held: 2), here, problems);
            if (problems.Count > 0) return here.Refuse(problems);
            var findings = Watching.Over(here, progress => PatternCatalogue.Run(patterns, size, options, progress, here.Cancellation));
            if (asked.GetValue(json)) here.Output.WriteLine(PatternText.Json(findings, size));
            else PatternText.Write(findings, here);
            return asked.GetValue(strict) && findings.Any(finding => finding.State != PatternState.Pass) ? ExitCode.Failed : ExitCode.Done;
        });
        return verb;
    }
}
