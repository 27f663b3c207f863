using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>A number that a sweep moves, between which ends, how, and in which arms; or a date from which one number or several take a value.</summary>
/// <param name="Key">Which number it is; of a date that several numbers share, the first of them.</param>
/// <param name="Low">Lowest value, in the unit of the number; of a date in months, earlier below 0.</param>
/// <param name="High">Highest value, likewise.</param>
/// <param name="Distribution">How its values lie between the ends.</param>
/// <param name="Centre">The value that stands in the scenario: the peak of distributions that name none; 0 of a date.</param>
/// <param name="Arms">Names of the arms in which it moves.</param>
public sealed record SweptNumber(NumberKey Key, double Low, double High, NumberDistribution Distribution, double Centre, ImmutableArray<string> Arms)
{
    /// <summary>The date that moves; null where the value does.</summary>
    public SweptDate? Date { get; init; }

    /// <summary>Name of its own, where several arms state the same number differently and each moves by itself; empty for none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its name in a plan and as a factor.</summary>
    public string Name => Date?.Name ?? (Label.Length > 0 ? Label : Key.Path);

    /// <summary>Unit of its values.</summary>
    public string Unit => Date is null ? Key.Unit : "months later";

    /// <summary>Whether only whole values mean anything.</summary>
    public bool IsWhole => Date is not null || Key.IsWhole;

    /// <summary>The numbers that it moves.</summary>
    public ImmutableArray<NumberKey> Keys => Date?.Keys ?? [Key];
}
