using System.Collections.Immutable;

namespace Glasshouse.Scenarios;

/// <summary>How what is believed of a number lies over its range, as somebody wrote it.</summary>
/// <param name="Shape">The shape.</param>
public sealed record NumberDistribution(DistributionShape Shape)
{
    /// <summary>Every value of the range is as likely as every other: what holds where nothing is written.</summary>
    public static readonly NumberDistribution Uniform = new(DistributionShape.Uniform);

    /// <summary>Names of the shapes in a file, in the order of their numbers.</summary>
    public static readonly ImmutableArray<string> Names = ["uniform", "log-uniform", "triangular", "normal", "pert", "beta", "discrete"];

    /// <summary>Peak of <c>triangular</c>, <c>pert</c> and <c>normal</c>; null for the value of the number itself.</summary>
    public double? Peak { get; init; }

    /// <summary>Standard deviation of <c>normal</c> before it is cut; null for a quarter of the range.</summary>
    public double? Deviation { get; init; }

    /// <summary>How much <c>pert</c> makes of its peak; 4 where nothing is written.</summary>
    public double Weight { get; init; } = 4;

    /// <summary>First parameter of <c>beta</c>.</summary>
    public double Alpha { get; init; } = 1;

    /// <summary>Second parameter of <c>beta</c>.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>Values of <c>discrete</c>, in ascending order.</summary>
    public ImmutableArray<double> Values { get; init; } = [];

    /// <summary>Weights of the values of <c>discrete</c>; empty where all weigh the same.</summary>
    public ImmutableArray<double> Weights { get; init; } = [];

    /// <summary>Name of the shape in a file.</summary>
    public string Name => Names[(int)Shape];

    /// <inheritdoc/>
    public bool Equals(NumberDistribution? other) =>
        other is not null && Shape == other.Shape && Peak == other.Peak && Deviation == other.Deviation && Weight == other.Weight
        && Alpha == other.Alpha && Beta == other.Beta && Values.SequenceEqual(other.Values) && Weights.SequenceEqual(other.Weights);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shape, Peak, Deviation, Weight, Alpha, Beta, Values.Length);

    /// <summary>What stands against it over a range: the part, what was written, the rule, and the way out.</summary>
    /// <param name="low">Lower end of the range.</param>
    /// <param name="high">Upper end of the range.</param>
    /// <param name="value">The value of the number, where it has one alone.</param>
    public IEnumerable<(string Part, double Value, string Rule, string WayOut)> Against(double low, double high, double? value)
    {
        if (low >= high && Shape is not (DistributionShape.Uniform or DistributionShape.Discrete))
            yield return ("range", low, $"is a range without width for the shape {Name}", "Widen the range, or leave the distribution out.");
        else if (Shape == DistributionShape.LogUniform && low <= 0)
            yield return ("range", low, "is no lower end for log-uniform, which has no ratio to 0", "Raise the lower end above 0, or write uniform.");
        if (HasPeak && (Peak ?? value) is not { } peak)
            yield return ("peak", double.NaN, "is missing, and the number has several values", "Write distribution: { shape: " + Name + ", peak: … }.");
        else if (HasPeak && (Peak ?? value) is { } at && (at < low || at > high))
            yield return ("peak", at, "lies outside the range", "Move the peak, or widen the range.");
        foreach (var outside in Values.Where(one => one < low || one > high))
            yield return ("values", outside, "lies outside the range", "Widen the range, or leave the value out.");
    }

    private bool HasPeak => Shape is DistributionShape.Triangular or DistributionShape.Normal or DistributionShape.Pert;
}
