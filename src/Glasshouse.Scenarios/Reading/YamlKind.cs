namespace Glasshouse.Scenarios.Reading;

/// <summary>The three shapes that YAML knows.</summary>
internal enum YamlKind
{
    /// <summary>A text or number.</summary>
    Scalar,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary>Keys with values.</summary>
    Mapping,
}
