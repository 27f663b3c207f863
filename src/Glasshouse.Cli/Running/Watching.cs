using Glasshouse.Experiments;
using Spectre.Console;

namespace Glasshouse.Cli.Running;

/// <summary>Shows how far a piece of work is, in the way that suits whoever watches.</summary>
internal static class Watching
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    /// <summary>Does the work and shows its progress on the error stream.</summary>
    public static T Over<T>(Surroundings here, Func<IProgress<ExperimentProgress>, T> work) => here.ErrorIsTerminal
        ? ProgressBar.Over(ErrorConsole(here), work)
        : work(new ProgressLines(here.Error, BetweenLines));

    private static IAnsiConsole ErrorConsole(Surroundings here) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(here.Error),
        ColorSystem = here.Colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    });
}
