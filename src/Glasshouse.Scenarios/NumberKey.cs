namespace Glasshouse.Scenarios;

/// <summary>A number that a scenario may set: where it stands, its unit, its limits and what it means.</summary>
/// <param name="Path">Address in the scenario file, such as <c>appealing.months-to-decide</c>: section, then key, in kebab case.</param>
/// <param name="Unit">Unit in words, such as <c>chance per month</c>, <c>months</c>, <c>points</c>, <c>share</c>, <c>weight</c>, <c>switch</c> (0 or 1).</param>
/// <param name="From">Smallest value allowed, in the unit.</param>
/// <param name="To">Largest value allowed, in the unit.</param>
/// <param name="Meaning">One sentence: what the number is in the society.</param>
/// <param name="WayOut">What to do instead of a value outside the limits; empty where the limits speak for themselves.</param>
/// <remarks>No two keys share a path, so a key is its path: plans look numbers up by the ten thousand.</remarks>
public sealed record NumberKey(string Path, string Unit, double From, double To, string Meaning, string WayOut = "")
{
    /// <summary>The part before the dot: the mechanism's section.</summary>
    public string Section => Path[..Path.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The part after the dot: the key inside its section.</summary>
    public string Name => Path[(Path.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>True where the society only knows whole values: the rules take the whole part or the nearest whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True where the value must be 0 or 1.</summary>
    public bool IsSwitch => Unit == "switch";

    private int Hash { get; } = Path.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(NumberKey? other) => ReferenceEquals(this, other) || (other is not null && Path == other.Path);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash;
}
