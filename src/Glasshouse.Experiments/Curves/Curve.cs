using System.Collections.Immutable;

namespace Glasshouse.Experiments.Curves;

/// <summary>The characteristic curve of a mechanism, as the engine lives it.</summary>
/// <param name="Name">Name of the page it belongs to, such as <c>conduct</c>.</param>
/// <param name="Title">What it shows.</param>
/// <param name="X">What runs along, with its unit.</param>
/// <param name="Y">What goes up, with its unit.</param>
/// <param name="Under">Scenario, size and months of the runs behind it.</param>
/// <param name="Lines">Its lines.</param>
public sealed record Curve(string Name, string Title, string X, string Y, string Under, ImmutableArray<CurveLine> Lines)
{
    /// <summary>Draws one curve from its sketch.</summary>
    /// <param name="name">Name of the page.</param>
    public static Curve Of(string name) => CurveRunning.Of(CurveShelf.All.First(sketch => sketch.Name == name));

    /// <summary>Names of all curves, in the order of the shelf.</summary>
    public static ImmutableArray<string> Names => [.. CurveShelf.All.Select(sketch => sketch.Name)];
}
