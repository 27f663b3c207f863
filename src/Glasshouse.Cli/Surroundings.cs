using Glasshouse.Cli.Saying;

namespace Glasshouse.Cli;

/// <summary>What a verb may touch of the machine it runs on: where to write, when to stop, how much there is.</summary>
/// <param name="Output">Results, and nothing else.</param>
/// <param name="Error">Progress and complaints.</param>
/// <param name="OutputIsTerminal">Whether somebody reads the results on a terminal.</param>
/// <param name="ErrorIsTerminal">Whether somebody watches the progress on a terminal.</param>
/// <param name="Colours">Whether colours are welcome.</param>
/// <param name="ShowsStack">Whether a failure shows where in the program it came from.</param>
/// <param name="AvailableBytes">Memory that this process may use, in bytes.</param>
/// <param name="Cancellation">Set when somebody wants the work to stop.</param>
internal sealed record Surroundings(
    TextWriter Output,
    TextWriter Error,
    bool OutputIsTerminal,
    bool ErrorIsTerminal,
    bool Colours,
    bool ShowsStack,
    long AvailableBytes,
    CancellationToken Cancellation)
{
    /// <summary>Bytes that are free on the disk of a folder, be it there or not.</summary>
    public Func<string, long> FreeDisk { get; init; } = Running.FreeDisk.At;

    /// <summary>Columns of the terminal; of no account where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The surroundings of the process itself.</summary>
    public static Surroundings OfProcess(CancellationToken cancellation) => new(
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected,
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Environment.GetEnvironmentVariable("GLASSHOUSE_DEBUG") == "1",
        Running.FreeMemory.Now(),
        cancellation)
    {
        Width = WidthOfProcess(),
    };

    /// <summary>Writes words for a reader, on a terminal broken between words.</summary>
    public void Say(string text) => Output.WriteLine(OutputIsTerminal ? Wrapping.At(Width, text) : text);

    /// <summary>Writes a complaint or a notice for a reader, on a terminal broken between words.</summary>
    public void Complain(string text) => Error.WriteLine(ErrorIsTerminal ? Wrapping.At(Width, text) : text);

    /// <summary>Writes every problem to the error stream, one a line.</summary>
    /// <returns><see cref="ExitCode.BadInput"/>.</returns>
    public int Refuse(IEnumerable<Scenarios.Problem> problems)
    {
        foreach (var problem in problems) Complain(problem.ToString());
        return ExitCode.BadInput;
    }

    /// <summary>Does a piece of work; whatever in it somebody can mend is complained of as a problem.</summary>
    /// <returns>What the work returns, or <see cref="ExitCode.BadInput"/>.</returns>
    public int Attempt(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception thrown) when (Mendable.Problem(thrown) is { } problem)
        {
            return Refuse([problem]);
        }
    }

    // Without any terminal the width reads nought or cannot be read.
    private static int WidthOfProcess()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
