using System.Text.RegularExpressions;
using System.Xml.Linq;
using Glasshouse.Experiments;

namespace Glasshouse.Reports.Tests;

public sealed partial class ReportTests
{
    public static TheoryData<string> Cases => new(
        "five arms", "one arm", "two arms of other names", "one seed", "no sweep", "nothing has a value", "no burn-in", "one month", "another country", "no arms");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_page_is_well_formed_whatever_was_run(string what)
    {
        var page = Parse(Report.Write(Result(what), Fakes.Context));
        Assert.Equal("html", page.Root!.Name.LocalName);
        Assert.Equal("en", page.Root.Attribute("lang")!.Value);
        Assert.DoesNotContain("NaN", page.Root.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", page.Root.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_picture_holds_a_place_that_is_not_a_number(string what)
    {
        foreach (var attribute in Parse(Report.Write(Result(what), Fakes.Context)).Descendants("svg").Descendants().Attributes())
            Assert.DoesNotMatch("NaN|∞|Infinity", attribute.Value);
    }

    [Fact]
    public void The_page_loads_nothing_from_elsewhere_and_runs_no_script()
    {
        var text = Report.Write(Fakes.Result(), Fakes.Context);
        var page = Parse(text);
        Assert.Empty(page.Descendants("script"));
        Assert.Empty(page.Descendants("link"));
        Assert.Empty(page.Descendants().Attributes("src"));
        Assert.All(page.Descendants().Attributes("href"), link => Assert.Matches("^(#|tables/[a-z0-9.-]+\\.csv$)", link.Value));
        Assert.DoesNotMatch(@"url\(|@import|\son\w+=", text);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_link_leads_somewhere_and_every_name_is_given_once(string what)
    {
        var page = Parse(Report.Write(Result(what), Fakes.Context));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.Descendants().Attributes("href").Where(link => link.Value[0] == '#'), link => Assert.Contains(link.Value[1..], ids));
    }

    [Fact]
    public void Every_picture_has_a_title_a_description_and_its_table()
    {
        var figures = Parse(Report.Write(Fakes.Result(), Fakes.Context)).Descendants("figure").ToArray();
        Assert.True(figures.Length > 15);
        Assert.All(figures, figure =>
        {
            Assert.False(string.IsNullOrWhiteSpace(figure.Descendants("title").Single().Value));
            Assert.False(string.IsNullOrWhiteSpace(figure.Descendants("desc").Single().Value));
            Assert.NotEmpty(figure.Descendants("details").Single().Descendants("table").Single().Descendants("tbody").Single().Elements("tr"));
        });
    }

    [Fact]
    public void Every_table_has_a_caption_and_headers()
    {
        Assert.All(Parse(Report.Write(Fakes.Result(), Fakes.Context)).Descendants("table"), table =>
        {
            Assert.NotNull(table.Element("caption"));
            Assert.All(table.Descendants("tbody").Elements("tr"), row => Assert.Equal("row", row.Elements().First().Attribute("scope")?.Value));
        });
    }

    [Fact]
    public void A_figure_from_memory_is_never_printed()
    {
        var text = Report.Write(Fakes.Result(), Fakes.Context);
        Assert.Contains("No verified figure is at hand", text, StringComparison.Ordinal);
        Assert.DoesNotContain("145,000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("40.1%", text, StringComparison.Ordinal);
        var memory = Fakes.Context.Figures.Where(figure => !figure.MayBePrinted);
        Assert.All(memory, figure => Assert.DoesNotContain(figure.What, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_words_stay_sober(string what) =>
        Assert.DoesNotMatch(Loud(), Parse(Report.Write(Result(what), Fakes.Context)).Root!.Value);

    [Fact]
    public void One_seed_is_called_a_hint_and_no_interval_is_printed_for_it()
    {
        var text = Text(Fakes.Result(seeds: 1));
        Assert.Contains("a hint, not a finding", text, StringComparison.Ordinal);
        Assert.Contains("One seed does not decide the question", text, StringComparison.Ordinal);
        Assert.Contains("in one seed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_every_arm_shows_is_told_with_its_interval()
    {
        var text = Text(Fakes.Result());
        Assert.Contains("Rule-breaking: lower. 15.4 (15.2 to 15.6) % of adults a month, against 18.0 (17.8 to 18.2) without it; difference −2.6 (−2.8 to −2.4).", text, StringComparison.Ordinal);
        Assert.Contains("Due process: what changes beside essay", text, StringComparison.Ordinal);
        Assert.Contains("Court list: what changes beside no-scoring", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sweep_that_was_not_run_is_said_so() =>
        Assert.Contains("The sweep of assumptions was not run", Text(Fakes.Result(sweep: false)), StringComparison.Ordinal);

    [Fact]
    public void One_arm_gets_no_answer() =>
        Assert.Contains("no answer is given", Text(Fakes.Result(["essay"])), StringComparison.Ordinal);

    [Fact]
    public void Each_claim_of_the_essay_has_a_state_and_its_rule()
    {
        var text = Text(Fakes.Result());
        Assert.Matches("[0-9]+ claims: [0-9]+ shown, [0-9]+ not shown, [1-9][0-9]* cannot be known", text);
        Assert.Contains("Shown where the arm essay is lower than no-scoring: Rule-breaking (% of adults a month). It is lower", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_stand_on_the_page_with_their_verdicts_misses_included()
    {
        var text = Text(Fakes.Result());
        Assert.Contains("P1 list entries and refused tickets", text, StringComparison.Ordinal);
        Assert.Contains("A miss is shown, never tuned away", text, StringComparison.Ordinal);
        Assert.Contains("not modelled. It has a set-up of its own.", text, StringComparison.Ordinal);
        Assert.Matches("[0-9]+ patterns pass, [1-9][0-9]* miss", text);
    }

    [Fact]
    public void Same_findings_same_bytes() =>
        Assert.Equal(Report.Write(Fakes.Result(), Fakes.Context), Report.Write(Fakes.Result(), Fakes.Context));

    [GeneratedRegex(@"\b(dystopia\w*|utopia\w*|orwell\w*|evil|shocking|terrifying|amazing|proves?|proven|obviously|undoubtedly|brutal|regime of terror)\b|!", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Loud();

    private static string Text(ExperimentResult result) => Parse(Report.Write(result, Fakes.Context)).Root!.Value;

    private static XDocument Parse(string text) => XDocument.Parse(text);

    private static ExperimentResult Result(string what) => what switch
    {
        "one arm" => Fakes.Result(["essay"]),
        "two arms of other names" => Fakes.Result(["before", "after-<the>-law"]),
        "one seed" => Fakes.Result(seeds: 1),
        "no sweep" => Fakes.Result(sweep: false),
        "nothing has a value" => Fakes.Result(missing: true),
        "no burn-in" => Fakes.Result(burnIn: 0),
        "one month" => Fakes.Result(burnIn: 0, months: 1, seeds: 1),
        "another country" => Fakes.Result(provinces: ["Utah", "Ohio", "A state with a long name"]),
        "no arms" => Fakes.Result([]),
        _ => Fakes.Result(),
    };
}
