using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Fixed;

/// <summary>A curve of straight lines through points; the outer slopes are continued.</summary>
public sealed class Polyline
{
    private readonly ImmutableArray<double> at;
    private readonly ImmutableArray<double> value;

    /// <summary>A curve through points.</summary>
    /// <param name="at">Where the points lie, rising; at least two.</param>
    /// <param name="value">Their values.</param>
    public Polyline(IReadOnlyList<double> at, IReadOnlyList<double> value) => (this.at, this.value) = ([.. at], [.. value]);

    /// <summary>The value at a place.</summary>
    public double At(double place)
    {
        var piece = 0;
        while (piece < at.Length - 2 && place > at[piece + 1]) piece++;
        return value[piece] + ((value[piece + 1] - value[piece]) * (place - at[piece]) / (at[piece + 1] - at[piece]));
    }
}
