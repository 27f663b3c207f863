using System.Text;
using System.Xml.Linq;

namespace Glasshouse.Experiments.Description;

/// <summary>What the code says of one of its types or members.</summary>
/// <param name="Id">Id that the compiler gave it, such as <c>T:Glasshouse.Engine.Mechanisms.Conduct</c>.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Model">The equation and what belongs to it; empty for what is no kernel.</param>
/// <param name="LeftOut">What is left out.</param>
/// <param name="Source">Evidence ids or the assumption.</param>
/// <param name="Remarks">Remarks that are none of the three.</param>
public sealed record CodeComment(string Id, string Summary, string Model, string LeftOut, string Source, string Remarks)
{
    /// <summary>True for a type.</summary>
    public bool IsType => Id.StartsWith("T:", StringComparison.Ordinal);

    /// <summary>True for a field or a property.</summary>
    public bool IsField => Id.StartsWith("F:", StringComparison.Ordinal) || Id.StartsWith("P:", StringComparison.Ordinal);

    /// <summary>Last part of its name.</summary>
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>For a member, the name of its type.</summary>
    public string Type => Path.Split('.') is { Length: > 1 } parts ? parts[^2] : "";

    private string Path => Id[2..].Split('(')[0];

    /// <summary>Reads the comment of one member from the compiler's file.</summary>
    internal static CodeComment Of(XElement member)
    {
        var remarks = Words(member.Element("remarks")).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var parts = Parts(remarks);
        return new CodeComment(member.Attribute("name")!.Value, Joined(Words(member.Element("summary"))), parts["Model:"], parts["Left out:"], parts["Source:"], parts[""]);
    }

    // A line belongs to the last word that began one.
    private static Dictionary<string, string> Parts(string[] lines)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal) { ["Model:"] = "", ["Left out:"] = "", ["Source:"] = "", [""] = "" };
        var at = "";
        foreach (var line in lines)
        {
            var begun = parts.Keys.FirstOrDefault(word => word.Length > 0 && line.StartsWith(word, StringComparison.Ordinal));
            at = begun ?? at;
            parts[at] = $"{parts[at]} {(begun is null ? line : line[at.Length..].Trim())}".Trim();
        }

        return parts;
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static string Words(XElement? element)
    {
        var text = new StringBuilder();
        foreach (var node in element?.Nodes() ?? [])
            text.Append(node switch
            {
                XText words => words.Value,
                XElement link when link.Attribute("cref") is { } cref => cref.Value.Split('(')[0].Split('.')[^1],
                XElement link when link.Attribute("name") is { } name => name.Value,
                XElement inner => inner.Value,
                _ => "",
            });
        return text.ToString();
    }
}
