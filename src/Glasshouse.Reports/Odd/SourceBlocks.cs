using System.Text.RegularExpressions;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;
using static Glasshouse.Reports.Writing.MarkdownText;

namespace Glasshouse.Reports.Odd;

/// <summary>Patterns, tables and cited figures with their sources.</summary>
internal static partial class SourceBlocks
{
    /// <summary>The patterns that accept or reject a parameterisation.</summary>
    public static string Catalogue(OddMaterial material) => new MarkdownText()
        .Table(["id", "pattern", "what is known", "arms", "what is read"], Experiments.Patterns.PatternCatalogue.All.Select(pattern => (string[])
            [Plain(pattern.Id), Plain(pattern.Title), Plain(pattern.Sentence), pattern.Arms.IsEmpty ? "a set-up of its own" : Codes(pattern.Arms), Plain(pattern.Reading)]))
        .ToString();

    /// <summary>The published figures against which runs are held.</summary>
    public static string Patterns(OddMaterial material) => new MarkdownText()
        .Table(["figure", "what is compared", "arm", "window", "published", "tolerance"], PublishedPatterns.All.Select(Pattern))
        .ToString();

    /// <summary>Results known from elsewhere to which the society collapses.</summary>
    public static string KnownResults(OddMaterial material) => new MarkdownText()
        .Table(["id", "result", "whose it is", "what is run"], Experiments.Docking.KnownResults.All.Select(result => (string[])
            [Plain(result.Id), Plain(result.Title), Plain(result.Source), Plain(result.How)]))
        .ToString();

    /// <summary>Tables that travel with the program.</summary>
    public static string Tables(OddMaterial material) => new MarkdownText()
        .Table(["table", "rows", "columns"], EvidenceLibrary.Tables.Select(path => (Path: path, Table: EvidenceLibrary.Table(path)!)).Select(table => (string[])
            [Code("evidence/" + table.Path), NumberText.Whole(table.Table.Rows.Length), Codes(table.Table.Columns)]))
        .ToString();

    /// <summary>Every figure that scenarios, patterns, pages or comments cite.</summary>
    public static string Sources(OddMaterial material) => new MarkdownText()
        .Table(["id", "figure", "value", "place, date", "source", "grade"], Cited(material).Select(Source))
        .ToString();

    /// <summary>The figures cited anywhere in the document, in the order of the shelves.</summary>
    internal static IEnumerable<Figure> Cited(OddMaterial material)
    {
        var ids = material.Scenarios.SelectMany(scenario => scenario.Numbers.Values.SelectMany(number => number.Evidence).Concat(scenario.Bands.SelectMany(band => band.Evidence)).Concat(scenario.Events.SelectMany(news => news.Evidence)))
            .Concat(PublishedPatterns.All.Select(pattern => pattern.EvidenceId))
            .Concat(Named(ProtocolText.Pages.Values))
            .Concat(Named(material.Model.Walks.SelectMany(walk => walk.Steps).Concat(material.Model.Outside).Select(step => step.Comment.Source)))
            .ToHashSet(StringComparer.Ordinal);
        return EvidenceLibrary.Figures.Where(figure => ids.Contains(figure.Id));
    }

    private static IEnumerable<string> Named(IEnumerable<string> texts) => texts.SelectMany(text => Id().Matches(text)).Select(found => found.Value);

    private static string[] Pattern(PublishedPattern pattern)
    {
        var figure = EvidenceLibrary.Find(pattern.EvidenceId);
        return
        [
            NumberCells.Links([pattern.EvidenceId]),
            Plain(pattern.What),
            Code(pattern.Arm),
            pattern.Window switch
            {
                PatternWindow.SinceStart => "since the start of the regime",
                PatternWindow.YearBefore => "the year before the regime",
                _ => "the date of the figure",
            },
            FigureText.IsUsable(figure) ? Plain(FigureText.Value(figure!)) : "not usable",
            pattern.IsRelative ? $"{NumberText.Exact(100 * pattern.Tolerance)} % of it" : $"{NumberText.Exact(pattern.Tolerance)} points",
        ];
    }

    // A figure from memory is named; its value is told nowhere.
    private static string[] Source(Figure figure)
    {
        var id = $"<a id=\"{Citation.Anchor(figure.Id)}\"></a>{figure.Id}";
        if (!figure.MayBePrinted) return [id, Plain(figure.What), "not told", "", "from memory: not found again in a source", ""];
        return
        [
            id, Plain(figure.What), FigureText.IsUsable(figure) ? Plain(FigureText.Value(figure)) : "no usable number",
            Plain(string.Join(", ", new[] { figure.Place, figure.Date }.Where(part => part.Length > 0))), Plain(figure.Source), Plain(figure.Grade),
        ];
    }

    [GeneratedRegex("[A-Z]{1,6}[A-Za-z0-9]*(-[A-Za-z0-9]+)*")]
    private static partial Regex Id();
}
