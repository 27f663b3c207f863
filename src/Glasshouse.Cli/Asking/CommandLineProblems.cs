using System.CommandLine;
using System.CommandLine.Parsing;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>What is wrong with the words of a command line, before any value is looked at.</summary>
internal static class CommandLineProblems
{
    /// <summary>Every unknown verb and option, every missing value; empty where the words fit.</summary>
    public static IReadOnlyList<Problem> Of(ParseResult asked)
    {
        var command = asked.CommandResult.Command;
        var strangers = Strangers(asked).Select(word => Unknown(word, command));
        var others = asked.Errors.Where(error => !IsAboutStranger(error, asked)).Select(error => Plain(error.Message, command));
        return [.. strangers, .. others];
    }

    // After an unknown option every further word may stand in the wrong place: naming the option is enough.
    private static List<string> Strangers(ParseResult asked)
    {
        var unmatched = asked.UnmatchedTokens.Distinct().ToList();
        var options = unmatched.Where(LooksLikeOption).Union(DashedValues(asked)).ToList();
        return options.Count > 0 ? options : unmatched;
    }

    // The parser hands an unknown option on as a value where values are welcome; no value begins with a dash here.
    private static IEnumerable<string> DashedValues(ParseResult asked) => asked.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value))
        .Select(token => token.Value);

    private static bool IsAboutStranger(ParseError error, ParseResult asked) =>
        asked.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal));

    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]);

    private static Problem Unknown(string word, Command command) =>
        LooksLikeOption(word) ? UnknownOption(word, command)
        : command is RootCommand ? UnknownVerb(word, command)
        : new Problem("command line", 0, 0, "", $"'{word}'", $"is one word too many for {command.Name}", SeeHelp(command));

    private static Problem UnknownOption(string word, Command command)
    {
        var known = command.Options.Select(option => option.Name).ToList();
        if (known.Contains(word)) return new Problem("command line", 0, 0, "", $"'{word}'", "stands where a value is missing", SeeHelp(command));
        return new Problem("command line", 0, 0, "", $"'{word}'", $"is not an option of {Name(command)}", WayOut(word.Split('=')[0], known, command));
    }

    private static Problem UnknownVerb(string word, Command command) =>
        new("command line", 0, 0, "", $"'{word}'", "is not a verb", WayOut(word, command.Subcommands.Select(verb => verb.Name), command));

    private static Problem Plain(string message, Command command) =>
        new("command line", 0, 0, "", "", message.TrimEnd('.'), SeeHelp(command));

    private static string WayOut(string word, IEnumerable<string> known, Command command) =>
        NearestName.Of(word, known) is { } nearest ? $"Did you mean {nearest}?" : SeeHelp(command);

    private static string SeeHelp(Command command) =>
        command is RootCommand ? "See ./glasshouse --help." : $"See ./glasshouse {command.Name} --help.";

    private static string Name(Command command) => command is RootCommand ? "the program itself" : command.Name;
}
