using System.Collections.Immutable;

namespace Glasshouse.Reports.Writing;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Kind">Its class; empty for none.</param>
/// <param name="Evidence">Ids that it links to, after the text.</param>
internal readonly record struct Cell(string Text, string Kind = "", ImmutableArray<string> Evidence = default)
{
    /// <summary>A plain text is a cell.</summary>
    public static implicit operator Cell(string text) => new(text);
}
