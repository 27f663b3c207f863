using System.Text.Json.Nodes;
using Glasshouse.Evidence;

namespace Glasshouse.Cli.Saying;

/// <summary>Figures as JSON, for a program.</summary>
internal static class EvidenceJson
{
    /// <summary>The shelves: <c>topic</c>, <c>figures</c>, <c>fromMemory</c>.</summary>
    public static string Topics() => JsonText.Of(new JsonArray([.. EvidenceLibrary.Figures.GroupBy(figure => figure.Topic).Select(shelf => (JsonNode)new JsonObject
    {
        ["topic"] = shelf.Key,
        ["figures"] = shelf.Count(),
        ["fromMemory"] = shelf.Count(figure => !figure.MayBePrinted),
    })]));

    /// <summary>The figures of a shelf.</summary>
    public static string Shelf(IEnumerable<Figure> shelf) => JsonText.Of(new JsonArray([.. shelf.Select(Node)]));

    /// <summary>One figure.</summary>
    public static string Whole(Figure figure) => JsonText.Of(Node(figure));

    private static JsonNode Node(Figure figure) => new JsonObject
    {
        ["id"] = figure.Id,
        ["topic"] = figure.Topic,
        ["what"] = figure.What,
        ["value"] = figure.Value,
        ["text"] = figure.Text,
        ["unit"] = figure.Unit,
        ["low"] = figure.Low,
        ["high"] = figure.High,
        ["date"] = figure.Date,
        ["place"] = figure.Place,
        ["population"] = figure.Population,
        ["source"] = figure.Source,
        ["grade"] = figure.Grade,
        ["verified"] = figure.Verified.ToString().ToLowerInvariant(),
        ["role"] = figure.Role.ToString().ToLowerInvariant(),
        ["note"] = figure.Note,
        ["mayBePrinted"] = figure.MayBePrinted,
        ["mayBeFitted"] = figure.MayBeFitted,
    };
}
