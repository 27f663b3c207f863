using System.Text.RegularExpressions;
using Glasshouse.Cli;

namespace Glasshouse.House.Tests;

public sealed partial class DocumentTests
{
    private static readonly string[] Mechanisms = ["src/Glasshouse.Engine/Mechanisms", "src/Glasshouse.Engine/Enterprises/Mechanisms"];
    private const string Pages = "docs/model";

    private static IEnumerable<string> Documents =>
        House.Files("docs", "*.md").Concat(Directory.EnumerateFiles(House.Root, "*.md"));

    [Fact]
    public void Every_mechanism_has_its_page_or_a_page_that_names_its_file()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(House.Root, Pages)), "No page of the model is written yet.");
        var texts = House.Files(Pages, "*.md").Select(File.ReadAllText).ToList();
        foreach (var mechanism in Mechanisms.SelectMany(House.Sources).Where(IsMechanism))
        {
            var page = $"{Pages}/{InKebab(Path.GetFileNameWithoutExtension(mechanism))}.md";
            var told = File.Exists(Path.Combine(House.Root, page)) || texts.Any(text => text.Contains(House.Named(mechanism), StringComparison.Ordinal));
            Assert.True(told, $"{House.Named(mechanism)} has no page {page}, and no page of the model names it.");
        }
    }

    [Fact]
    public void Every_command_in_the_documents_is_a_known_verb_with_known_options()
    {
        var root = FrontDoor.Root(Nobody());
        foreach (var document in Documents)
            foreach (Match command in Command().Matches(File.ReadAllText(document)))
            {
                var verb = root.Subcommands.FirstOrDefault(verb => verb.Name == command.Groups["verb"].Value);
                Assert.True(verb is not null, $"{House.Named(document)}: {command.Value}");
                foreach (Match option in Option().Matches(command.Groups["rest"].Value))
                    Assert.True(verb!.Options.Any(known => known.Name == option.Value), $"{House.Named(document)}: {command.Value}: {option.Value}");
            }
    }

    [Fact]
    public void The_readme_names_both_commands()
    {
        var readme = File.ReadAllText(Path.Combine(House.Root, "README.md"));
        Assert.Contains("./glasshouse assess", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet test", readme, StringComparison.Ordinal);
        Assert.Contains("Only synthetic people live here", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        foreach (var document in Documents)
            foreach (Match link in Link().Matches(File.ReadAllText(document)))
            {
                var target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value.Split('#')[0]);
                Assert.True(File.Exists(target) || Directory.Exists(target), $"{House.Named(document)}: {link.Groups[1].Value}");
            }
    }

    [Fact]
    public void Documents_speak_of_the_project_alone()
    {
        foreach (var document in Documents)
            Assert.False(Workshop().IsMatch(File.ReadAllText(document)), $"{House.Named(document)} speaks of how it was made: {Workshop().Match(File.ReadAllText(document)).Value}");
    }

    private static Surroundings Nobody() => new(TextWriter.Null, TextWriter.Null, false, false, false, false, 0, CancellationToken.None);

    private static bool IsMechanism(string file) => File.ReadAllText(file).Contains(" : IMechanism", StringComparison.Ordinal) || File.ReadAllText(file).Contains(" : IEnterpriseMechanism", StringComparison.Ordinal);

    private static string InKebab(string name) => WordStart().Replace(name, "-$1").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex WordStart();

    [GeneratedRegex(@"\./glasshouse +(?<verb>[a-z]+)(?<rest>[^\n`]*)")]
    private static partial Regex Command();

    [GeneratedRegex("(?<= )--[a-z][a-z-]*")]
    private static partial Regex Option();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\bissue #|\bthis session\b|\bin (?:an?|the) (?:earlier|last|previous) session\b|\bworktree\b|\bthe lead\b|\bas an AI\b|\blanguage model\b|(?<![\w.])/(?:work|tmp|root|home)/", RegexOptions.IgnoreCase)]
    private static partial Regex Workshop();
}
