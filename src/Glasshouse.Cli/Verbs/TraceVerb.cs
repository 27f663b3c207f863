using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>trace</c>: the story of one synthetic person or enterprise, beside the twin under another regime.</summary>
internal static class TraceVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var name = new Argument<string>("scenario") { Description = "Name of a shipped scenario, or a file.", HelpName = "SCENARIO|FILE" };
        var person = WholeNumber.Called("--person", "ID", "Which synthetic person, from 0.", 0, 0, 3_999_999_999, "People are numbered from 0.");
        var official = new Option<string?>("--official") { Description = "Which official among them instead, from 0.", HelpName = "N" };
        var enterprise = new Option<string?>("--enterprise") { Description = "Which enterprise instead, from 0.", HelpName = "N" };
        var against = new Option<string?>("--against") { Description = "Scenario of the twin beside her.", HelpName = "OTHER" };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var sizes = new SizeOptions();
        var machine = new MachineOptions();
        var verb = new Command("trace", "Tell the life of one synthetic person or enterprise, month by month.") { name, person.Option, official, enterprise, against, json };
        sizes.AddTo(verb);
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var names = asked.GetValue(against) is { } other ? new[] { asked.GetValue(name)!, other } : [asked.GetValue(name)!];
            var scenarios = ScenarioAsk.Load(names, "trace", problems);
            var size = sizes.Size(asked, problems);
            var options = machine.Read(asked, problems);
            var id = asked.GetValue(official) is { } written ? OfficialAsk.Read(written, scenarios, size, problems) : (long)person.Read(asked, problems);
            if (id >= size.People)
                problems.Add(new Problem("--person", 0, 0, "", $"{id}", $"is not among the {size.People} people numbered from 0", "Ask for a smaller number or for more --people."));
            var firm = asked.GetValue(enterprise) is { } asking ? EnterpriseAsk.Read(asking, scenarios, size, problems) : null;
            if (problems.Count == 0) PlanCheck.Of(scenarios, size, problems);
            if (problems.Count == 0 && scenarios.Count > 1) problems.AddRange(Experiment.TwinProblems(scenarios, size));
            MemoryNeed.Check(RunNeed.OfSocieties(scenarios, size, held: 2), here, problems);
            return problems.Count > 0 ? here.Refuse(problems)
                : firm is { } number ? TellEnterprise(scenarios, number, size, options, asked.GetValue(json), here)
                : Tell(scenarios, id, size, options, asked.GetValue(json), here);
        });
        return verb;
    }

    private static int Tell(IReadOnlyList<Scenario> scenarios, long person, RunSize size, RunOptions options, bool json, Surroundings here)
    {
        var twin = scenarios.Count > 1 ? scenarios[1] : null;
        var story = Watching.Over(here, progress => LifeStory.Of(scenarios[0], twin, size, person, options, progress, here.Cancellation));
        if (json) here.Output.WriteLine(LifeStoryText.Json(story));
        else here.Say(LifeStoryText.Plain(story));
        return ExitCode.Done;
    }

    private static int TellEnterprise(IReadOnlyList<Scenario> scenarios, long enterprise, RunSize size, RunOptions options, bool json, Surroundings here)
    {
        var twin = scenarios.Count > 1 ? scenarios[1] : null;
        var story = Watching.Over(here, progress => EnterpriseStory.Of(scenarios[0], twin, size, enterprise, options, progress, here.Cancellation));
        if (json) here.Output.WriteLine(EnterpriseStoryText.Json(story));
        else here.Say(EnterpriseStoryText.Plain(story));
        return ExitCode.Done;
    }
}
