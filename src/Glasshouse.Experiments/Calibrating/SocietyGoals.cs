using System.Collections.Immutable;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>The figures that arms can be fitted to: those meant for it, found again, with a value, and shown by the model in the months that are run.</summary>
/// <remarks>
/// Model: the discrepancy is half of the tolerance with which the figure is held against the model elsewhere. The error of observation is a quarter of a published
/// interval, or where there is none, by grade A, B, C: 2, 5 and 10 % of a count or ratio, 1, 2 and 3 points of a percentage. Both are assumptions.
/// Figures of one series (the same counts in the same arm) are one family and count as one figure.
/// Left out: whatever the guard of the evidence refuses: figures from memory, settings, context. Figures kept aside are not on the shelves at all.
/// </remarks>
internal static class SocietyGoals
{
    /// <summary>The goals of arms.</summary>
    public static ImmutableArray<SocietyGoal> Of(IReadOnlyList<Plan> plans) =>
    [
        .. from pattern in PublishedPatterns.All
           from arm in Enumerable.Range(0, plans.Count)
           where plans[arm].Scenario.Name == pattern.Arm && EvidenceChecks.IsOfPlace(pattern, plans[arm].Scenario)
           let goal = Goal(pattern, plans[arm], arm)
           where goal is not null
           select goal
    ];

    /// <summary>Figures that may be fitted and that no goal uses, with the reason.</summary>
    public static ImmutableArray<string> NotUsed(IReadOnlyList<Plan> plans, IReadOnlyList<SocietyGoal> goals, IReadOnlyList<SocietyGoal> lost)
    {
        var used = goals.Select(goal => goal.Pattern.EvidenceId).ToHashSet(StringComparer.Ordinal);
        var place = plans[0].Scenario.Place == "usa" ? "US" : "CN";
        return
        [
            .. EvidenceLibrary.Figures
                .Where(figure => figure.MayBeFitted && figure.Place.StartsWith(place, StringComparison.Ordinal) && !used.Contains(figure.Id))
                .Select(figure => $"{figure.Id}: {Why(figure.Id, lost)}")
        ];
    }

    private static string Why(string id, IReadOnlyList<SocietyGoal> lost) =>
        lost.Any(goal => goal.Pattern.EvidenceId == id) ? "luck alone moves it by more than twice its error in runs of this size"
        : PublishedPatterns.All.Any(pattern => pattern.EvidenceId == id) ? "of an arm or of months that were not run"
        : "the model shows nothing that it could be held against";

    private static SocietyGoal? Goal(PublishedPattern pattern, Plan plan, int arm)
    {
        if (Calibration.TargetFrom(pattern.EvidenceId).Target is not { } target) return null;
        var figure = EvidenceLibrary.Find(pattern.EvidenceId)!;
        if (EvidenceChecks.MonthsOf(pattern.Window, figure.Date, plan) is not { } months) return null;
        var family = $"{pattern.Arm} {string.Join('+', pattern.Above)} / {string.Join('+', pattern.Below)} {pattern.Window}";
        var goal = new CalibrationGoal(
            pattern.EvidenceId, pattern.What, target.Unit, target.Value, Error(figure, target, pattern.IsRelative), pattern.Tolerance / 2, pattern.IsRelative, pattern.IsLeast, family);
        return new SocietyGoal(goal, pattern, arm, months.From, months.To, FigureTies.Of(pattern, plan.Scenario));
    }

    private static double Error(Figure figure, CalibrationTarget target, bool relative)
    {
        if (target is { Low: { } low, High: { } high } && high > low) return (high - low) / 4 / (relative ? Math.Abs(target.Value) : 1);
        return (figure.Grade, relative) switch
        {
            ("A", true) => 0.02,
            ("B", true) => 0.05,
            (_, true) => 0.10,
            ("A", false) => 1,
            ("B", false) => 2,
            _ => 3,
        };
    }
}
