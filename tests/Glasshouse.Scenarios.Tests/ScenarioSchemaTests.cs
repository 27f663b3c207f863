using System.Text.Json.Nodes;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Tests;

public sealed class ScenarioSchemaTests
{
    [Fact]
    public void The_schema_in_docs_is_the_schema_of_the_catalogue()
    {
        var path = Repository.Path("docs", "scenario.schema.json");
        if (Environment.GetEnvironmentVariable("GLASSHOUSE_WRITE_SCHEMA") == "1") File.WriteAllText(path, ScenarioSchema.Write());
        Assert.True(File.ReadAllText(path) == ScenarioSchema.Write(), "docs/scenario.schema.json is old; run the tests once with GLASSHOUSE_WRITE_SCHEMA=1.");
    }

    [Fact]
    public void The_schema_knows_every_number_with_its_limits()
    {
        var properties = JsonNode.Parse(ScenarioSchema.Write())!["properties"]!;
        foreach (var key in NumberKeys.All.Where(key => !key.IsSwitch))
        {
            var value = properties[key.Section]!["properties"]![key.Name]!["properties"]!["value"]!;
            Assert.Equal((key.From, key.To), ((double)value["minimum"]!, (double)value["maximum"]!));
        }
    }

    [Fact]
    public void The_schema_lets_no_unknown_key_pass()
    {
        var schema = JsonNode.Parse(ScenarioSchema.Write())!;
        Assert.False((bool)schema["additionalProperties"]!);
        Assert.All(NumberKeys.All, key => Assert.False((bool)schema["properties"]![key.Section]!["additionalProperties"]!));
    }
}
