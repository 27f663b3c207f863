namespace Glasshouse.Experiments.Patterns;

/// <summary>P11: own detection raises perceived risk by about six points, that of others hardly does.</summary>
internal static class DetectionPattern
{
    /// <summary>The pattern.</summary>
    public static readonly Pattern Pattern = new(
        "P11", "own detection and perceived risk",
        "Who is caught herself thinks detection likelier by about six points; what happens to others hardly moves her. The size is that of the model’s specification, to which the number was set; no figure stands on the shelves, so this shows only that the engine holds what was put in.",
        [], "Morals alone for one month, from the perceived risk at the start: everybody caught, and nobody.",
        Rows);

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        yield return new PatternRow("change of the perceived risk of those who were caught", "one month", [], "points", PatternRule.Near, 6, 2,
            work.EachWorld(PatternWork.Ground, world => 100 * world.LearnedRisk(caught: true)), "a third of the size", FigureTie.Fitted);
        yield return new PatternRow("change of the perceived risk of those who only hear", "one month", [], "points", PatternRule.Near, 0, 1,
            work.EachWorld(PatternWork.Ground, world => 100 * world.LearnedRisk(caught: false)), "hardly: a sixth of the other", FigureTie.Fitted);
    }
}
