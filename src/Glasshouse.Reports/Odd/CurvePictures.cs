using System.Collections.Immutable;
using Glasshouse.Experiments.Curves;
using Glasshouse.Reports.Charts;

namespace Glasshouse.Reports.Odd;

/// <summary>The pictures of all curves, drawn anew by the engine.</summary>
public static class CurvePictures
{
    private static readonly Lazy<ImmutableSortedDictionary<string, string>> Drawn =
        new(() => Curve.Names.AsParallel().Select(name => (Name: name + ".svg", Text: CurveChart.Draw(Curve.Of(name)))).ToImmutableSortedDictionary(picture => picture.Name, picture => picture.Text, StringComparer.Ordinal));

    /// <summary>Name of the file and text of each picture.</summary>
    public static ImmutableSortedDictionary<string, string> All => Drawn.Value;
}
