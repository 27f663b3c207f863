using System.Globalization;
using System.Text;
using Glasshouse.Evidence;

namespace Glasshouse.Cli.Saying;

/// <summary>Figures in words, for a reader.</summary>
internal static class EvidenceText
{
    private const string FromMemory = "from memory: never fitted, never printed as fact";

    /// <summary>The shelves with the number of figures on each.</summary>
    public static string Topics()
    {
        var shelves = EvidenceLibrary.Figures.GroupBy(figure => figure.Topic).ToList();
        var width = shelves.Select(shelf => shelf.Key.Length).DefaultIfEmpty(0).Max();
        var lines = shelves.Select(shelf => $"{shelf.Key.PadRight(width)}  {Count(shelf)}");
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>The figures of a shelf, one a line, the doubtful ones marked.</summary>
    public static string Shelf(IReadOnlyList<Figure> shelf)
    {
        var width = shelf.Max(figure => figure.Id.Length);
        return string.Join(Environment.NewLine, shelf.Select(figure => Line(figure, width)));
    }

    /// <summary>Everything that is known about one figure.</summary>
    public static string Whole(Figure figure)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{figure.Id}  {figure.What}");
        foreach (var (title, value) in Parts(figure))
            if (value.Length > 0) text.AppendLine(CultureInfo.InvariantCulture, $"  {title,-13}{value}");
        return text.ToString().TrimEnd();
    }

    private static string Count(IEnumerable<Figure> shelf)
    {
        var figures = shelf.ToList();
        var memory = figures.Count(figure => !figure.MayBePrinted);
        var kept = memory > 0 ? $", {memory} of them from memory" : "";
        return $"{figures.Count} {(figures.Count == 1 ? "figure" : "figures")}{kept}";
    }

    private static string Line(Figure figure, int width)
    {
        var mark = figure.MayBePrinted ? "" : $"  [{FromMemory}]";
        return $"{figure.Id.PadRight(width)}  {figure.What}  {figure.Text}  ({Joined(figure.Place, figure.Date)}; grade {figure.Grade}){mark}";
    }

    private static (string Title, string Value)[] Parts(Figure figure) =>
    [
        ("value", Joined(figure.Text, figure.Unit)),
        ("number", figure.Value is { } value ? value.ToString("R", CultureInfo.InvariantCulture) : ""),
        ("interval", Interval(figure)),
        ("where, when", Joined(figure.Place, figure.Date)),
        ("counted", figure.Population),
        ("source", figure.Source),
        ("grade", figure.Grade),
        ("verified", Verified(figure.Verified)),
        ("role", figure.Role.ToString().ToLowerInvariant()),
        ("topic", figure.Topic),
        ("note", figure.Note),
    ];

    private static string Interval(Figure figure) => (figure.Low, figure.High) switch
    {
        (null, null) => "",
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"{low} or more"),
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"{high} or less"),
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
    };

    private static string Verified(Verification verified) => verified switch
    {
        Verification.Yes => "found again in a stored copy of the source",
        Verification.Data => "the data file is in hand",
        Verification.Derived => "own arithmetic from the figures named",
        _ => FromMemory,
    };

    private static string Joined(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));
}
