using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Records;

/// <summary>Something that people hear in an arm.</summary>
/// <param name="Date">Month, <c>YYYY-MM</c>.</param>
/// <param name="Kind">What is heard, such as <c>repressive-use</c>.</param>
/// <param name="Reach">Share of adults before whom it comes.</param>
/// <param name="Evidence">Ids of the evidence that the reach rests on.</param>
/// <param name="Reason">Reason of an assumption.</param>
public sealed record ManifestEvent(string Date, string Kind, double Reach, ImmutableArray<string> Evidence, string Reason)
{
    /// <summary>The manifest's words for an event.</summary>
    public static ManifestEvent Of(ScenarioEvent heard) =>
        new(heard.Date.ToString(), EventKinds.Of(heard.Kind).Name, heard.Reach, heard.Evidence, heard.Reason);

    /// <summary>The event as a scenario has it. The manifest must have been read without a problem.</summary>
    public ScenarioEvent ToEvent() =>
        new(YearMonth.TryParse(Date, out var date) ? date : default, EventKinds.Named(Kind)!.Kind, Reach) { Evidence = Evidence.IsDefault ? [] : Evidence, Reason = Reason ?? "" };
}
