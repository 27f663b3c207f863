using System.Globalization;
using System.Text;
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
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Synthetic person {story.Traits.Person} under {story.Scenario.Name}. {story.Traits.Sentence}");
        text.AppendLine("Month 0 is the first month under the regime; months before it are negative.").AppendLine();
        foreach (var happened in story.Events) text.Append(Told(happened));
        if (story.Events.Count == 0) text.AppendLine("Nothing out of the ordinary happened to her.");
        text.AppendLine().AppendLine(End("At the end", story.Months[^1]));
        if (story.Against is not null) text.AppendLine(End($"Her twin under {story.Against.Name}", story.Twin[^1])).AppendLine(Parting(story));
        return text.ToString().TrimEnd();
    }

    /// <summary>The same for a program: traits, events, months, the twin's months.</summary>
    public static string Json(LifeStory story) => JsonText.Of(new JsonObject
    {
        ["person"] = story.Traits.Person,
        ["scenario"] = story.Scenario.Name,
        ["against"] = story.Against?.Name,
        ["traits"] = story.Traits.Sentence,
        ["events"] = new JsonArray([.. story.Events.Select(happened => (JsonNode)Node(happened))]),
        ["parting"] = story.Parting is null ? null : Node(story.Parting),
        ["months"] = Months(story.Months, story.BurnIn),
        ["twin"] = Months(story.Twin, story.BurnIn),
        ["resultHash"] = story.ResultHash,
    });

    /// <summary>One event: what happened, the rule behind it, and each number of the rule with where it was written and what it rests on.</summary>
    public static string Told(LifeEvent happened)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{happened.Month,5}  {happened.What}").AppendLine(CultureInfo.InvariantCulture, $"       because {happened.Rule}");
        foreach (var number in happened.Numbers)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"       - {number.Key.Meaning.TrimEnd('.')}: {number.Value}");
            text.AppendLine(CultureInfo.InvariantCulture, $"         {number.Key.Path}, {number.Written}; {number.Source}");
        }

        return text.ToString();
    }

    /// <summary>The same for a program.</summary>
    public static JsonObject Node(LifeEvent happened) => new()
    {
        ["month"] = happened.Month,
        ["what"] = happened.What,
        ["why"] = happened.Rule,
        ["numbers"] = new JsonArray([.. happened.Numbers.Select(number => (JsonNode)new JsonObject
        {
            ["key"] = number.Key.Path,
            ["meaning"] = number.Key.Meaning,
            ["value"] = number.Value,
            ["written"] = number.Written,
            ["source"] = number.Source,
        })]),
    };

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
