using System.Globalization;
using System.Text.Json.Nodes;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Reports.Words;

namespace Glasshouse.Cli.Saying;

/// <summary>Plausible worlds on a screen and as JSON: how long they take, and what they say.</summary>
internal static class WorldsText
{
    /// <summary>What the whole assessment will take, said before it begins.</summary>
    public static IEnumerable<string> Beforehand(Assignment assignment, Answering answering, Surroundings here)
    {
        var months = answering.PersonMonths + Experiment.PersonMonths(assignment.Arms, assignment.Size, assignment.Machine, assignment.Sweep);
        var perSecond = answering.Pilot(assignment.Machine, here.Cancellation);
        yield return string.Create(CultureInfo.InvariantCulture,
            $"takes about {Digits.Clock(months / perSecond)}: {answering.Runs:N0} runs of plausible worlds and the comparison, {months / 1e9:0.0} thousand million person-months at {perSecond / 1e6:0} million a second{(assignment.Answer!.Quick ? "" : "; --quick takes a fraction of it")}");
    }

    /// <summary>What the worlds say.</summary>
    public static IEnumerable<string> Of(Answer answer)
    {
        yield return $"What the answer about {answer.Arm} turns on, in {AnswerWords.Worlds(answer)}";
        foreach (var sentence in AnswerWords.Standing(answer).Concat(AnswerWords.Points(answer))) yield return "- " + sentence;
        yield return "";
    }

    /// <summary>The worlds as JSON.</summary>
    public static JsonObject Json(Answer answer) => new()
    {
        ["arm"] = answer.Arm,
        ["baseline"] = answer.Baseline,
        ["worlds"] = answer.Kept,
        ["assumptions"] = answer.Numbers,
        ["fitted"] = new JsonArray([.. answer.Fitted.Select(name => JsonValue.Create(name))]),
        ["posterior"] = answer.Posterior?.Name,
        ["mechanisms"] = new JsonArray([.. answer.Mechanisms.Select(name => JsonValue.Create(name))]),
        ["turning"] = new JsonArray([.. answer.Turning.Select(Turning)]),
    };

    /// <summary>The doubt of a difference as JSON; null where there is none.</summary>
    public static JsonObject? Json(WorldSpread? spread) => spread is not { Worlds: > 0 } ? null : new JsonObject
    {
        ["worlds"] = spread.Worlds,
        ["low"] = JsonText.Number(spread.Low),
        ["middle"] = JsonText.Number(spread.Middle),
        ["high"] = JsonText.Number(spread.High),
        ["aboveZero"] = JsonText.Number(spread.Above),
        ["belowZero"] = JsonText.Number(spread.Below),
        ["varianceByNumbers"] = JsonText.Number(spread.Split.Parameter),
        ["varianceByMechanisms"] = JsonText.Number(spread.Split.Structural),
        ["varianceByLuck"] = JsonText.Number(spread.Split.Seed),
    };

    private static JsonNode Turning(MeasureTurning turning) => new JsonObject
    {
        ["measure"] = turning.Measure.Name,
        ["leastTold"] = JsonText.Number(turning.LeastTold),
        ["numbers"] = new JsonArray([.. turning.Told.Select(number => new JsonObject { ["name"] = number.Name, ["rank"] = JsonText.Number(number.Rank), ["pawn"] = JsonText.Number(number.Pawn) })]),
    };
}
