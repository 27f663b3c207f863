using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>A piece of a YAML file with the place where it stands.</summary>
/// <param name="Kind">Its shape.</param>
/// <param name="Spot">Where it begins.</param>
/// <param name="Text">The text of a scalar; empty for other shapes.</param>
/// <param name="IsQuoted">True for a scalar in quotes or as a block, which is a text even if it looks like a number.</param>
/// <param name="Items">The items of a list; empty for other shapes.</param>
/// <param name="Entries">The entries of a mapping; empty for other shapes.</param>
internal sealed record YamlPart(
    YamlKind Kind,
    Spot Spot,
    string Text,
    bool IsQuoted,
    ImmutableArray<YamlPart> Items,
    ImmutableArray<YamlEntry> Entries)
{
    /// <summary>How it is shown in a message: a scalar as written, other shapes by their kind.</summary>
    public string Shown => Kind switch
    {
        YamlKind.Scalar => Text.Length == 0 ? "nothing" : Text,
        YamlKind.Sequence => "a list",
        _ => "a section",
    };

    /// <summary>True for a plain scalar without text: a key with nothing behind it.</summary>
    public bool IsNothing => Kind == YamlKind.Scalar && !IsQuoted && Text is "" or "~" or "null";
}
