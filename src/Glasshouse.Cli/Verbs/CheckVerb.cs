using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>check</c>: every problem of every file, at once.</summary>
internal static class CheckVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Scenario files, or names of shipped scenarios.",
            HelpName = "FILE...",
            Arity = ArgumentArity.OneOrMore,
        };
        var verb = new Command("check", "Check scenario files: every problem at once, or ok with the hash of the content.") { files };
        verb.SetAction(asked => CheckAll(asked.GetValue(files)!, here));
        return verb;
    }

    private static int CheckAll(string[] files, Surroundings here)
    {
        var good = true;
        foreach (var file in files) good &= IsGood(file, here);
        return good ? ExitCode.Done : ExitCode.BadInput;
    }

    private static bool IsGood(string file, Surroundings here)
    {
        var problems = new List<Problem>();
        var scenario = ScenarioAsk.Load(file, [], "check", problems);
        foreach (var problem in problems) here.Say(problem.ToString());
        if (scenario is not null) here.Say($"ok  {file}  {scenario.Name}  sha256:{scenario.Hash}");
        return scenario is not null;
    }
}
