using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P9: public dissent can jump without a visible warning.</summary>
internal static class CascadePattern
{
    private const int BurnIn = 60;
    private const int Months = 96;
    private const int Year = 12;
    private const double Highest = 0.4;
    private const double Lowest = 0.1;

    /// <summary>The pattern.</summary>
    public static readonly Pattern Pattern = new(
        "P9", "dissent without warning",
        "Public dissent can jump within months after years in which little of it was to be seen.",
        [], "The shipped society where people agree with each other more, say what they think if at all, and like to stand with others, each number within its range. The ground of approval falls by the same small step each month. " +
            "The steepest twelve months of dissent are held beside the twelve before them. That it can happen is shown, not that it will.",
        Rows)
    { OwnMonths = BurnIn + Months };

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        var arm = work.Live(Setting(), BurnIn, Months);
        var jumps = arm.Records.Select(JumpOf).ToArray();
        yield return Row("rise of dissent within its steepest year", PatternRule.AtLeast, 10, jumps.Select(jump => jump.Rise));
        yield return Row("rise of dissent in the year before that", PatternRule.AtMost, 3, jumps.Select(jump => jump.Before));
        yield return Row("share who dissent at the end of that year before", PatternRule.AtMost, 10, jumps.Select(jump => jump.Level));
    }

    private static PatternRow Row(string what, PatternRule rule, double target, IEnumerable<double> values) =>
        new(what, "no-scoring, conformity 3", [], "percent of adults", rule, target, 0, Intervals.Of(values), "set beforehand: a jump that everybody sees after a year in which nobody does", false);

    private static (double Rise, double Before, double Level) JumpOf(RunRecord record)
    {
        var dissent = Enumerable.Range(0, record.Months).Select(month => 100.0 * record.Count(month, Outcome.ExpressDissent) / record.Count(month, Outcome.Adults)).ToArray();
        var start = Enumerable.Range(Year, record.Months - (2 * Year)).MaxBy(month => dissent[month + Year] - dissent[month]);
        return (dissent[start + Year] - dissent[start], dissent[start] - dissent[start - Year], dissent[start]);
    }

    private static Scenario Setting()
    {
        var ground = PatternWork.Ground.With(
            (AttitudeKeys.Conformity, 3), (AttitudeKeys.SupportSeen, 0.3), (AttitudeKeys.Truth, 6), (AttitudeKeys.SpeakingCost, 1), (AttitudeKeys.DissentCost, 3),
            (AttitudeKeys.Anchor, 0.05), (AttitudeKeys.Speed, 0.1));
        ImmutableArray<DatedValue> falling =
        [
            new(null, Highest),
            .. Enumerable.Range(1, Months - 1).Select(month => new DatedValue(ground.Start.Plus(month), Highest - ((Highest - Lowest) * month / Months))),
        ];
        return ground.With(AttitudeKeys.Base, falling);
    }
}
