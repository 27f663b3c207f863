using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>sweep</c>: many small runs over the numbers that nobody knows, kept in a store.</summary>
internal static class SweepVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var file = new Argument<string>("plan") { Description = "Plan of the sweep; scenarios/sweeps has examples, and docs/sweeps.md says what may stand in it.", HelpName = "PLAN.yaml" };
        var folder = new Option<string?>("--store") { Description = "Folder that keeps every run; a sweep that was ended goes on from there. Left out, store- and the name of the plan.", HelpName = "DIR" };
        var others = new Option<string[]>("--reuse") { Description = "Another store: the runs that it has and this sweep needs are taken over instead of lived. Several may be named.", HelpName = "DIR", Arity = ArgumentArity.ZeroOrMore };
        var machine = new MachineOptions();
        var dry = new Option<bool>("--dry-run") { Description = "Say how many runs, how long and how much disk, and stop." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var verb = new Command("sweep", "Run a sweep plan: every point, arm and seed once, kept in a store that goes on where it was ended.") { file, folder, others, dry, json };
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var options = machine.Read(asked, problems);
            var reading = SweepPlanReader.Load(asked.GetValue(file)!, Sweep.Words);
            problems.AddRange(reading.Problems);
            var store = asked.GetValue(folder) ?? (reading.Plan is { } named ? $"store-{named.Name}" : "store");
            if (string.IsNullOrWhiteSpace(store) || store.Contains('\0', StringComparison.Ordinal)) problems.Add(new Problem("--store", 0, 0, "", $"'{store.Replace('\0', '?')}'", "is not the name of a folder", "Name a folder for the runs."));
            else if (Sweep.Against(store) is { } wrong) problems.Add(Mendable.Problem(wrong)!);
            if (problems.Count > 0 || reading.Plan is not { } plan) return here.Refuse(problems);
            return SweepWork.Of(plan, out var against) is { } work
                ? Sweeping.Do(new SweepAssignment(work, store, asked.GetValue(others) ?? [], options, asked.GetValue(dry), asked.GetValue(json)), here)
                : here.Refuse(against);
        });
        return verb;
    }
}
