using System.CommandLine;
using System.CommandLine.Invocation;
using Glasshouse.Cli.Asking;
using Glasshouse.Cli.Saying;
using Glasshouse.Cli.Verbs;

namespace Glasshouse.Cli;

/// <summary>Takes what was typed to its verb and brings the exit code back; whatever happens, a sentence and never a stack trace.</summary>
internal static class FrontDoor
{
    /// <summary>Runs one command line.</summary>
    /// <param name="words">What was typed after the name of the program.</param>
    /// <param name="here">Where to write and when to stop.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> words, Surroundings here)
    {
        try
        {
            return Enter(words, here);
        }
        catch (Exception stopped) when (here.Cancellation.IsCancellationRequested && IsCancellation(stopped))
        {
            here.Complain("Interrupted: the work stopped between two months and left no half-written result.");
            return ExitCode.Interrupted;
        }
        catch (Exception failure)
        {
            return Fail(failure, here);
        }
    }

    /// <summary>The program with all its verbs and their options.</summary>
    public static RootCommand Root(Surroundings here)
    {
        var root = new RootCommand("Glasshouse grows a synthetic society, puts it under a scoring regime, and reports what the regime does to people.");
        foreach (var verb in VerbList.Of(here)) root.Add(verb);
        var help = HelpWithExamples.In(root, here);
        root.SetAction(help.Invoke);
        return root;
    }

    private static int Enter(IReadOnlyList<string> words, Surroundings here)
    {
        var asked = Root(here).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        var problems = AnswersItself(asked) ? [] : CommandLineProblems.Of(asked);
        return problems.Count > 0 ? here.Refuse(problems) : asked.Invoke(Wiring(here));
    }

    // Help and version answer whatever else was typed.
    private static bool AnswersItself(ParseResult asked) =>
        asked.Action is not ParseErrorAction && asked.Action != asked.CommandResult.Command.Action;

    private static InvocationConfiguration Wiring(Surroundings here) => new()
    {
        Output = here.Output,
        Error = here.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    private static bool IsCancellation(Exception stopped) =>
        stopped is OperationCanceledException ||
        (stopped is AggregateException several && several.Flatten().InnerExceptions.All(inner => inner is OperationCanceledException));

    private static int Fail(Exception failure, Surroundings here)
    {
        here.Complain(here.ShowsStack ? failure.ToString() : $"Failed: {Sentence.Of(failure)}");
        return ExitCode.Failed;
    }
}
