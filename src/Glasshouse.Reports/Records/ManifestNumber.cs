using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Records;

/// <summary>One resolved number of an arm with its ground.</summary>
/// <param name="Key">Address of the number, such as <c>appealing.months-to-decide</c>.</param>
/// <param name="Values">Its values in order of date.</param>
/// <param name="Evidence">Ids of the evidence it rests on.</param>
/// <param name="Assumption">Reason of an assumption; empty where evidence speaks for itself.</param>
/// <param name="RangeLow">Lower end of the range to sweep; null where there is none.</param>
/// <param name="RangeHigh">Upper end of the range to sweep; null where there is none.</param>
/// <param name="File">File (or <c>--set</c>) in which it was written.</param>
/// <param name="Distribution">How what is believed of it lies over the range; absent where every value is as likely as every other.</param>
public sealed record ManifestNumber(
    string Key,
    ImmutableArray<ManifestValue> Values,
    ImmutableArray<string> Evidence,
    string Assumption,
    double? RangeLow,
    double? RangeHigh,
    string File,
    NumberDistribution? Distribution = null)
{
    /// <summary>The manifest's words for a number.</summary>
    public static ManifestNumber Of(ScenarioNumber number) => new(
        number.Key.Path,
        [.. number.Values.Select(dated => new ManifestValue(dated.From?.ToString(), dated.Value))],
        number.Evidence,
        number.Assumption,
        number.RangeLow,
        number.RangeHigh,
        number.File,
        number.Distribution == NumberDistribution.Uniform ? null : number.Distribution);

    /// <summary>The number as a scenario has it. The manifest must have been read without a problem.</summary>
    /// <param name="key">The key of this address.</param>
    public ScenarioNumber ToNumber(NumberKey key) => new(
        key,
        [.. Values.Select(value => value.ToDatedValue())],
        Evidence,
        Assumption,
        RangeLow,
        RangeHigh,
        File,
        0,
        0) { Distribution = Distribution ?? NumberDistribution.Uniform };
}
