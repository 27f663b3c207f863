using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios;

/// <summary>Writes the JSON Schema by which editors complete and check scenario files.</summary>
public static class ScenarioSchema
{
    private const string Month = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private const string MonthOrStart = "^(start|[0-9]{4}-(0[1-9]|1[0-2]))$";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema (draft 2020-12) as text with a final line break.</summary>
    public static string Write()
    {
        var properties = Head();
        foreach (var section in Sections.Names) properties[section] = Section(section);
        var schema = Closed(properties, "scenario", "title", "says", "claims");
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A Glasshouse scenario");
        schema["$defs"] = new JsonObject { ["evidence"] = Evidence(), ["number"] = Number(), ["switch"] = Switch(), ["distribution"] = Distribution() };
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Head() => new()
    {
        ["scenario"] = Text("Name in kebab case.", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"),
        ["title"] = Text("A few words for headings."),
        ["extends"] = Text("A shipped scenario, or a path relative to this file that ends in .yaml."),
        ["start"] = Text("Month in which the regime starts.", Month),
        ["end"] = Text("Month from which there is no regime any more, or never.", "^(never|[0-9]{4}-(0[1-9]|1[0-2]))$"),
        ["place"] = Text("Preset of place: china or usa."),
        ["says"] = Text("One sentence: what the regime does."),
        ["claims"] = Text("A paragraph: what the scenario claims and what it does not."),
        ["bands"] = Bands(),
        ["events"] = Events(),
        ["correlations"] = Correlations(),
    };

    private static JsonObject Section(string section)
    {
        var properties = new JsonObject();
        foreach (var key in NumberKeys.All.Where(key => key.Section == section)) properties[key.Name] = key.IsSwitch ? SwitchOf(key) : NumberOf(key);
        return Closed(properties);
    }

    private static JsonObject SwitchOf(NumberKey key) => new() { ["description"] = $"{key.Meaning} true or false.", ["$ref"] = "#/$defs/switch" };

    private static JsonObject NumberOf(NumberKey key) => new()
    {
        ["description"] = $"{key.Meaning} Unit: {key.Unit}, from {Shown.Number(key.From)} to {Shown.Number(key.To)}.",
        ["$ref"] = "#/$defs/number",
        ["properties"] = new JsonObject
        {
            ["value"] = Limits(key),
            ["values"] = new JsonObject { ["additionalProperties"] = Limits(key) },
            ["range"] = new JsonObject { ["items"] = Limits(key) },
        },
    };

    private static JsonObject Limits(NumberKey key) => new() { ["minimum"] = key.From, ["maximum"] = key.To };

    private static JsonObject Number()
    {
        var number = Closed(Parts(new JsonObject { ["type"] = "number" }));
        number["properties"]!["range"] = Range();
        number["properties"]!["distribution"] = new JsonObject { ["$ref"] = "#/$defs/distribution" };
        number["oneOf"] = Either(["value"], ["values"]);
        number["anyOf"] = Either(["evidence"], ["assumption", "range"]);
        return number;
    }

    private static JsonObject Switch()
    {
        var full = Closed(Parts(OnOrOff()));
        full["oneOf"] = Either(["value"], ["values"]);
        return new JsonObject { ["anyOf"] = new JsonArray(OnOrOff(), full) };
    }

    private static JsonObject Parts(JsonObject value) => new()
    {
        ["value"] = value,
        ["values"] = Dated(value.DeepClone()),
        ["evidence"] = new JsonObject { ["$ref"] = "#/$defs/evidence" },
        ["assumption"] = Text("The reason for the value where there is no evidence."),
        ["because"] = Text("How the value follows from the evidence."),
    };

    private static JsonObject Dated(JsonNode value) => new()
    {
        ["description"] = "Values by date: start holds from the beginning, a month such as 2016-12 from that month on.",
        ["type"] = "object",
        ["required"] = new JsonArray("start"),
        ["propertyNames"] = new JsonObject { ["pattern"] = MonthOrStart },
        ["additionalProperties"] = value,
    };

    private static JsonObject OnOrOff() => new() { ["enum"] = new JsonArray(true, false, 0, 1) };

    private static JsonObject Range() => new()
    {
        ["description"] = "From the lowest to the highest value that can be believed.",
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = "number" },
        ["minItems"] = 2,
        ["maxItems"] = 2,
    };

    private static JsonObject Evidence() => new()
    {
        ["description"] = "Ids of the figures that the value rests on.",
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = "string" },
        ["minItems"] = 1,
    };

