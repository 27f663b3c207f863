using System.Globalization;
using System.Text.Json.Nodes;
using Glasshouse.Engine;
using Glasshouse.Experiments;

namespace Glasshouse.Cli.Saying;

/// <summary>The course of a synthetic enterprise in words and as JSON.</summary>
internal static class EnterpriseStoryText
{
    /// <summary>What it is, what happened month by month with its reasons, and how it and its twin ended.</summary>
    public static string Plain(EnterpriseStory story)
    {
        var text = Frame(story).Plain("Nothing out of the ordinary happened to it.").AppendLine(End("At the end", story.Months[^1]));
        if (story.Against is not null) text.AppendLine(End($"Its twin under {story.Against.Name}", story.Twin[^1]));
        return text.ToString().TrimEnd();
    }

    /// <summary>The same for a program: traits, events, months, the twin's months.</summary>
    public static string Json(EnterpriseStory story) => Frame(story).Json([], Months(story.Months, story.BurnIn), Months(story.Twin, story.BurnIn));

    private static StoryFrame Frame(EnterpriseStory story) =>
        new("enterprise", story.Traits.Enterprise, story.Scenario, story.Against, story.Traits.Sentence, story.Events, story.ResultHash);

    private static string End(string who, EnterpriseMonth last) => string.Create(CultureInfo.InvariantCulture,
        $"{who}: margin {last.Margin:0.00}, diligence {last.Diligence:0.00}, perceived chance of being found {last.Perceived:0.00}, {last.Records} items on file, score {last.Score}, {last.MonthsLeft} months left on the list, {last.MonthsWrong} months listed without cause.");

    private static JsonArray Months(IReadOnlyList<EnterpriseMonth> months, int burnIn) => new([.. months.Select(month => (JsonNode)new JsonObject
    {
        ["month"] = month.Month - burnIn,
        ["facts"] = new JsonArray([.. month.Facts.Select(fact => (JsonNode)fact)]),
        ["score"] = month.Score,
        ["margin"] = month.Margin,
        ["diligence"] = month.Diligence,
        ["perceivedInspection"] = month.Perceived,
        ["records"] = month.Records,
        ["monthsLeft"] = month.MonthsLeft,
        ["monthsWrong"] = month.MonthsWrong,
        ["victims"] = month.Victims,
    })]);
}
