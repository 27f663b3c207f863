using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Records;

/// <summary>Two numbers of an arm that are believed to go together.</summary>
/// <param name="One">Address of the first.</param>
/// <param name="Other">Address of the second.</param>
/// <param name="Rank">Their rank correlation.</param>
/// <param name="Evidence">Ids of the evidence that it rests on.</param>
/// <param name="Reason">Reason of an assumption.</param>
public sealed record ManifestCorrelation(string One, string Other, double Rank, ImmutableArray<string> Evidence, string Reason)
{
    /// <summary>The manifest's words for a correlation.</summary>
    public static ManifestCorrelation Of(NumberCorrelation tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return new ManifestCorrelation(tie.One.Path, tie.Other.Path, tie.Rank, tie.Evidence, tie.Reason);
    }

    /// <summary>The correlation as a scenario has it. The manifest must have been read without a problem.</summary>
    public NumberCorrelation ToCorrelation() =>
        new(ManifestArm.KeyOf(One)!, ManifestArm.KeyOf(Other)!, Rank, Manifest.FileName, 0, 0) { Evidence = Evidence.IsDefault ? [] : Evidence, Reason = Reason ?? "" };
}
