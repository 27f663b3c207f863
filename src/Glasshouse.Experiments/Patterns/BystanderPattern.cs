using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P6: help falls with the number present, and the chance of any help hardly does.</summary>
internal static class BystanderPattern
{
    private const double Ambiguous = 1.57;
    private const int Months = 6;

    /// <summary>The pattern.</summary>
    public static readonly Pattern Pattern = new(
        "P6", "help and bystanders",
        "In an ambiguous emergency of the laboratory 85, 62 and 31 in 100 helped with nobody, one and four others; over many studies helping falls with the size of the group, less where the danger is plain.",
        [], "Helping alone with the slope of the laboratory, without fear of blame; and the shipped society with nobody else and with four other people on average. The slope was set by the same laboratory and the society by the same review, so all of this shows only that the engine holds what was put in.",
        Rows)
    { OwnMonths = 2 * Months };

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        yield return Present(work, 1, "HP-322-alone", 85);
        yield return Present(work, 2, "HP-322-one-other", 62);
        yield return Present(work, 5, "HP-322-four-others", 31);
        yield return Near("chance of at least one helper among five", "laboratory", "HP-324-five", 84, 5,
            work.EachWorld(Laboratory(5), world => 100 * (1 - Math.Pow(1 - world.Helping(), 5))), "five points, as for its parts", FigureTies.OfAny(PatternWork.Ground, ["HP-322-four-others"]));
        var (alone, crowd) = (work.Live(Society(0), 0, Months), work.Live(Society(4), 0, Months));
        yield return new PatternRow("effect of four others in the shipped society, as Hedges’ g", "no-scoring", ["HP-325"], "standard deviations",
            PatternRule.Near, -0.35, 0.25, Intervals.Of(Helped(crowd).Zip(Helped(alone), (with, without) => (LogOdds(with) - LogOdds(without)) * Math.Sqrt(3) / Math.PI)),
            "a quarter: studies differ by as much with danger and setting", FigureTies.OfAny(PatternWork.Ground, ["HP-325"]));
    }

    private static PatternRow Present(PatternWork work, int present, string id, double target) => Near(
        $"share who help, {present} present", "laboratory", id, target, 5, work.EachWorld(Laboratory(present), world => 100 * world.Helping()), "five points: a few dozen students in each group", FigureTies.OfAny(PatternWork.Ground, [id]));

    private static PatternRow Near(string what, string setting, string id, double target, double tolerance, Estimate model, string why, FigureTie tie) =>
        new(what, setting, [id], "percent", PatternRule.Near, target, tolerance, model, why, tie);

    private static double[] Helped(PatternArm arm) => arm.Shares([Outcome.Helped], [Outcome.Emergencies], 0, Months, 1);

    private static double LogOdds(double share) => Math.Log(share / (1 - share));

    private static Scenario Society(double others) => PatternWork.Ground.With((HelpingKeys.Bystanders, others));

    private static Scenario Laboratory(int present)
    {
        var alone = PatternWork.Ground.Numbers[HelpingKeys.Base].Values[0].Value;
        return PatternWork.Ground.With(
            (HelpingKeys.Base, alone - (Ambiguous * Math.Log(present))), (HelpingKeys.Bystander, 0), (HelpingKeys.Bystanders, 0), (HelpingKeys.Blame, 0),
            (HelpingKeys.Prosociality, 0), (HelpingKeys.Violations, 0), (HelpingKeys.Observed, 0), (HelpingKeys.Occasion, 1));
    }
}