    private static JsonObject Bands()
    {
        var band = Closed(
            new JsonObject
            {
                ["name"] = Text("Name of the band."),
                ["from"] = new JsonObject { ["description"] = "Lowest score of the band.", ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 3000 },
                ["evidence"] = new JsonObject { ["$ref"] = "#/$defs/evidence" },
                ["assumption"] = Text("The reason for the band where there is no evidence."),
                ["because"] = Text("How the band follows from the evidence."),
            },
            "name",
            "from");
        band["anyOf"] = Either(["evidence"], ["assumption"]);
        return new JsonObject { ["description"] = "Bands of the score, best first; the last one from 0.", ["type"] = "array", ["items"] = band };
    }

    private static JsonObject Events()
    {
        var heard = Closed(
            new JsonObject
            {
                ["date"] = Text("Month in which it is heard.", Month),
                ["kind"] = new JsonObject { ["description"] = "What is heard.", ["enum"] = new JsonArray([.. EventKinds.All.Select(kind => JsonValue.Create(kind.Name))]) },
                ["reach"] = new JsonObject { ["description"] = "Share of adults before whom it comes.", ["type"] = "number", ["exclusiveMinimum"] = 0, ["maximum"] = 1 },
                ["evidence"] = new JsonObject { ["$ref"] = "#/$defs/evidence" },
                ["assumption"] = Text("The reason for the reach where there is no evidence."),
                ["because"] = Text("How the reach follows from the evidence."),
            },
            "date",
            "kind",
            "reach");
        heard["anyOf"] = Either(["evidence"], ["assumption"]);
        return new JsonObject { ["description"] = "What people hear of the regime, in order of date, one a month.", ["type"] = "array", ["items"] = heard };
    }

    private static JsonObject Correlations()
    {
        var pair = Closed(
            new JsonObject
            {
                ["between"] = new JsonObject { ["description"] = "Addresses of two numbers that have a range.", ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["minItems"] = 2, ["maxItems"] = 2 },
                ["rank"] = new JsonObject { ["description"] = "Their rank correlation; 0 takes an inherited one away.", ["type"] = "number", ["exclusiveMinimum"] = -1, ["exclusiveMaximum"] = 1 },
                ["evidence"] = new JsonObject { ["$ref"] = "#/$defs/evidence" },
                ["assumption"] = Text("The reason for it where there is no evidence."),
                ["because"] = Text("How it follows from the evidence."),
            },
            "between",
            "rank");
        pair["anyOf"] = Either(["evidence"], ["assumption"]);
        return new JsonObject { ["description"] = "Numbers that are believed to go together; they change no run, only which values are tried together.", ["type"] = "array", ["items"] = pair };
    }

    private static JsonObject Distribution()
    {
        JsonObject Shape(params string[] names) => new() { ["enum"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]) };
        var shapes = NumberDistribution.Names.Select((name, shape) =>
        {
            var parts = new JsonObject { ["shape"] = Shape(name) };
            foreach (var part in DistributionReading.PartsOf((DistributionShape)shape))
                parts[part] = part is "values" or "weights" ? new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "number" }, ["minItems"] = 2 } : new JsonObject { ["type"] = "number" };
            return Closed(parts, name switch { "beta" => ["shape", "alpha", "beta"], "discrete" => ["shape", "values"], _ => ["shape"] });
        });
        return new JsonObject
        {
            ["description"] = "How what is believed of the number lies over its range; uniform where nothing is written.",
            ["anyOf"] = new JsonArray([Shape([.. NumberDistribution.Names.Where(name => name is not ("beta" or "discrete"))]), .. shapes]),
        };
    }

    private static JsonObject Text(string description, string? pattern = null)
    {
        var text = new JsonObject { ["description"] = description, ["type"] = "string", ["minLength"] = 1 };
        if (pattern is not null) text["pattern"] = pattern;
        return text;
    }

    private static JsonArray Either(params string[][] choices) =>
        [.. choices.Select(names => new JsonObject { ["required"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]) })];

    private static JsonObject Closed(JsonObject properties, params string[] required)
    {
        var closed = new JsonObject { ["type"] = "object" };
        if (required.Length > 0) closed["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        closed["additionalProperties"] = false;
        closed["properties"] = properties;
        return closed;
    }
}
