using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>branch</c>: several regimes from one warmed-up society.</summary>
internal static class BranchVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var place = new Argument<string>("checkpoint") { Description = "A checkpoint from before the regime, or a folder of them: one for each seed.", HelpName = "CHECKPOINT" };
        var names = new Argument<string[]>("scenarios") { Description = "One or more names or files; the first is what the others are compared with.", HelpName = "SCENARIO ...", Arity = ArgumentArity.OneOrMore };
        var months = new Option<string?>("--months") { Description = "Months under the regime; left out, as many as the checkpoint was made for.", HelpName = "M" };
        var machine = new MachineOptions();
        var output = new OutputOptions();
        var keeping = new KeepingOptions();
        var verb = new Command("branch", "Start several regimes from one warmed-up society, as if all had been compared from the beginning.") { place, names, months };
        machine.AddTo(verb);
        output.AddTo(verb);
        keeping.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var arms = ScenarioAsk.Load(asked.GetValue(names)!, "branch", problems);
            var order = keeping.Read(asked, problems) ?? KeepingOrder.Nothing;
            var (options, folder) = (machine.Read(asked, problems), output.Folder(asked, problems));
            var asking = MonthsAsk.Read(asked.GetValue(months), problems);
            var warm = problems.Count > 0 ? null : WarmedUp.At(asked.GetValue(place)!, arms, asking, problems);
            if (warm is null) return here.Refuse(problems);
            var work = new Assignment("branch", WorkOptions.Typed(asked), arms, warm.Size, options, Sweep: false, folder, output.Json(asked)) { Keeping = order with { WarmedUp = warm.Files } };
            return Work.Do(work, problems, here);
        });
        return verb;
    }
}
