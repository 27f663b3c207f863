using System.Collections.Immutable;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Patterns;

/// <summary>P9: public dissent can jump without a visible warning.</summary>
internal static class CascadePattern
{
    private const int BurnIn = 60;
    private const int Months = 144;
    private const int Year = 12;
    private const double Seen = 5;
    private const double Highest = 0.45;
    private const double Lowest = 0.2;

    /// <summary>The pattern.</summary>
    public static readonly Pattern Pattern = new(
        "P9", "dissent without warning",
        "Public dissent can jump within months after years in which little of it was to be seen.",
        [], "The shipped society where people agree with each other more, say what they think if at all, like to stand with others, and owe less of their approval to order. The ground of approval, which is the cause, falls by the same small step each month. Every number lies within its range, most of them at an end of it. " +
            "Seen is what five in a hundred do: a year before that month and a year after it are held against a jump without warning. The set-up was looked for until dissent jumped in it, so that it can happen is shown, not that it will or how likely it is.",
        Rows)
    { OwnMonths = BurnIn + Months };

    private static IEnumerable<PatternRow> Rows(PatternWork work)
    {
        var arm = work.Live(Setting(), BurnIn, Months);
        var jumps = arm.Records.Select(JumpOf).ToArray();
        yield return Row("share who dissent a year before five in a hundred do", PatternRule.AtMost, 2, jumps.Select(jump => jump.Before));
        yield return Row("share who dissent a year after that", PatternRule.AtLeast, 25, jumps.Select(jump => jump.After));
    }

    private static PatternRow Row(string what, PatternRule rule, double target, IEnumerable<double> values) =>
        new(what, "no-scoring, conformity 3", [], "percent of adults", rule, target, 0, Intervals.Of(values), "by eye: nobody sees two in a hundred, everybody sees a quarter", FigureTie.Free);

    // Where it is never seen there is no jump: nothing after it.
    private static (double Before, double After) JumpOf(RunRecord record)
    {
        var dissent = Enumerable.Range(0, record.Months).Select(month => 100.0 * record.Count(month, Outcome.ExpressDissent) / record.Count(month, Outcome.Adults)).ToArray();
        var seen = Array.FindIndex(dissent, BurnIn, share => share >= Seen);
        return seen < 0 || seen + Year >= dissent.Length ? (dissent[^1], dissent[^1]) : (dissent[seen - Year], dissent[seen + Year]);
    }

    /// <summary>The set-up; every number of it lies within its range.</summary>
    internal static Scenario Setting()
    {
        var ground = PatternWork.Ground.With(
            (AttitudeKeys.Conformity, 3), (AttitudeKeys.SupportSeen, 0.4), (AttitudeKeys.Truth, 6), (AttitudeKeys.SpeakingCost, 1), (AttitudeKeys.DissentCost, 2),
            (AttitudeKeys.Anchor, 0.05), (AttitudeKeys.Speed, 0.1), (AttitudeKeys.Order, 0.05));
        ImmutableArray<DatedValue> falling =
        [
            new(null, Highest),
            .. Enumerable.Range(1, Months - 1).Select(month => new DatedValue(ground.Start.Plus(month), Highest - ((Highest - Lowest) * month / Months))),
        ];
        return ground.With(AttitudeKeys.Base, falling);
    }
}
