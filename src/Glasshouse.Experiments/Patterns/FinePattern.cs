using Glasshouse.Experiments.Docking;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P7: a small fine can more than double violations, and they stay up when it is taken away.</summary>
internal static class FinePattern
{
    /// <summary>The pattern.</summary>
    public static readonly Pattern Pattern = new(
        "P7", "a small fine",
        "Day-care centres that set a small fine on late pick-ups had twice as many of them, and kept them when the fine was gone.",
        [], "The set-up of D4: a whole society whose only occasion is to come late, a week for a month; the pace at which the motive wears off is fitted to weeks 5 to 16.",
        Rows);

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        var runs = work.Docking.Select(DayCare.Fitted).ToArray();
        yield return new PatternRow("late pick-ups in weeks 9 to 16 of the count for each one in weeks 1 to 4", "day care", ["IN-401-before", "IN-401-next8"], "ratio",
            PatternRule.Near, 18.52 / 8.00, 0.3, Intervals.Of(runs.Select(run => run.Rise)), "an eighth: weeks differ by more", FigureTie.Fitted);
        yield return new PatternRow("late pick-ups under the fine for each one before it", "day care", ["IN-401-before", "IN-401-next8"], "ratio",
            PatternRule.AtLeast, 2, 0, Intervals.Of(runs.Select(run => run.Rise)), "the sentence says more than double", FigureTie.Fitted);
        yield return new PatternRow("late pick-ups in the four weeks after its end for each one in its last four weeks", "day care", [], "ratio",
            PatternRule.AtLeast, 0.9, 0, Intervals.Of(runs.Select(run => run.After)), "a tenth below is still not back", FigureTie.Free);
    }
}
