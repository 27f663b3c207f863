using System.CommandLine;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>The options of every verb that runs arms and lays down a report.</summary>
internal sealed class WorkOptions
{
    private readonly SizeOptions size = new();
    private readonly MachineOptions machine = new();
    private readonly OutputOptions output = new();
    private readonly KeepingOptions keeping = new();

    private readonly WholeNumber memory = new(new Option<string>("--memory")
    {
        Description = "Most memory to take, in gigabytes of a thousand million bytes; where nothing is said, what is free. It never changes a result: what does not fit side by side is lived in turn.",
        HelpName = "GB",
    }, 1, 1_000_000, "Leave it out to use what is free.");

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command verb)
    {
        size.AddTo(verb);
        machine.AddTo(verb);
        output.AddTo(verb);
        keeping.AddTo(verb);
        verb.Add(memory.Option);
    }

    /// <summary>The work as asked for; each value that breaks a rule adds a problem.</summary>
    public Assignment Read(ParseResult asked, IReadOnlyList<Scenario> arms, bool sweep, ICollection<Problem> problems, int usualSeeds = Defaults.Seeds) =>
        Read(asked, arms, size.Size(asked, problems, usualSeeds), sweep, problems);

    /// <summary>The work as asked for, with arms that hang on its size.</summary>
    public Assignment Read(ParseResult asked, Func<RunSize, IReadOnlyList<Scenario>> arms, bool sweep, ICollection<Problem> problems)
    {
        var read = size.Size(asked, problems);
        return Read(asked, arms(read), read, sweep, problems);
    }

    private Assignment Read(ParseResult asked, IReadOnlyList<Scenario> arms, RunSize read, bool sweep, ICollection<Problem> problems) => new(
        asked.CommandResult.Command.Name,
        Typed(asked),
        arms,
        read,
        machine.Read(asked, problems),
        sweep,
        output.Folder(asked, problems),
        output.Json(asked))
    {
        Keeping = keeping.Read(asked, problems),
        MostMemory = asked.GetResult(memory.Option) is null ? long.MaxValue : (long)memory.Read(asked, problems) * 1_000_000_000,
    };

    /// <summary>What was typed, but for what is kept meanwhile: that changes no result and no byte of a report.</summary>
    public static string Typed(ParseResult asked)
    {
        var words = new List<string> { "./glasshouse" };
        for (var at = 0; at < asked.Tokens.Count; at++)
        {
            if (KeepingOptions.Names.Contains(asked.Tokens[at].Value)) at++;
            else words.Add(Quoted(asked.Tokens[at].Value));
        }

        return string.Join(' ', words);
    }

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_=./,:+".Contains(letter, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
