using Glasshouse.Engine.Tallies;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Holds runs against published figures.</summary>
/// <remarks>
/// Model: counts are scaled by real people for each synthetic person; the mean over seeds is held against the figure.
/// Left out: figures that may not be fitted, and figures dated outside the months of the run.
/// Source: CENSUS-CN-population and CENSUS-US-population for the real population; <see cref="PublishedPatterns"/> for the figures.
/// </remarks>
internal static class EvidenceChecks
{
    /// <summary>Every check that the arms and months allow, in the order of the patterns.</summary>
    /// <param name="plans">Plans of the arms.</param>
    /// <param name="records">Records of each arm, one for each seed.</param>
    public static EvidenceCheck[] Of(IReadOnlyList<Plan> plans, IReadOnlyList<RunRecord[]> records) =>
    [
        .. from pattern in PublishedPatterns.All
           from arm in Enumerable.Range(0, plans.Count)
           where plans[arm].Scenario.Name == pattern.Arm && IsOfPlace(pattern, plans[arm].Scenario)
           let check = Check(pattern, plans[arm], records[arm])
           where check is not null
           select check
    ];

    /// <summary>Whether a figure is of the country of a scenario.</summary>
    public static bool IsOfPlace(PublishedPattern pattern, Scenario scenario) => scenario.Place == PlaceOf(pattern);

    // A figure is of a country: an arm of the same name with people of another place is no match for it.
    private static string PlaceOf(PublishedPattern pattern) =>
        EvidenceLibrary.Find(pattern.EvidenceId)!.Place.StartsWith("US", StringComparison.Ordinal) ? "usa" : "china";

    private static double RealPeople(string place) =>
        EvidenceLibrary.Find(place == "usa" ? "CENSUS-US-population" : "CENSUS-CN-population")!.Value!.Value;

    private static EvidenceCheck? Check(PublishedPattern pattern, Plan plan, RunRecord[] records)
    {
        if (Calibration.TargetFrom(pattern.EvidenceId).Target is not { } target) return null;
        var date = EvidenceLibrary.Find(pattern.EvidenceId)!.Date;
        if (MonthsOf(pattern.Window, date, plan) is not { } months) return null;
        var model = Intervals.Of(records.Select(record => Value(pattern, plan.Scenario.Place, record, months.From, months.To)));
        return new EvidenceCheck(
            pattern.Arm, pattern.EvidenceId, pattern.What, target.Unit, target.Value, model, pattern.Tolerance, pattern.IsRelative,
            pattern.Matches(model.Mean, target.Value), FigureTies.Of(pattern, plan.Scenario));
    }

    /// <summary>What a run shows of a pattern in some months.</summary>
    public static double Value(PublishedPattern pattern, string place, RunRecord record, int from, int to)
    {
        var above = Measuring.Sum(pattern.Above, record, from, to) * pattern.Scale;
        if (pattern.Below.IsEmpty) return above * RealPeople(place) / record.Count(0, Outcome.People);
        var below = Measuring.Sum(pattern.Below, record, from, to);
        return below == 0 ? double.NaN : above / below;
    }

    /// <summary>The months of a plan that a figure is held against; null where the plan does not hold them.</summary>
    public static (int From, int To)? MonthsOf(PatternWindow window, string date, Plan plan)
    {
        if (window == PatternWindow.YearBefore) return plan.BurnIn >= 12 ? (plan.BurnIn - 12, plan.BurnIn) : null;
        if (window == PatternWindow.YearAfter) return plan.Months >= 12 ? (plan.BurnIn, plan.BurnIn + 12) : null;
        if (Calendar(date) is not { } calendar) return null;
        var first = calendar.From.Ordinal - plan.Scenario.Start.Ordinal;
        var until = first + calendar.Months;
        if (first < 0 || until > plan.Months) return null;
        return (window == PatternWindow.SinceStart ? plan.BurnIn : plan.BurnIn + first, plan.BurnIn + until);
    }

    private static (YearMonth From, int Months)? Calendar(string date) =>
        YearMonth.TryParse(date, out var month) ? (month, 1) :
        YearMonth.TryParse(date + "-01", out var january) ? (january, 12) : null;
}
