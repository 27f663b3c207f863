using Glasshouse.Experiments;
using Glasshouse.Reports.Sections;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Words;

/// <summary>Turns findings into sentences that carry their numbers and intervals.</summary>
internal static class Sentences
{
    /// <summary>A measure of an arm against the baseline.</summary>
    public static string Against(MeasureFinding finding, MeasureFinding? origin)
    {
        var measure = finding.Measure;
        var direction = Judgement.Of(finding.AgainstBaseline);
        var level = $"{NumberText.Of(finding.LastYear)} {measure.Unit}";
        if (direction == Direction.NoValue)
            return $"{measure.Title}: {(double.IsFinite(finding.LastYear.Mean) ? $"{level}; there is nothing to compare it with" : NumberText.None)}.";
        if (direction == Direction.Same) return $"{measure.Title}: the same, {level}.";
        var without = origin is not null && double.IsFinite(origin.LastYear.Mean) ? $", against {NumberText.Of(origin.LastYear)} without it" : "";
        return $"{measure.Title}: {Word(direction, finding.AgainstBaseline!.Mean, origin)}. {level}{without}; difference {NumberText.Of(finding.AgainstBaseline!)}.";
    }

    /// <summary>A measure of an arm beside another arm, neither being the baseline; null where nothing may be claimed.</summary>
    public static string? Beside(MeasureFinding changed, MeasureFinding origin, string originName)
    {
        var direction = Judgement.Between(changed.LastYear, origin.LastYear);
        if (Judgement.Sign(direction) == 0) return null;
        var word = Word(direction, changed.LastYear.Mean - origin.LastYear.Mean, origin);
        return $"{changed.Measure.Title}: {word}. {NumberText.Of(changed.LastYear)} {changed.Measure.Unit}, against {NumberText.Of(origin.LastYear)} in {originName}.";
    }

    /// <summary>Support expressed beside approval meant; null where the arm has neither.</summary>
    public static string? SaidAndMeant(ArmFindings arm)
    {
        if (Material.On(arm, "support") is not { } support || Material.On(arm, "approve") is not { } approve) return null;
        if (!double.IsFinite(support.LastYear.Mean) || !double.IsFinite(approve.LastYear.Mean)) return null;
        return $"{NumberText.Of(support.LastYear)} % of adults say that they support the order they live under, {NumberText.Of(approve.LastYear)} % approve in private: " +
               $"{Gap(support.LastYear.Mean - approve.LastYear.Mean)}.";
    }

    /// <summary>How many published figures are met.</summary>
    public static string Checks(Material material)
    {
        var checks = material.Findings.Checks;
        return $"{checks.Count(check => check.Passes)} of {checks.Count} published figures are met within their tolerance. " +
               TieText.Sum(checks.Select(check => (check.Tie, check.Passes)));
    }

    /// <summary>The gap between said and meant in words.</summary>
    public static string Gap(double points) =>
        Math.Abs(points) < 0.05 ? "no gap between the two"
        : points > 0 ? $"{NumberText.Of(points)} points more is said than meant"
        : $"{NumberText.Of(-points)} points less is said than meant";

    private static string Word(Direction direction, double difference, MeasureFinding? origin)
    {
        var size = direction == Direction.NotDecided ? "" : Judgement.Size(difference, origin?.LastYear.Mean ?? double.NaN);
        return size + Judgement.Word(direction);
    }
}
