using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Saying;

/// <summary>What the stories of a person and of an enterprise have in common: whom they are about, what happened and why.</summary>
/// <param name="Kind">What the story is about: person, enterprise.</param>
/// <param name="Number">Number of the one it is about.</param>
/// <param name="Scenario">The scenario it happens under.</param>
/// <param name="Against">The scenario of the twin; null where there is none.</param>
/// <param name="Traits">What stays the same, in a sentence.</param>
/// <param name="Events">What happened, with reasons.</param>
/// <param name="ResultHash">Hash of the run.</param>
internal sealed record StoryFrame(string Kind, long Number, Scenario Scenario, Scenario? Against, string Traits, IReadOnlyList<LifeEvent> Events, string ResultHash)
{
    /// <summary>The story up to its end: heading, events or the word that there were none, and an empty line.</summary>
    public StringBuilder Plain(string nothing)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Synthetic {Kind} {Number} under {Scenario.Name}. {Traits}");
        text.AppendLine("Month 0 is the first month under the regime; months before it are negative.").AppendLine();
        foreach (var happened in Events) text.Append(Told(happened));
        if (Events.Count == 0) text.AppendLine(nothing);
        return text.AppendLine();
    }

    /// <summary>The whole story for a program.</summary>
    /// <param name="between">What comes between the events and the months.</param>
    /// <param name="months">The months.</param>
    /// <param name="twin">Months of the twin.</param>
    public string Json((string Key, JsonNode? Value)[] between, JsonArray months, JsonArray twin)
    {
        var story = new JsonObject
        {
            [Kind] = Number,
            ["scenario"] = Scenario.Name,
            ["against"] = Against?.Name,
            ["traits"] = Traits,
            ["events"] = new JsonArray([.. Events.Select(happened => (JsonNode)Node(happened))]),
        };
        foreach (var (key, value) in between) story[key] = value;
        story["months"] = months;
        story["twin"] = twin;
        story["resultHash"] = ResultHash;
        return JsonText.Of(story);
    }

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
}
