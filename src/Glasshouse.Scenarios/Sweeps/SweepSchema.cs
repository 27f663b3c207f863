using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Writes the JSON Schema by which editors complete and check sweep plans.</summary>
public static class SweepSchema
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema (draft 2020-12) as text with a final line break.</summary>
    /// <param name="words">The measures and outcomes that can be kept.</param>
    public static string Write(SweepWords words)
    {
        var schema = Closed(
            new JsonObject
            {
                ["sweep"] = Text("Name in kebab case.", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"),
                ["title"] = Text("The question in a few words."),
                ["scenarios"] = List("Shipped scenarios, or paths relative to this file that end in .yaml; the first is the baseline, the second the one whose ranges count.", Text("A scenario.")),
                ["factors"] = Factors(),
                ["except"] = List("Numbers, or sections such as morals.*, that stay as they are.", Text("A number or a section.")),
                ["correlations"] = List("Numbers that go together, besides those of the scenario.", Pair()),
                ["groups"] = Groups(),
                ["contradictions"] = Choice("What becomes of points whose numbers contradict each other.", SweepWords.Contradictions),
                ["design"] = Design(),
                ["seeds"] = Whole("Seeds at each point.", 1, 10_000),
                ["first-seed"] = Whole("First seed; the others follow it.", 0, null),
                ["people"] = Whole("Synthetic people of each run.", 1, 4_000_000_000),
                ["burn-in"] = Whole("Months before the regime.", 0, 600),
                ["months"] = Whole("Months under the regime.", 1, 1200),
                ["keep"] = Closed(new JsonObject
                {
                    ["measures"] = Names("Measures over the last twelve months.", words.Measures),
                    ["outcomes"] = Names("Counts of outcomes over the country.", words.Outcomes),
                    ["by"] = Choice("Over what counts are added up.", SweepWords.Steps),
                }),
            },
            "sweep",
            "scenarios",
            "design");
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A Glasshouse sweep plan");
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Factors()
    {
        var properties = new JsonObject();
        foreach (var key in NumberKeys.All.Where(key => !key.IsSwitch)) properties[key.Path] = Factor(key);
        return new JsonObject
        {
            ["description"] = "The numbers that move: assumptions for every one with a range, a list of names, or names with a range and a distribution of their own.",
            ["anyOf"] = new JsonArray(
                new JsonObject { ["const"] = "assumptions" },
                List("Numbers, or sections such as morals.*.", Text("A number or a section.")),
                new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["patternProperties"] = new JsonObject { ["^[a-z-]+\\.\\*$"] = new JsonObject { ["maxProperties"] = 0 }, ["^[a-z-]+\\.([a-z-]+|\\*)@[0-9]{4}-[0-9]{2}$"] = Date() }, ["properties"] = properties }),
        };
    }

    private static JsonObject Factor(NumberKey key)
    {
        var factor = Closed(new JsonObject
        {
            ["range"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "number", ["minimum"] = key.From, ["maximum"] = key.To }, ["minItems"] = 2, ["maxItems"] = 2 },
            ["distribution"] = new JsonObject { ["description"] = "A shape, or a shape with its parts.", ["anyOf"] = new JsonArray(Choice("A shape.", NumberDistribution.Names), new JsonObject { ["type"] = "object", ["required"] = new JsonArray("shape") }) },
            ["arms"] = List("Arms in which it moves; left out, those that give it the same values.", Text("A scenario of this plan.")),
        });
        factor.Insert(0, "description", $"{key.Meaning} Unit: {key.Unit}, from {Shown.Number(key.From)} to {Shown.Number(key.To)}.");
        return factor;
    }

    private static JsonObject Date()
    {
        var date = Closed(
            new JsonObject
            {
                ["range"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = -600, ["maximum"] = 600 }, ["minItems"] = 2, ["maxItems"] = 2 },
                ["arms"] = List("Arms in which it moves; left out, those that give its numbers the same values.", Text("A scenario of this plan.")),
            },
            "range");
        date.Insert(0, "description", "A date from which the number, or all numbers of the section that change then, take a value: by how many months it moves, earlier below 0.");
        return date;
    }

    private static JsonObject Groups() => new()
    {
        ["description"] = "Numbers that are moved together, to ask for one index of all of them (morris, radial, saltelli): sections, or names of groups with their numbers.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["const"] = "sections" },
            new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = List("Numbers, or sections such as morals.*.", Text("A number or a section.")) }),
    };

    private static JsonObject Design()
    {
        var design = Closed(
            new JsonObject
            {
                ["kind"] = Choice("Kind of design.", SweepWords.Designs),
                ["points"] = Whole("Points; base points of radial and saltelli.", 1, 1_000_000),
                ["trajectories"] = Whole("Trajectories of morris.", 2, 1_000_000),
                ["levels"] = Whole("Levels of each number, for grid and morris.", 2, 1_000_000),
                ["second-order"] = new JsonObject { ["description"] = "Whether saltelli also asks for pairs.", ["type"] = "boolean" },
                ["independent"] = new JsonObject { ["description"] = "Whether correlations are left aside.", ["type"] = "boolean" },
                ["seed"] = Whole("Seed of its shuffling and scrambling.", 0, null),
            },
            "kind");
        design.Insert(0, "description", "How the points are laid.");
        return design;
    }

    private static JsonObject Pair() => Closed(
        new JsonObject
        {
            ["between"] = List("Two numbers.", Text("A number that moves.")),
            ["rank"] = new JsonObject { ["description"] = "Their correlation of ranks.", ["type"] = "number", ["exclusiveMinimum"] = -1, ["exclusiveMaximum"] = 1 },
            ["evidence"] = List("Ids of figures.", Text("An id.")),
            ["assumption"] = Text("The reason where there is no evidence."),
            ["because"] = Text("How it follows from the evidence."),
        },
        "between",
        "rank");

    private static JsonObject Names(string description, IEnumerable<string> known) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(Choice("All of them or none.", ["all", "none"]), List("Some of them.", Choice("A name.", known))),
    };

    private static JsonObject List(string description, JsonObject item) => new() { ["description"] = description, ["type"] = "array", ["items"] = item, ["minItems"] = 1 };

    private static JsonObject Choice(string description, IEnumerable<string> words) => new() { ["description"] = description, ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };

    private static JsonObject Whole(string description, long from, long? to)
    {
        var whole = new JsonObject { ["description"] = description, ["type"] = "integer", ["minimum"] = from };
        if (to is { } most) whole["maximum"] = most;
        return whole;
    }

    private static JsonObject Text(string description, string? pattern = null)
    {
        var text = new JsonObject { ["description"] = description, ["type"] = "string", ["minLength"] = 1 };
        if (pattern is not null) text["pattern"] = pattern;
        return text;
    }

    private static JsonObject Closed(JsonObject properties, params string[] required)
    {
        var closed = new JsonObject { ["type"] = "object" };
        if (required.Length > 0) closed["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        closed["additionalProperties"] = false;
        closed["properties"] = properties;
        return closed;
    }
}
