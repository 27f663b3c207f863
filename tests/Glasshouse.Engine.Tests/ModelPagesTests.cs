using System.Text.RegularExpressions;
using Glasshouse.Evidence;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests;

/// <summary>Every mechanism has its page, and a page names only what exists.</summary>
public sealed partial class ModelPagesTests
{
    private static readonly string Root = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static readonly string[] MechanismFolders = ["Mechanisms", Path.Combine("Enterprises", "Mechanisms")];

    private static string[] Pages => Directory.GetFiles(Path.Combine(Root, "docs", "model"), "*.md");

    [Fact]
    public void Every_mechanism_has_a_page_of_its_name_and_a_line_in_the_index()
    {
        var index = File.ReadAllText(Path.Combine(Root, "docs", "model", "README.md"));
        foreach (var file in MechanismFolders.SelectMany(folder => Directory.GetFiles(Path.Combine(Root, "src", "Glasshouse.Engine", folder), "*.cs")))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name is "IMechanism" or "IEnterpriseMechanism") continue;
            var page = Capital().Replace(name, "-$0").TrimStart('-').ToLowerInvariant() + ".md";
            Assert.True(File.Exists(Path.Combine(Root, "docs", "model", page)), $"{name} has no page {page}.");
            Assert.Contains($"({page})", index, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_piece_of_evidence_that_a_page_names_is_on_the_shelves()
    {
        foreach (var page in Pages)
        {
            foreach (Match id in EvidenceId().Matches(File.ReadAllText(page)))
                Assert.True(EvidenceLibrary.Find(id.Value) is not null, $"{Path.GetFileName(page)} names {id.Value}, which is not in evidence/.");
        }
    }

    [Fact]
    public void Every_number_and_section_that_a_page_names_can_be_set()
    {
        var paths = NumberKeys.All.Select(key => key.Path).ToHashSet(StringComparer.Ordinal);
        var sections = NumberKeys.All.Select(key => key.Section).ToHashSet(StringComparer.Ordinal);
        foreach (var page in Pages)
        {
            var section = "";
            foreach (Match name in NumberName().Matches(File.ReadAllText(page)))
            {
                if (name.Groups["section"].Length > 0) section = name.Groups["section"].Value;
                var known = name.Groups["key"].Value == "*" ? sections.Contains(section) : paths.Contains($"{section}.{name.Groups["key"].Value}");
                Assert.True(known, $"{Path.GetFileName(page)} names {name.Value}, which no scenario can set.");
            }
        }
    }

    [Fact]
    public void Every_link_leads_to_a_page()
    {
        foreach (var page in Pages)
        {
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
                Assert.True(File.Exists(Path.Combine(Root, "docs", "model", link.Groups["page"].Value)), $"{Path.GetFileName(page)} links to {link.Groups["page"].Value}.");
        }
    }

    [GeneratedRegex("[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capital();

    [GeneratedRegex(@"\b([A-Z]{1,2}-?\d+(-[A-Za-z0-9]+)*|CENSUS-[A-Za-z0-9-]+)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EvidenceId();

    // Section and key, or a key alone after the section before it; sections and keys are in kebab case.
    [GeneratedRegex(@"`(?<section>[a-z]*)\.(?<key>[a-z-]+|\*)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberName();

    [GeneratedRegex(@"\]\((?<page>[a-z-]+\.md)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    private static string Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Glasshouse.slnx")) ? folder.FullName : Above(folder.Parent!);
}
