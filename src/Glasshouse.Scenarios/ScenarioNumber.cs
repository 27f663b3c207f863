using System.Collections.Immutable;

namespace Glasshouse.Scenarios;

/// <summary>A number of a scenario with the ground it stands on: evidence, or an assumption with a range.</summary>
/// <param name="Key">Which number it is.</param>
/// <param name="Values">Its values in order of date; the first holds from the start.</param>
/// <param name="Evidence">Ids of the evidence it rests on; empty for an assumption.</param>
/// <param name="Assumption">The reason of an assumption, or how the value follows from the evidence; empty where evidence speaks for itself.</param>
/// <param name="RangeLow">Lower end of the range to sweep, in the unit; null for evidence without a range.</param>
/// <param name="RangeHigh">Upper end of the range to sweep, in the unit; null for evidence without a range.</param>
/// <param name="File">File (or <c>--set</c>) in which it was written.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record ScenarioNumber(
    NumberKey Key,
    ImmutableArray<DatedValue> Values,
    ImmutableArray<string> Evidence,
    string Assumption,
    double? RangeLow,
    double? RangeHigh,
    string File,
    int Line,
    int Column)
{
    /// <summary>How what is believed of it lies over its range.</summary>
    public NumberDistribution Distribution { get; init; } = NumberDistribution.Uniform;

    /// <summary>True where the number rests on no evidence and must therefore be swept.</summary>
    public bool IsAssumption => Evidence.IsEmpty;

    /// <summary>The value in force in <paramref name="month"/>.</summary>
    public double At(YearMonth month)
    {
        var value = Values[0].Value;
        foreach (var dated in Values)
            if (dated.From is not { } from || from <= month) value = dated.Value;
        return value;
    }
}
