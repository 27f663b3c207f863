using Glasshouse.Experiments;

namespace Glasshouse.Reports.Words;

/// <summary>Chooses words from intervals, by rules that a reader can check.</summary>
internal static class Judgement
{
    /// <summary>The rules, as the report prints them.</summary>
    public const string Rules =
        "A measure is called higher or lower only where the whole 95 % interval of the paired difference lies on one side of zero. " +
        "Where two arms have not the same people the difference is not paired, and the interval is that of Welch over seeds. " +
        "Where it holds zero, it is called not decided. With one seed there is no interval, and nothing is called clear. " +
        "“Slightly” means by less than two hundredths of the value without scoring; what is clear and not slight is called notable.";

    /// <summary>What may be said about a difference.</summary>
    public static Direction Of(PairedDifference? difference)
    {
        if (difference is null || !double.IsFinite(difference.Mean)) return Direction.NoValue;
        if (difference is { Mean: 0, Low: 0, High: 0 }) return Direction.Same;
        if (difference.Seeds < 2) return difference.Mean < 0 ? Direction.LowerInOneSeed : Direction.HigherInOneSeed;
        return difference.High < 0 ? Direction.Lower : difference.Low > 0 ? Direction.Higher : Direction.NotDecided;
    }

    /// <summary>What may be said about two estimates of different arms: apart only where their intervals are.</summary>
    public static Direction Between(Estimate changed, Estimate origin)
    {
        if (!double.IsFinite(changed.Mean) || !double.IsFinite(origin.Mean)) return Direction.NoValue;
        if (changed == origin) return Direction.Same;
        if (changed.Seeds < 2 || origin.Seeds < 2)
            return changed.Mean == origin.Mean ? Direction.Same : changed.Mean < origin.Mean ? Direction.LowerInOneSeed : Direction.HigherInOneSeed;
        return changed.High < origin.Low ? Direction.Lower : changed.Low > origin.High ? Direction.Higher : Direction.NotDecided;
    }

    /// <summary>1 for higher, −1 for lower, 0 where nothing may be claimed; one seed counts as a hint.</summary>
    public static int Sign(Direction direction) => direction switch
    {
        Direction.Higher or Direction.HigherInOneSeed => 1,
        Direction.Lower or Direction.LowerInOneSeed => -1,
        _ => 0,
    };

    /// <summary>1 where the difference is good for people, −1 where it is bad, 0 where it is neither or not decided.</summary>
    public static int Goodness(Measure measure, Direction direction) => measure.Good * Sign(direction);

    /// <summary>The word for a table.</summary>
    public static string Word(Direction direction) => direction switch
    {
        Direction.NoValue => "nothing to compare",
        Direction.Same => "the same",
        Direction.NotDecided => "not decided",
        Direction.LowerInOneSeed => "lower in one seed",
        Direction.HigherInOneSeed => "higher in one seed",
        Direction.Lower => "lower",
        _ => "higher",
    };

    /// <summary>The sign that stands before the word.</summary>
    public static string Arrow(Direction direction) => Sign(direction) switch
    {
        > 0 => "▲",
        < 0 => "▼",
        _ => direction == Direction.NotDecided ? "◇" : "–",
    };

    /// <summary>“slightly ” where a difference is small beside the value of the baseline.</summary>
    public static string Size(double difference, double origin) =>
        double.IsFinite(origin) && Math.Abs(difference) < 0.02 * Math.Abs(origin) ? "slightly " : "";
}
