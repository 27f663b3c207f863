using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Glasshouse.Cli.Saying;

/// <summary>JSON as it is printed: indented, letters of every script as they are.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.General)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of a node.</summary>
    public static string Of(JsonNode node) => node.ToJsonString(Layout);

    /// <summary>A number, or null where there is none: JSON has no word for it.</summary>
    public static JsonNode? Number(double value) => double.IsFinite(value) ? JsonValue.Create(value) : null;
}
