using System.CommandLine;
using Glasshouse.Cli.Asking;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Verbs;

/// <summary><c>scenarios</c>: what is shipped, and the text of one to copy.</summary>
internal static class ScenariosVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command In(Surroundings here)
    {
        var name = new Argument<string?>("name")
        {
            Description = "Print the file of this scenario, to copy and change.",
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var verb = new Command("scenarios", "List the shipped scenarios, or print one.") { name };
        verb.SetAction(asked => asked.GetValue(name) is { } one ? Print(one, here) : List(here));
        return verb;
    }

    private static int List(Surroundings here)
    {
        var width = ScenarioShelf.Names.Select(name => name.Length).DefaultIfEmpty(0).Max();
        foreach (var name in ScenarioShelf.Names) here.Say($"{name.PadRight(width)}  {ScenarioShelf.Says(name)}");
        return ExitCode.Done;
    }

    private static int Print(string name, Surroundings here)
    {
        if (ScenarioShelf.Text(name) is not { } text) return here.Refuse([Unknown(name)]);
        here.Output.Write(text.EndsWith('\n') ? text : text + "\n");
        return ExitCode.Done;
    }

    private static Problem Unknown(string name)
    {
        var wayOut = NearestName.Of(name, ScenarioShelf.Names) is { } nearest ? $"Did you mean {nearest}?" : "./glasshouse scenarios lists them.";
        return new Problem("scenarios", 0, 0, "", $"'{name}'", "is not a shipped scenario", wayOut);
    }
}
