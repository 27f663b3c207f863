using System.Globalization;
using System.Text.Json.Nodes;
using Glasshouse.Engine;
using Glasshouse.Experiments;

namespace Glasshouse.Cli.Saying;

/// <summary>The life of a synthetic person in words and as JSON.</summary>
internal static class LifeStoryText
{
    /// <summary>Who she is, what happened month by month with its reasons, where her twin's life parts from hers, and how both ended.</summary>
    public static string Plain(LifeStory story)
    {
        var text = Frame(story).Plain("Nothing out of the ordinary happened to her.").AppendLine(End("At the end", story.Months[^1]));
        if (story.Against is not null) text.AppendLine(End($"Her twin under {story.Against.Name}", story.Twin[^1])).AppendLine(Parting(story));
        return text.ToString().TrimEnd();
    }

    /// <summary>The same for a program: traits, events, months, the twin's months.</summary>
    public static string Json(LifeStory story) => Frame(story).Json(
        [("parting", story.Parting is null ? null : StoryFrame.Node(story.Parting))],
        Months(story.Months, story.BurnIn),
        Months(story.Twin, story.BurnIn));

    private static StoryFrame Frame(LifeStory story) =>
        new("person", story.Traits.Person, story.Scenario, story.Against, story.Traits.Sentence, story.Events, story.ResultHash);

    private static string End(string who, PersonMonth last) => string.Create(CultureInfo.InvariantCulture,
        $"{who}: savings {last.Savings:0.0} months of income, morals {last.Morals:0.00}, perceived detection {last.Perceived:0.00}, approval {last.Approval:0.00}, trust {last.Trust:0.00}, score {last.Score}, {last.MonthsSanctioned} months under sanctions, {last.MonthsWrong} of them without cause.");

    private static string Parting(LifeStory story) => story.Parting is { } first
        ? string.Create(CultureInfo.InvariantCulture, $"Their lives first part in month {first.Month}. {first.What}, because {first.Why}")
        : "Their lives never part.";

    private static JsonArray Months(IReadOnlyList<PersonMonth> months, int burnIn) => new([.. months.Select(month => (JsonNode)new JsonObject
    {
        ["month"] = month.Month - burnIn,
        ["facts"] = new JsonArray([.. month.Facts.Select(fact => (JsonNode)fact)]),
        ["score"] = month.Score,
        ["savings"] = month.Savings,
        ["morals"] = month.Morals,
        ["perceivedDetection"] = month.Perceived,
        ["approval"] = month.Approval,
        ["trust"] = month.Trust,
        ["monthsLeft"] = month.MonthsLeft,
        ["monthsSanctioned"] = month.MonthsSanctioned,
        ["monthsWrong"] = month.MonthsWrong,
    })]);
}
