using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Glasshouse.Reports.Sections;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Odd;

/// <summary>Writes the ODD protocol of the model: prose that stands once in a file, joined with what the program says of itself.</summary>
public static partial class OddDocument
{
    /// <summary>What is taken from the program, by the name of its place in the prose.</summary>
    internal static readonly ImmutableSortedDictionary<string, Func<OddMaterial, string>> Places =
        new Dictionary<string, Func<OddMaterial, string>>(StringComparer.Ordinal)
        {
            ["written-by"] = ScenarioBlocks.WrittenBy,
            ["pattern-catalogue"] = SourceBlocks.Catalogue,
            ["patterns"] = SourceBlocks.Patterns,
            ["known-results"] = SourceBlocks.KnownResults,
            ["state"] = StateBlocks.State,
            ["codes"] = StateBlocks.Codes,
            ["facts"] = StateBlocks.Facts,
            ["scales"] = StateBlocks.Scales,
            ["month-of-society"] = MonthBlocks.OfSociety,
            ["month-of-actors"] = MonthBlocks.OfActors,
            ["surroundings"] = StateBlocks.Surroundings,
            ["decisions"] = MonthBlocks.Decisions,
            ["outcomes"] = StateBlocks.Outcomes,
            ["measures"] = StateBlocks.Measures,
            ["birth-of-memory"] = MonthBlocks.BirthOfMemory,
            ["birth-of-people"] = MonthBlocks.BirthOfPeople,
            ["regime-parts"] = ScenarioBlocks.RegimeParts,
            ["places"] = ScenarioBlocks.Places,
            ["dated-numbers"] = ScenarioBlocks.DatedNumbers,
            ["tables"] = SourceBlocks.Tables,
            ["submodels"] = SubmodelBlocks.All,
            ["scenarios"] = ScenarioBlocks.All,
            ["numbers"] = ScenarioBlocks.Numbers,
            ["contradictions"] = ScenarioBlocks.Contradictions,
            ["sources"] = SourceBlocks.Sources,
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The document as files: Markdown, HTML, and the pictures of both.</summary>
    /// <param name="material">What it is written from.</param>
    public static IReadOnlyList<(string Name, string Text)> Write(OddMaterial material)
    {
        var markdown = Markdown(material);
        return
        [
            ("odd.md", markdown),
            ("odd.html", Html(markdown, address => CurvePictures.All.GetValueOrDefault(Path.GetFileName(address)))),
            .. CurvePictures.All.Select(picture => ($"model/curves/{picture.Key}", picture.Value)),
        ];
    }

    /// <summary>The document in Markdown.</summary>
    /// <param name="material">What it is written from.</param>
    public static string Markdown(OddMaterial material) =>
        Place().Replace(ProtocolText.Prose, found => Places[found.Groups["name"].Value](material).TrimEnd('\n')).TrimEnd('\n') + "\n";

    /// <summary>The same document as one HTML page that opens offline.</summary>
    /// <param name="markdown">The document in Markdown.</param>
    /// <param name="picture">Markup of the picture at an address, or null where there is none.</param>
    public static string Html(string markdown, Func<string, string?> picture)
    {
        var page = new HtmlText();
        using (page.Open("html", ("lang", "en")))
        {
            WriteHead(page, MarkdownLine.Words(markdown.Split('\n')[0].TrimStart('#', ' ')));
            using (page.Open("body"))
            {
                var first = markdown.IndexOf("\n## ", StringComparison.Ordinal);
                using (page.Open("header")) MarkdownPage.Write(page, markdown[..first], picture);
                WriteContents(page, markdown);
                using (page.Open("main")) MarkdownPage.Write(page, markdown[first..], picture);
            }
        }

        return page.ToString();
    }

    private static void WriteHead(HtmlText page, string title)
    {
        using (page.Open("head"))
        {
            page.Empty("meta", ("charset", "utf-8"));
            page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
            page.Element("title", title);
            page.Style(StyleSheet.Text + DocumentSheet.Text);
        }
    }

    private static void WriteContents(HtmlText page, string markdown)
    {
        using (page.Open("nav", ("aria-label", "Contents")))
        using (page.Open("ul"))
            foreach (Match heading in Section().Matches(OutsideCode(markdown)))
                using (page.Open("li", ("class", heading.Groups["level"].Length == 2 ? "chapter" : "part")))
                    page.Element("a", MarkdownLine.Words(heading.Groups["words"].Value), ("href", "#" + MarkdownPage.Id(heading.Groups["words"].Value)));
    }

    private static string OutsideCode(string markdown) => string.Join('\n', markdown.Split("```").Where((_, part) => part % 2 == 0));

    [GeneratedRegex(@"^\[\[(?<name>[a-z-]+)\]\]$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    internal static partial Regex Place();

    [GeneratedRegex("^(?<level>#{2,3}) (?<words>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Section();
}
