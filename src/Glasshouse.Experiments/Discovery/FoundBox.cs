using System.Collections.Immutable;

namespace Glasshouse.Experiments.Discovery;

/// <summary>A box of assumptions in which cases are frequent, with what it holds.</summary>
/// <param name="Sides">The assumptions it limits, in the order of their names; all others may be anything.</param>
/// <param name="Points">Points inside.</param>
/// <param name="Cases">Cases inside.</param>
/// <param name="Coverage">Cases inside among all cases, 0…1.</param>
/// <param name="Density">Cases inside among the points inside, 0…1.</param>
/// <param name="Support">Points inside among all points, 0…1.</param>
public sealed record FoundBox(ImmutableArray<BoxSide> Sides, int Points, int Cases, double Coverage, double Density, double Support)
{
    /// <summary>Whether the values of a point lie inside.</summary>
    /// <param name="names">Names of the assumptions.</param>
    /// <param name="values">Their values, in the order of the names.</param>
    public bool Holds(IReadOnlyList<string> names, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(values);
        foreach (var side in Sides)
            for (var at = 0; at < names.Count; at++)
                if (names[at] == side.Name && !(values[at] >= (side.Low ?? double.NegativeInfinity) && values[at] <= (side.High ?? double.PositiveInfinity))) return false;
        return true;
    }
}
