using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Glasshouse.Cli.Saying;

/// <summary>The help of a verb, and under the help of the program a few commands to try.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction help;
    private readonly Surroundings here;

    private HelpWithExamples(HelpAction help, Surroundings here) => (this.help, this.here) = (help, here);

    /// <summary>Hangs the examples under the help of a program.</summary>
    public static HelpWithExamples In(RootCommand root, Surroundings here)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var action = new HelpWithExamples((HelpAction)option.Action!, here);
        option.Action = action;
        return action;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is RootCommand) here.Say(Examples);
        return ExitCode.Done;
    }

    private const string Examples =
        """
        Examples:
          ./glasshouse assess                                   the whole question: every arm, a million people, the report in out/
          ./glasshouse assess --people 20000 --months 24 --seeds 2
          ./glasshouse run essay --set appealing.open=0         one scenario with a number changed, beside its never-scored twin
          ./glasshouse compare court-list essay due-process     scenarios beside the first of them
          ./glasshouse scenarios essay > mine.yaml              a scenario to change
          ./glasshouse check mine.yaml                          every problem of a file at once
          ./glasshouse evidence blacklist                       the published figures behind the numbers
          ./glasshouse run essay --checkpoint kept --every 12   a run that survives whatever ends the program ...
          ./glasshouse resume kept                              ... and goes on to the result it would have had
          ./glasshouse branch kept no-scoring essay captured    several regimes from one warmed-up society
          ./glasshouse sweep scenarios/sweeps/crowding-and-kin.yaml --store turn      many small runs over what nobody knows ...
          ./glasshouse query "select arm, avg(value) from measures where measure = 'offenders' group by arm" --store turn
          ./glasshouse sensitivity turn --out turning           which numbers the measures of a sweep turn on
          ./glasshouse discover turn                            under which assumptions scoring does better, and where that turns
          ./glasshouse calibrate                                what published figures leave of the assumptions
          ./glasshouse verify out                               run a result again and compare its hashes

        Exit codes: 0 done, 1 failed, 2 bad input, 130 interrupted.
        """;
}
