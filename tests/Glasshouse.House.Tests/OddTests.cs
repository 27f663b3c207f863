using System.Text.RegularExpressions;
using System.Xml.Linq;
using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Description;
using Glasshouse.Reports.Odd;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.House.Tests;

/// <summary>The ODD protocol holds everything that the program holds.</summary>
public sealed partial class OddTests
{
    private static readonly string[] Concepts =
    [
        "Basic principles", "Emergence", "Adaptation", "Objectives", "Learning", "Prediction", "Sensing", "Interaction", "Stochasticity", "Collectives", "Observation",
    ];

    private static readonly string[] Elements =
    [
        "1. Purpose and patterns", "2. Entities, state variables, and scales", "3. Process overview and scheduling", "4. Design concepts", "5. Initialization", "6. Input data", "7. Submodels",
    ];

    private static readonly Lazy<string> Written = new(() => OddDocument.Markdown(OddMaterial.Of([], "0")));

    private static string Document => Written.Value;

    [Fact]
    public void Every_element_of_the_protocol_stands_in_its_order()
    {
        var places = Elements.Select(element => Document.IndexOf($"\n## {element}\n", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.All(Elements, element => Assert.True(Words(Chapter($"## {element}", "\n## ")) > 40, element));
    }

    [Fact]
    public void Every_design_concept_is_told_in_its_order()
    {
        for (var concept = 0; concept < Concepts.Length; concept++)
            Assert.True(Words(Prose($"### 4.{concept + 1} {Concepts[concept]}")) >= 40, $"{Concepts[concept]} is hardly told.");
    }

    [Fact]
    public void No_place_of_the_prose_is_left_open() => Assert.DoesNotMatch(@"\[\[[a-z-]+\]\]", Document);

    [Fact]
    public void Every_mechanism_has_a_step_or_a_beginning_and_a_submodel_with_equation_and_source()
    {
        foreach (var mechanism in Mechanisms())
        {
            var anchor = Kebab(mechanism);
            Assert.Contains($"<a id=\"{anchor}\"></a>", Document, StringComparison.Ordinal);
            var submodel = Chapter($"<a id=\"{anchor}\"></a>", "\n<a id=");
            foreach (var part in (string[])[$"In the code, `{mechanism}`: ", "*Model:* ", "*Source:* ", "#### Equations", "#### Ground", "#### Left out"])
                Assert.True(submodel.Contains(part, StringComparison.Ordinal), $"The submodel {mechanism} has no {part}");
        }
    }

    [Fact]
    public void Every_mechanism_is_a_step_of_a_month_or_a_beginning()
    {
        var model = ModelDescription.Read();
        var steps = model.Walks.SelectMany(walk => walk.Steps).Select(step => step.Name).ToHashSet(StringComparer.Ordinal);
        var beginnings = string.Concat(House.Files("src/Glasshouse.Engine", "*Month.cs").Select(File.ReadAllText).Where(text => text.Contains(" Begin<L>(", StringComparison.Ordinal))
            .Select(text => text[text.IndexOf(" Begin<L>(", StringComparison.Ordinal)..]));
        Assert.All(Mechanisms().Where(name => !steps.Contains(name)), name => Assert.Contains($"<{name}, L>", beginnings, StringComparison.Ordinal));
        Assert.Equal(Mechanisms().Order(StringComparer.Ordinal), steps.Concat(model.Outside.Select(step => step.Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_of_the_month_is_the_order_of_the_code()
    {
        var month = File.ReadAllText(Path.Combine(House.Root, "src/Glasshouse.Engine/Month.cs"));
        var live = month[month.IndexOf(" Live<L>(", StringComparison.Ordinal)..month.IndexOf(" Begin<L>(", StringComparison.Ordinal)];
        var written = StepCall().Matches(live).Select(found => found.Groups["name"].Value).ToArray();
        var steps = ModelDescription.Read().Walks.First(walk => walk.Name == "Month").Steps.Select(step => step.Name).Where(written.Contains);
        Assert.Equal(written, steps);
        Assert.True(written.Length >= 21);
    }

    [Fact]
    public void A_step_that_may_be_skipped_says_when()
    {
        var month = File.ReadAllText(Path.Combine(House.Root, "src/Glasshouse.Engine/Month.cs"));
        var steps = ModelDescription.Read().Walks.First(walk => walk.Name == "Month").Steps;
        foreach (Match found in Skipped().Matches(month))
            Assert.Equal(found.Groups["section"].Value, steps.First(step => step.Name == found.Groups["name"].Value).Condition);
        Assert.Equal("Credit.On", steps.First(step => step.Name == "Billing").Condition);
        Assert.Equal("Detaining.On", steps.First(step => step.Name == "Detaining").Condition);
    }

    [Fact]
    public void Every_column_of_an_actor_is_described()
    {
        foreach (var type in Engine().Where(type => type.Name.EndsWith("Columns", StringComparison.Ordinal)))
            foreach (var column in type.GetProperties().Where(property => property.PropertyType.IsPointer && property.Name != "Start"))
                Assert.Contains($"| `{column.Name}` |", Chapter("### 2.2", "\n### 2.3"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_of_a_person_are_the_bytes_of_her_columns()
    {
        var person = ModelDescription.Read().State.First(record => record.Name == "Columns");
        var bytes = (int)Engine().First(type => type.FullName == "Glasshouse.Engine.World.Columns").GetField("BytesPerPerson")!.GetRawConstantValue()!;
        Assert.Equal(bytes, person.Columns.Sum(column => column.Bytes));
    }

    [Fact]
    public void Every_key_is_told_with_value_unit_and_ground()
    {
        var numbers = Chapter("### 8.2", "\n### 8.3");
        foreach (var section in NumberKeys.All.GroupBy(key => key.Section))
        {
            var table = numbers[numbers.IndexOf($"#### {section.Key}\n", StringComparison.Ordinal)..];
            Assert.All(section, key => Assert.Contains($"| `{key.Name}` | {key.Unit} |", table, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_outcome_and_measure_is_told()
    {
        Assert.All(OutcomeNames.All, outcome => Assert.Contains($"| `{outcome.Name}` |", Document, StringComparison.Ordinal));
        Assert.All(Measures.All, measure => Assert.Contains($"| {measure.Title} |", Document, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_decision_of_luck_is_told_with_who_draws_it()
    {
        var purposes = Engine().First(type => type.FullName == "Glasshouse.Engine.Draws.Purpose");
        var decisions = ModelDescription.Read().Decisions;
        Assert.Equal(Enum.GetNames(purposes).Order(StringComparer.Ordinal), decisions.Select(decision => decision.Name).Order(StringComparer.Ordinal));
        Assert.All(decisions, decision => Assert.False(decision.DrawnBy.IsEmpty, $"Nobody draws {decision.Name}."));
        Assert.All(decisions, decision => Assert.Contains($"| {decision.Number} | `{decision.Name}` |", Document, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fact_of_the_month_is_told()
    {
        foreach (var type in Engine().Where(type => type.IsEnum && type.Name.EndsWith("Fact", StringComparison.Ordinal)))
            foreach (var fact in Enum.GetNames(type).Where(fact => fact != "Count"))
                Assert.Contains($"`{fact}`", Chapter("What may be true of an actor", "\n### 2.3"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_scenario_and_every_pattern_is_told()
    {
        Assert.All(ScenarioLibrary.All, reading => Assert.Contains($"#### {reading.Scenario!.Name}: ", Document, StringComparison.Ordinal));
        Assert.All(Glasshouse.Experiments.Docking.KnownResults.All, result => Assert.Contains($"| {result.Id} | ", Document, StringComparison.Ordinal));
        Assert.All(Glasshouse.Experiments.Patterns.PatternCatalogue.All, pattern => Assert.Contains($"| {pattern.Id} | {pattern.Title}", Document, StringComparison.Ordinal));
        Assert.All(PublishedPatterns.All, pattern => Assert.Contains($"[{pattern.EvidenceId}](#source-", Document, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_to_a_source_or_a_section_leads_somewhere()
    {
        foreach (Match link in InnerLink().Matches(Document))
            Assert.Contains($"<a id=\"{link.Groups[1].Value}\"></a>", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void No_figure_from_memory_is_told_as_fact()
    {
        var sources = Chapter("## 9. Sources", "\n## 10");
        foreach (var figure in EvidenceLibrary.Figures.Where(figure => !figure.MayBePrinted && sources.Contains($"\"source-{figure.Id}\"", StringComparison.Ordinal)))
            Assert.Contains($"</a>{figure.Id} | {figure.What.Replace("|", "\\|", StringComparison.Ordinal)} | not told |", sources, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_readers_is_well_formed_and_holds_every_heading()
    {
        var page = OddDocument.Html(Document, _ => null);
        var html = XDocument.Parse(page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var headings = Heading().Count(string.Join('\n', Document.Split("```").Where((_, part) => part % 2 == 0)));
        Assert.Equal(headings, html.Descendants().Count(element => element.Name.LocalName is "h1" or "h2" or "h3" or "h4"));
        var ids = html.Descendants().Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(html.Descendants("a").Attributes("href").Where(link => link.Value.StartsWith('#')), link => Assert.Contains(link.Value[1..], ids));
    }

    private static Type[] Engine() => typeof(Society).Assembly.GetTypes();

    private static IEnumerable<string> Mechanisms() => Engine()
        .Where(type => type is { IsInterface: false, IsNested: false } && type.Namespace?.EndsWith(".Mechanisms", StringComparison.Ordinal) == true && type.GetMethod("Live") is not null)
        .Select(type => type.Name);

    private static string Kebab(string name) => Capital().Replace(name, "-$0").TrimStart('-').ToLowerInvariant();

    private static string Chapter(string from, string to)
    {
        var start = Document.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no {from}.");
        var end = Document.IndexOf(to, start + from.Length, StringComparison.Ordinal);
        return end < 0 ? Document[start..] : Document[start..end];
    }

    // The words of a part that are no table.
    private static string Prose(string heading) =>
        string.Join('\n', Chapter(heading + "\n", "\n##").Split('\n').Skip(1).Where(line => !line.StartsWith('|')));

    private static int Words(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\b(Each<(?<name>\w+), L>|(?<name>[A-Z]\w+)\.Live)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex StepCall();

    [GeneratedRegex(@"if \(here\.Rules\.(?<section>[\w.]+)\) Each<(?<name>\w+), L>", RegexOptions.ExplicitCapture)]
    private static partial Regex Skipped();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex InnerLink();

    [GeneratedRegex("^#{1,4} ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
