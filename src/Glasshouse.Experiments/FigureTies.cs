using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Finds how published figures hang together with the numbers of a scenario; nobody marks a row by hand.</summary>
/// <remarks>
/// Model: a figure is fitted where a number cites it. A ratio of two totals is fitted where both totals of its date are. A total is between where the
/// same series has fitted totals at or before its date and at or after it.
/// Left out: figures of other series that move with it.
/// </remarks>
internal static class FigureTies
{
    /// <summary>The tie of a pattern in a scenario.</summary>
    public static FigureTie Of(PublishedPattern pattern, Scenario scenario)
    {
        if (IsFitted(scenario, pattern.EvidenceId)) return FigureTie.Fitted;
        if (pattern.Window != PatternWindow.SinceStart) return FigureTie.Free;
        var date = DateOf(pattern);
        if (!pattern.Below.IsEmpty)
            return FittedDates(pattern.Above, pattern, scenario).Contains(date) && FittedDates(pattern.Below, pattern, scenario).Contains(date) ? FigureTie.Fitted : FigureTie.Free;
        var dates = FittedDates(pattern.Above, pattern, scenario).ToArray();
        return dates.Any(other => string.CompareOrdinal(other, date) <= 0) && dates.Any(other => string.CompareOrdinal(other, date) >= 0) ? FigureTie.Between : FigureTie.Free;
    }

    /// <summary>The tie of a row that rests on several figures: fitted where a number was set by any of them.</summary>
    public static FigureTie OfAny(Scenario scenario, IEnumerable<string> ids) => ids.Any(id => IsFitted(scenario, id)) ? FigureTie.Fitted : FigureTie.Free;

    /// <summary>Whether a number of the scenario was set by a figure.</summary>
    private static bool IsFitted(Scenario scenario, string id) => scenario.Numbers.Values.Any(number => number.Evidence.Contains(id));

    // Dates are written year first, so their order is that of their letters.
    private static IEnumerable<string> FittedDates(IEnumerable<Engine.Tallies.Outcome> outcomes, PublishedPattern pattern, Scenario scenario) =>
        from total in PublishedPatterns.All
        where total.Arm == pattern.Arm && total.Window == PatternWindow.SinceStart && total.Below.IsEmpty
              && total.Above.SequenceEqual(outcomes) && IsFitted(scenario, total.EvidenceId)
        select DateOf(total);

    private static string DateOf(PublishedPattern pattern) => EvidenceLibrary.Find(pattern.EvidenceId)!.Date;
}
