using System.Globalization;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Reports.Discovery;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Words;

/// <summary>What plausible worlds say, in plain words.</summary>
public static class AnswerWords
{
    private const int Named = 3;

    /// <summary>Which worlds these are, in two sentences.</summary>
    public static string Worlds(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var from = answer.Fitted.IsEmpty
            ? "each value from its range"
            : $"{answer.Fitted.Length} of them drawn from what published figures leave of them, the others from their ranges";
        return string.Create(CultureInfo.InvariantCulture,
            $"{answer.Kept:N0} plausible worlds, in each of which {answer.Numbers:N0} assumptions have other values ({from}): {answer.Size.People:N0} people, {answer.Size.BurnIn} months before and {answer.Size.Months} months under the regime, {answer.Size.Seeds} seeds in each world. " +
            $"{Math.Min(answer.Size.UnderMechanisms, answer.Size.Worlds):N0} of them were lived under {answer.Mechanisms.Length} mechanisms between which no figure decides.");
    }

    /// <summary>How a difference stands over the worlds, a sentence for each measure that is looked at.</summary>
    public static IEnumerable<string> Standing(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        foreach (var turning in answer.Turning)
            if (answer.Doubt(answer.Arm, turning.Measure.Name)?.Difference is { Worlds: > 0 } spread)
                yield return spread is { Above: 0, Below: 0 }
                    ? $"{turning.Measure.Title}: the same as in {answer.Baseline} in every world."
                    : $"{turning.Measure.Title}: {Side(spread)} than in {answer.Baseline} ({NumberText.Signed(spread.Low)} to {NumberText.Signed(spread.High)} {turning.Measure.Unit} in nine worlds of ten). {On(turning)}";
    }

    /// <summary>Where the answer turns along one assumption alone: the three that do most of each clause against the baseline.</summary>
    public static IEnumerable<string> Points(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Asked.FirstOrDefault(found => found.Question.Clauses.All(clause => clause.Against == answer.Baseline)) is not { } found) yield break;
        foreach (var clause in found.Clauses) yield return Of(clause);
    }

    /// <summary>On what a difference turns, in a sentence.</summary>
    internal static string On(MeasureTurning turning)
    {
        var told = turning.Told.ToArray();
        return told.Length == 0
            ? "It turns on no single assumption that can be told from luck."
            : $"It goes most with {List([.. told.Take(Named).Select(number => $"{number.Name} ({(number.Rank > 0 ? "higher with more of it" : "lower with more of it")}, rank correlation {Rank(number.Rank)})")])}" +
              $"{(told.Length > Named ? $"; {told.Length - Named} more {(told.Length == Named + 1 ? "is" : "are")} told from luck" : "")}.";
    }

    private static string Of(ClauseExploration clause)
    {
        var turning = clause.Alone.Where(point => point is { At: not null, State: ReversalState.Reverses }).Take(Named).Select(Point).ToArray();
        var trust = clause.Foretold < 0.5 ? $" The surface behind this foretells only {Percent(Math.Max(0, clause.Foretold))} of unseen worlds: a hint." : "";
        return $"“{clause.Clause}”: {(turning.Length == 0 ? "no assumption alone turns it while the others stand" : $"turned alone by {List(turning)}, all others where they stand")}.{trust}";
    }

    private static string Point(ReversalPoint point) =>
        $"{point.Name} at {NumberText.Of(point.At!.Value)} (95 % interval {NumberText.Of(point.Low ?? point.RangeLow)} to {NumberText.Of(point.High ?? point.RangeHigh)}; it stands at {NumberText.Of(point.AsItStands)})";

    private static string Side(WorldSpread spread) =>
        spread.Above >= spread.Below ? $"more in {Percent(spread.Above)} of the worlds" : $"less in {Percent(spread.Below)} of the worlds";

    /// <summary>A rank correlation with its sign.</summary>
    internal static string Rank(double rank) => (rank < 0 ? "−" : "+") + Math.Abs(rank).ToString("0.00", CultureInfo.InvariantCulture);

    private static string List(string[] parts) => parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";

    private static string Percent(double share) => share is > 0.995 and < 1 ? "more than 99 %" : DiscoveryWords.Percent(share);
}
