using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Running;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>calibrate</c>: what is believed of a society after it was held against published figures.</summary>
internal static class CalibrateVerb
{
    private const string Help =
        """
        Fit the assumptions of a society to the published figures meant for it, and write the accepted parameter sets as a posterior file.

        Figures from memory, settings and context are never fitted. Numbers that no figure speaks of keep their range.
        Examples:
          ./glasshouse calibrate                                    no-scoring and court-list, into posterior.json
          ./glasshouse calibrate us-no-scoring us-credit --out usa.json
          ./glasshouse calibrate --fit conduct.moral-weight attitude.order
          ./glasshouse calibrate --people 8192 --points 60 --sets 64 --numbers 6
        """;

    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var names = new Argument<string[]>("scenarios") { Description = "Arms of one place, the baseline first; none stands for no-scoring and court-list.", HelpName = "A B ...", Arity = ArgumentArity.ZeroOrMore };
        var options = new CalibrateOptions();
        var machine = new MachineOptions();
        var output = new Option<string>("--out") { Description = "File of the posterior.", HelpName = "FILE", DefaultValueFactory = _ => "posterior.json" };
        var fit = new Option<string[]>("--fit") { Description = "Numbers to fit; left out, those that move the figures most.", HelpName = "KEY", AllowMultipleArgumentsPerToken = true };
        var json = new Option<bool>("--json") { Description = "Print the posterior as JSON." };
        var runs = new Option<string?>("--runs") { Description = "Folder that keeps finished runs until the posterior is written; a fit that was ended goes on from there. Left out, the name of the file and .runs.", HelpName = "DIR" };
        var verb = new Command("calibrate", Help) { names, fit, output, runs, json };
        options.AddTo(verb);
        machine.AddTo(verb);
        verb.SetAction(asked =>
        {
            var problems = new List<Problem>();
            var arms = ScenarioAsk.Load(asked.GetValue(names) is { Length: > 0 } written ? written : ["no-scoring", "court-list"], "calibrate", problems);
            var size = options.Read(asked, problems);
            var how = machine.Read(asked, problems);
            var file = asked.GetValue(output) ?? "";
            var folder = asked.GetValue(runs) ?? file + ".runs";
            problems.AddRange(Against(file, folder));
            if (problems.Count > 0) return here.Refuse(problems);
            var order = new FitOrder(arms[0].Place, [.. arms], size, [.. asked.GetValue(fit) ?? []]);
            problems.AddRange(SocietyFit.Check(order));
            if (problems.Count == 0) MemoryNeed.Check(RunNeed.OfSocieties(arms, new RunSize(size.People, size.BurnIn, size.Months, size.Seed, 1), held: 2 * how.Threads), here, problems);
            return problems.Count > 0 ? here.Refuse(problems) : Fitting.Do(new FitAssignment(order, file, folder, how, asked.GetValue(json)), here);
        });
        return verb;
    }

    // A fit takes long: what would stop it at its end is said before it begins.
    private static IEnumerable<Problem> Against(string file, string folder)
    {
        if (string.IsNullOrWhiteSpace(file) || file.Contains('\0', StringComparison.Ordinal) || Directory.Exists(file))
            yield return new Problem("--out", 0, 0, "", $"'{file.Replace('\0', '?')}'", "is not the name of a file", "Name a file for the posterior.");
        if (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0', StringComparison.Ordinal))
            yield return new Problem("--runs", 0, 0, "", $"'{folder.Replace('\0', '?')}'", "is not the name of a folder", "Name a folder for the runs.");
        else if (FitRuns.Against(folder) is { } against) yield return Mendable.Problem(against)!;
    }
}
