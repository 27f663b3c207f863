using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments.Docking;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>docking</c>: the engine beside results known from elsewhere.</summary>
internal static class DockingVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var ids = IdsAsk.Argument("Ids such as D1 D4; none stands for all.", "D1 D2 ...");
        var seed = WholeNumber.Called("--seed", "S", "Seed of all luck.", DockingWork.DefaultSeed, 0, ulong.MaxValue, "Any such number will do.");
        var machine = new MachineOptions();
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var strict = new Option<bool>("--strict") { Description = "End with exit code 1 where a known result is missed or not modelled." };
        var verb = new Command("docking", "Hold the engine against results known from elsewhere.") { ids, seed.Option, json, strict };
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var results = IdsAsk.Read(asked.GetValue(ids)!, KnownResults.All, result => result.Id, "docking", problems);
            var (luck, options) = (seed.Read(asked, problems), machine.Read(asked, problems));
            if (problems.Count > 0) return here.Refuse(problems);
            var findings = Watching.Over(here, progress => KnownResults.Hold(results, luck, options, progress, here.Cancellation));
            if (asked.GetValue(json)) here.Output.WriteLine(DockingText.Json(findings));
            else DockingText.Write(findings, here);
            return asked.GetValue(strict) && !findings.All(finding => finding.Passes) ? ExitCode.Failed : ExitCode.Done;
        });
        return verb;
    }
}
