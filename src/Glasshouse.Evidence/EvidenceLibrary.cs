using System.Collections.Immutable;

namespace Glasshouse.Evidence;

/// <summary>The shipped figures and region tables.</summary>
public static class EvidenceLibrary
{
    /// <summary>All figures, in the order of the files.</summary>
    public static ImmutableArray<Figure> Figures => [];

    /// <summary>The figure with this id, or null.</summary>
    public static Figure? Find(string id) => Figures.FirstOrDefault(figure => figure.Id == id);

    /// <summary>The provinces of a preset of place, such as <c>china</c>; null for an unknown place.</summary>
    public static ImmutableArray<Province>? Provinces(string place) => place == "china" ? [] : null;
}
