using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>resume</c>: a run goes on from its checkpoints, to the result it would have had.</summary>
internal static class ResumeVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var place = new Argument<string>("place") { Description = "Folder of checkpoints, or the checkpoint in it to go on from.", HelpName = "DIR|FILE" };
        var machine = new MachineOptions();
        var verb = new Command("resume", "Go on with a run from its checkpoints, to the result it would have had.") { place };
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var options = machine.Read(asked, problems);
            var order = Order(asked.GetValue(place)!, problems);
            return problems.Count > 0 || order is null ? here.Refuse(problems) : Work.Do(order.Value.Order.Work(order.Value.Folder, order.Value.From, options), problems, here);
        });
        return verb;
    }

    private static (WorkOrder Order, string Folder, string? From)? Order(string place, List<Problem> problems)
    {
        try
        {
            var (folder, from) = CheckpointPlace.Of(place);
            var order = WorkOrder.In(folder);
            if (from is not null) Keeping.MustLeadOn(place);
            return (order, folder, from);
        }
        catch (CheckpointProblem problem)
        {
            problems.Add(Mendable.Problem(problem)!);
            return null;
        }
    }
}
