using System.Text.RegularExpressions;
using Glasshouse.Experiments.Description;
using Glasshouse.Reports.Writing;
using static Glasshouse.Reports.Writing.MarkdownText;

namespace Glasshouse.Reports.Odd;

/// <summary>Every submodel: what the code says of itself, and its page.</summary>
internal static partial class SubmodelBlocks
{
    private const string Index = "README";

    /// <summary>All submodels in the order of the month, then the pages that are no step of it.</summary>
    public static string All(OddMaterial material)
    {
        var text = new MarkdownText();
        var steps = material.Model.Walks.SelectMany(walk => walk.Steps).Concat(material.Model.Outside).DistinctBy(step => step.Name).ToArray();
        var number = 0;
        foreach (var step in steps) Write(text, ++number, Anchor(step.Name), step);
        var told = steps.Select(step => Anchor(step.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var page in ProtocolText.Pages.Keys.Where(page => page != Index && !told.Contains(page))) Write(text, ++number, page, null);
        return text.ToString();
    }

    /// <summary>Name of the page of a mechanism, and the anchor of its section.</summary>
    public static string Anchor(string mechanism) => WordStart().Replace(mechanism, "-$0").TrimStart('-').ToLowerInvariant();

    private static void Write(MarkdownText text, int number, string name, ModelStep? step)
    {
        var page = ProtocolText.Pages.GetValueOrDefault(name, $"# {step?.Name}\n\n");
        var title = page.Split('\n')[0].TrimStart('#', ' ');
        text.Block($"<a id=\"{name}\"></a>").Block($"### 7.{number} {title}");
        if (step is not null) text.Block(Said(step));
        text.Block(Demoted(page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
    }

    private static string Said(ModelStep step)
    {
        var comment = step.Comment;
        var said = $"In the code, {Code(step.Name)}: {Plain(comment.Summary)}";
        if (comment.Model.Length > 0) said += $" *Model:* {Plain(comment.Model)}";
        if (comment.LeftOut.Length > 0) said += $" *Left out:* {Plain(comment.LeftOut)}";
        return comment.Source.Length > 0 ? $"{said} *Source:* {Plain(comment.Source)}" : said;
    }

    // A page becomes a section: its headings go down, its links lead to sections, its pictures are found from here.
    private static string Demoted(string page)
    {
        var below = HeadingStart().Replace(page, "##$0");
        below = PageLink().Replace(below, "](#${page})");
        return Picture().Replace(below, "](model/${picture})");
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex WordStart();

    [GeneratedRegex("^#+ ", RegexOptions.Multiline)]
    private static partial Regex HeadingStart();

    [GeneratedRegex(@"\]\((?<page>[a-z-]+)\.md\)", RegexOptions.ExplicitCapture)]
    private static partial Regex PageLink();

    [GeneratedRegex(@"\]\((?<picture>curves/[a-z0-9-]+\.svg)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Picture();
}
