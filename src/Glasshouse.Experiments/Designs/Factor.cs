using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Designs;

/// <summary>A number that an experiment moves, and what is believed of it.</summary>
/// <param name="Name">Its address in a scenario, such as <c>morals.crowding-out</c>, or any name where it stands in none.</param>
/// <param name="Unit">Its unit in words.</param>
/// <param name="Low">Lowest value.</param>
/// <param name="High">Highest value, above the lowest.</param>
/// <param name="Distribution">How what is believed lies between them.</param>
/// <param name="IsWhole">True where only whole values mean anything.</param>
/// <remarks>
/// Model: a value is rounded to a decimal step of at most a hundred-thousandth of its range (of its lower end where it is log-uniform), or to a whole number.
/// So a value has few digits, a table holds it exactly, and a plan made of it has one hash on every machine. The steps are far finer than a design can tell
/// and about as fine as the engine's own.
/// </remarks>
public sealed record Factor(string Name, string Unit, double Low, double High, NumberDistribution Distribution, bool IsWhole = false)
{
    private const int MostDigits = 15;

    /// <summary>The value as the scenario has it, for shapes with a peak that is not written; the middle where it has several.</summary>
    public double? AsIs { get; init; }

    /// <summary>Decimal places to which values are rounded.</summary>
    public int Digits
    {
        get
        {
            if (IsWhole) return 0;
            var (wanted, scale, digits) = ((Distribution.Shape == DistributionShape.LogUniform ? Low : High - Low) / 100_000, 1.0, 0);
            for (; digits < MostDigits && 1 / scale > wanted; digits++) scale *= 10;
            return digits;
        }
    }

    /// <summary>Peak of its distribution.</summary>
    internal double Peak => Distribution.Peak ?? AsIs ?? (Low + High) / 2;

    /// <summary>Values that it can have where there are few; 0 where there are many.</summary>
    internal int Values =>
        Distribution.Shape == DistributionShape.Discrete ? Distribution.Values.Length
        : IsWhole && High - Low < 1000 ? (int)(Math.Floor(High) - Math.Ceiling(Low)) + 1
        : 0;

    /// <summary>The value below which a share of what is believed lies.</summary>
    /// <param name="share">The share, 0…1.</param>
    public double ValueOf(double share)
    {
        if (Distribution.Shape == DistributionShape.Discrete) return Quantiles.Of(this, share);
        if (!IsWhole) return Rounded(Quantiles.Of(this, share));
        var (low, high) = (Math.Ceiling(Low), Math.Floor(High));
        // A whole number stands for all that lies nearer to it than to its neighbours, the ends too.
        return Distribution.Shape == DistributionShape.Uniform
            ? Math.Min(low + Math.Floor(share * (high - low + 1)), high)
            : Math.Clamp(Math.Round(Quantiles.Of(this, share)), low, high);
    }

    /// <summary>The value at a level of a grid: of a few values each has its level, whatever its weight.</summary>
    /// <param name="share">The level as a share, 0…1.</param>
    internal double LevelOf(double share) => Distribution.Shape == DistributionShape.Discrete
        ? Distribution.Values[(int)Math.Round(share * (Distribution.Values.Length - 1))]
        : ValueOf(share);

    private double Rounded(double value)
    {
        var scale = 1.0;
        for (var digit = 0; digit < Digits; digit++) scale *= 10;
        return Math.Clamp(Math.Round(value * scale) / scale, Low, High);
    }
}
