using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Glasshouse.Cli.Querying;

namespace Glasshouse.Cli.Saying;

/// <summary>The answer to a query as a table, as CSV and as JSON.</summary>
internal static class AnswerText
{
    /// <summary>Writes a table; what has no value stays empty.</summary>
    public static void Write(QueryAnswer answer, Surroundings here)
    {
        PlainTable.Write(here, [.. answer.Columns.Select(column => (column.IsNumber ? ">" : "") + column.Name)], answer.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell ?? "")]));
        here.Say(string.Create(CultureInfo.InvariantCulture, $"{answer.Rows.Count:N0} {(answer.Rows.Count == 1 ? "row" : "rows")}"));
    }

    /// <summary>The answer as CSV by RFC 4180, with names above.</summary>
    public static string Csv(QueryAnswer answer)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', answer.Columns.Select(column => Quoted(column.Name))).Append("\r\n");
        foreach (var row in answer.Rows) text.AppendJoin(',', row.Select(cell => Quoted(cell ?? ""))).Append("\r\n");
        return text.ToString();
    }

    /// <summary>The answer as a list of objects, numbers as numbers.</summary>
    public static string Json(QueryAnswer answer) => JsonText.Of(new JsonArray(
        [.. answer.Rows.Select(row => (JsonNode)new JsonObject(answer.Columns.Zip(row, (column, cell) => KeyValuePair.Create(column.Name, Value(column.IsNumber, cell)))))]));

    private static JsonNode? Value(bool isNumber, string? cell)
    {
        if (cell is null) return null;
        if (!isNumber) return JsonValue.Create(cell);
        if (long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return JsonValue.Create(whole);
        return double.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? JsonText.Number(number) : JsonValue.Create(cell);
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
