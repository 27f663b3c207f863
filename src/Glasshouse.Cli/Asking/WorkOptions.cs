using System.CommandLine;
using Glasshouse.Cli.Running;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>The options of every verb that runs arms and lays down a report.</summary>
internal sealed class WorkOptions
{
    private readonly SizeOptions size = new();
    private readonly MachineOptions machine = new();
    private readonly OutputOptions output = new();

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        size.AddTo(verb);
        machine.AddTo(verb);
        output.AddTo(verb);
    }

    /// <summary>The work as asked for; each value that breaks a rule adds a problem.</summary>
    public Assignment Read(ParseResult asked, IReadOnlyList<Scenario> arms, bool sweep, ICollection<Problem> problems) => new(
        asked.CommandResult.Command.Name,
        Typed(asked),
        arms,
        size.Size(asked, problems),
        machine.Read(asked, problems),
        sweep,
        output.Folder(asked, problems),
        output.Json(asked));

    private static string Typed(ParseResult asked) =>
        string.Join(' ', asked.Tokens.Select(token => Quoted(token.Value)).Prepend("./glasshouse"));

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_=./,:+".Contains(letter, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
