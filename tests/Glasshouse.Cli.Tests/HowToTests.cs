using System.Text.RegularExpressions;

namespace Glasshouse.Cli.Tests;

/// <summary>Follows the page that shows how to ask a question of one's own: its files are written, and its commands run in turn, all of them small.</summary>
public sealed partial class HowToTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SweepTests.Root(), "docs", "how-to", "a-question-of-your-own.md"));

    // What each size of the page becomes here; the page's own take minutes.
    private static readonly Dictionary<string, string> Small = new()
    {
        ["--people"] = "1000", ["--months"] = "13", ["--burn-in"] = "12", ["--seeds"] = "3", ["--points"] = "12", ["--sets"] = "16", ["--waves"] = "0",
    };

    private readonly string folder = Directory.CreateTempSubdirectory("glasshouse-how-to-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_command_of_the_page_runs_as_it_stands_there()
    {
        foreach (var (name, text) in Files()) File.WriteAllText(Path.Combine(folder, name), Smaller(text));
        var commands = Commands().ToArray();
        Assert.True(commands.Length >= 8, "The page has lost its commands.");
        foreach (var command in commands)
        {
            var answer = Caller.Types([.. Words(command).Select(word => Placed(word, commands))]);
            Assert.True(answer.Code == ExitCode.Done, $"{command}\n{answer.Error}");
        }

        // Every table of the way lies there for a spreadsheet.
        foreach (var table in (string[])["out-appeal/outcomes.csv", "out-sensitivity/sensitivity.csv", "out-discovery/boxes.csv", "out-discovery/regimes.csv", "posterior.numbers.csv", "posterior.figures.csv"])
            Assert.True(File.ReadAllLines(Path.Combine(folder, table)) is [var head, ..] && head.Contains(','), table);
    }

    [Fact]
    public void The_page_goes_through_every_verb_from_a_rule_to_an_answer()
    {
        foreach (var verb in (string[])["check", "compare", "sweep", "query", "sensitivity", "discover", "reversal", "calibrate"])
            Assert.Contains(Commands(), command => command.StartsWith(verb + " ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_finds_the_page() =>
        Assert.Contains("docs/how-to/a-question-of-your-own.md", File.ReadAllText(Path.Combine(SweepTests.Root(), "README.md")), StringComparison.Ordinal);

    private static IEnumerable<string> Commands() => CommandLine().Matches(Page).Select(match => match.Groups["words"].Value);

    private static IEnumerable<(string Name, string Text)> Files() => FileBlock().Matches(Page).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value));

    private static string Smaller(string plan) => PlanSize().Replace(plan, match => match.Groups["key"].Value + match.Groups["key"].Value switch
    {
        "people: " => "640",
        "points: " => "8",
        "months: " => "13",
        _ => "3",
    });

    private static IEnumerable<string> Words(string command)
    {
        var before = "";
        foreach (var word in Word().Matches(command).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\\\"", "\"", StringComparison.Ordinal) : match.Value))
        {
            yield return Small.GetValueOrDefault(before, word);
            before = word;
        }
    }

    // Files and folders of the page lie in a folder of the test.
    private string Placed(string word, string[] commands) =>
        Files().Any(file => file.Name == word) || commands.Any(command => FolderOption().Matches(command).Any(match => match.Groups["folder"].Value == word)) ? Path.Combine(folder, word) : word;

    [GeneratedRegex("^\\./glasshouse (?<words>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandLine();

    [GeneratedRegex("^```yaml\n# (?<name>[a-z-]+\\.yaml)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileBlock();

    [GeneratedRegex("(?<key>people: |burn-in: |points: |\\bmonths: )\\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlanSize();

    [GeneratedRegex("\"(?<quoted>(\\\\\"|[^\"])*)\"|\\S+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("--(store|out) (?<folder>\\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FolderOption();
}
