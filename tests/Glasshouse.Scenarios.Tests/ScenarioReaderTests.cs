using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Tests;

public sealed class ScenarioReaderTests
{
    [Fact]
    public void A_file_that_extends_another_takes_over_what_it_does_not_say()
    {
        var scenario = Written.Read("helping:\n  fear-weight: { value: 2, assumption: why, range: [1, 3] }\n").Scenario!;
        Assert.Equal(("mine", "essay", "china"), (scenario.Name, scenario.Extends, scenario.Place));
        Assert.Equal(2, scenario.Numbers[HelpingKeys.Fear].Values[0].Value);
        Assert.Equal(NumberKeys.All.Length, scenario.Numbers.Count);
        Assert.Equal(6, scenario.Bands.Length);
    }

    [Fact]
    public void A_number_remembers_its_ground_and_place()
    {
        var number = Written.Read("helping:\n  fear-weight: { value: 2, assumption: why, range: [1, 3] }\n").Scenario!.Numbers[HelpingKeys.Fear];
        Assert.Equal(("why", 1.0, 3.0, "mine.yaml", 7, 3), (number.Assumption, number.RangeLow, number.RangeHigh, number.File, number.Line, number.Column));
    }

    [Fact]
    public void Dated_values_hold_from_their_month_on()
    {
        var number = ScenarioFiles.Load("no-scoring", []).Scenario!.Numbers[HelpingKeys.Law];
        Assert.Equal((0, 1), (number.At(new YearMonth(2017, 9)), number.At(new YearMonth(2017, 10))));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    [InlineData("0", 0)]
    [InlineData("{ value: true, because: it may be so }", 1)]
    [InlineData("{ values: { start: true, 2016-12: false }, because: closed later }", 1)]
    public void A_switch_needs_no_ground(string written, double value) =>
        Assert.Equal(value, Written.Read($"listing:\n  grave-event: {written}\n").Scenario!.Numbers[ListingKeys.GraveEvent].Values[0].Value);

    [Fact]
    public void A_problem_says_file_line_column_value_rule_and_way_out() =>
        Assert.Equal(
            "mine.yaml:7:32  appealing.months-to-decide: 0 is outside 1…60. An appeal takes at least a month; to close appeals set open: 0.",
            Written.OnlyProblem("appealing:\n  months-to-decide: { value:   0, assumption: why, range: [1, 3] }\n").ToString());

    [Theory]
    [InlineData("helping:\n  fear-weight: 2\n", "has no source")]
    [InlineData("helping:\n  fear-weight: { value: 2 }\n", "has no source")]
    [InlineData("helping:\n  fear-weight: { value: 2, because: why }\n", "has no source")]
    [InlineData("helping:\n  fear-weight: { value: 2, assumption: why }\n", "without a range")]
    [InlineData("helping:\n  fear-weight: { assumption: why, range: [1, 3] }\n", "has no value")]
    [InlineData("helping:\n  fear-weight: { value: 2, values: { start: 2 }, assumption: why, range: [1, 3] }\n", "has value and values")]
    [InlineData("helping:\n  fear-weight: { value: 2, evidence: [HP-322-alone], assumption: why, range: [1, 3] }\n", "has evidence and an assumption")]
    [InlineData("helping:\n  fear-weight: { value: 2, evidence: [HP-322-whole-alone] }\n", "is from memory")]
    [InlineData("helping:\n  fear-weight: { value: 2, evidence: HP-322-alone }\n", "is not a list of evidence")]
    [InlineData("helping:\n  fear-weight: { value: 2, evidence: [] }\n", "is not a list of evidence")]
    [InlineData("helping:\n  fear-weight: { value: 5, assumption: why, range: [1, 3] }\n", "is outside 0…4")]
    [InlineData("helping:\n  fear-weight: { value: 2, assumption: why, range: [3, 1] }\n", "from high to low")]
    [InlineData("helping:\n  fear-weight: { value: 2, assumption: why, range: [2.5, 3] }\n", "without the value 2")]
    [InlineData("helping:\n  fear-weight: { value: 2, assumption: why, range: [1, 9] }\n", "is outside 0…4")]
    [InlineData("helping:\n  fear-weight: { value: 2, assumption: why, range: [1, 2, 3] }\n", "is not a range")]
    [InlineData("helping:\n  fear-weight: { value: 2, assumption: why, range: 3 }\n", "is not a range")]
    [InlineData("helping:\n  fear-weight: { value: 2, assumption: '', range: [1, 3] }\n", "is no text")]
    [InlineData("helping:\n  fear-weight: { value: '2', assumption: why, range: [1, 3] }\n", "is not a plain number")]
    [InlineData("helping:\n  fear-weight: { value: [2], assumption: why, range: [1, 3] }\n", "is not a plain number")]
    [InlineData("helping:\n  fear-weight: { value: 2 points, assumption: why, range: [1, 3] }\n", "is not a number")]
    [InlineData("helping:\n  fear-weight: { value: 50%, assumption: why, range: [1, 3] }\n", "is not a number")]
    [InlineData("helping:\n  fear-weight: { value: NaN, assumption: why, range: [1, 3] }\n", "is not a number")]
    [InlineData("helping:\n  fear-weight: { value: .inf, assumption: why, range: [1, 3] }\n", "is not a number")]
    [InlineData("helping:\n  fear-weight: { value: Infinity, assumption: why, range: [1, 3] }\n", "is not a number")]
    [InlineData("helping:\n  fear-weight: { value: 1e400, assumption: why, range: [1, 3] }\n", "is not a number")]
    [InlineData("helping:\n  fear-weight: { value: , assumption: why, range: [1, 3] }\n", "nothing is not a number")]
    [InlineData("helping:\n  fear-weight: { values: { 2016-12: 2 }, assumption: why, range: [1, 3] }\n", "does not begin with the value at the start")]
    [InlineData("helping:\n  fear-weight: { values: { start: 2, 2016-13: 2 }, assumption: why, range: [1, 3] }\n", "is not a month")]
    [InlineData("helping:\n  fear-weight: { values: { start: 2, 2016-12: 2, 2016-02: 2 }, assumption: why, range: [1, 3] }\n", "but is not later")]
    [InlineData("helping:\n  fear-weight: { values: { start: 2, 2016-12: 4 }, assumption: why, range: [1, 3] }\n", "without the value 4")]
    [InlineData("helping:\n  fear-weight: { value: 2, assumption: why, range: [1, 3], value: 2 }\n", "stands twice")]
    [InlineData("listing:\n  grave-event: 0.5\n", "is not a switch")]
    [InlineData("listing:\n  grave-event: maybe\n", "is not a switch")]
    [InlineData("listing:\n  grave-event: { value: true, range: [0, 1] }\n", "is not a known key")]
    [InlineData("helping: 3\n", "is not a section with keys")]
    [InlineData("start: soon\n", "is not a month")]
    [InlineData("start: 1950-01\n", "is outside 1990…2100")]
    [InlineData("place: atlantis\n", "is not a known place")]
    [InlineData("place: [china]\n", "is no text")]
    [InlineData("bands: none\n", "is not a list")]
    [InlineData("bands: [ { name: A } ]\n", "is not a band")]
    [InlineData("bands: [ { name: A, from: 0 } ]\n", "has no source")]
    [InlineData("bands: [ { name: A, from: 1.5, assumption: why } ]\n", "is not a whole number of points")]
    [InlineData("bands: [ { name: A, from: 10, assumption: why } ]\n", "leaves lower scores without a band")]
    [InlineData("bands: [ { name: A, from: 10, assumption: why }, { name: A, from: 0, assumption: why } ]\n", "stands twice")]
    public void What_is_wrong_is_named(string body, string rule) => Assert.Contains(rule, Written.OnlyProblem(body).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Bands_go_from_the_best_down() =>
        Assert.Contains(
            Written.Read("bands: [ { name: B, from: 0, assumption: why }, { name: A, from: 10, assumption: why } ]\n").Problems,
            problem => problem.Rule == "is not below B from 0");

    [Theory]
    [InlineData("helpin:\n  x: 1\n", "Did you mean helping?")]
    [InlineData("helping:\n  fear-wieght: 1\n", "Did you mean fear-weight?")]
    [InlineData("giving:\n  fear-weight: 1\n", "Write fear-weight: in the section helping:.")]
    [InlineData("helping.fear-weight: 1\n", "Write fear-weight: in the section helping:.")]
    [InlineData("helping:\n  fear-weight: { value: 2, asumption: why, evidence: [HP-322-alone] }\n", "Did you mean assumption?")]
    [InlineData("helping:\n  fear-weight: { value: 2, evidence: [HP-322-alon] }\n", "Did you mean HP-322-alone?")]
    public void An_unknown_name_brings_the_nearest_known_one(string body, string wayOut) => Assert.Equal(wayOut, Written.OnlyProblem(body).WayOut);

    [Fact]
    public void An_unknown_scenario_brings_the_nearest_shipped_one() =>
        Assert.Equal("Did you mean court-list?", Assert.Single(Written.ReadAll(Written.Head.Replace("essay", "court-lists", StringComparison.Ordinal)).Problems).WayOut);

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_lines()
    {
        var problems = Written.Read("helping:\n  fear-weight: 2\n  law-effect: 3\nnonsense: 1\ngiving:\n  base: x\n").Problems;
        Assert.Equal([7, 8, 9, 11], problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_root_must_set_every_number_and_stand_in_time_and_place()
    {
        var problems = Written.ReadAll("scenario: mine\ntitle: Mine\nsays: It.\nclaims: It.\n").Problems;
        Assert.Equal(NumberKeys.All.Length + 2, problems.Length);
        Assert.All(problems.Where(problem => problem.Key.Length > 0), problem => Assert.Equal("is missing", problem.Rule));
    }

    [Fact]
    public void A_number_that_is_written_wrongly_is_not_also_missing()
    {
        var text = ScenarioLibrary.TextOf("no-scoring")!.Replace("fear-weight: { value: 1.6", "fear-weight: { value: x", StringComparison.Ordinal);
        Assert.Equal("helping.fear-weight", Assert.Single(Written.ReadAll(text).Problems).Key);
    }

    [Theory]
    [InlineData("Not_Kebab")]
    [InlineData("-x")]
    [InlineData("a--b")]
    public void A_name_is_in_kebab_case(string name) =>
        Assert.Equal("is not a name in kebab case", Assert.Single(Written.ReadAll(Written.Head.Replace("mine", name, StringComparison.Ordinal)).Problems).Rule);

    [Fact]
    public void A_chain_that_leads_back_to_itself_is_a_problem()
    {
        var reading = ScenarioReader.Read(Head("b.yaml"), "a.yaml", path => Head(path == "b.yaml" ? "a.yaml" : "b.yaml"));
        Assert.Contains(reading.Problems, problem => problem is { File: "b.yaml", Rule: "leads back to itself" });
    }

    [Fact]
    public void A_chain_ends_after_sixteen_files()
    {
        var reading = ScenarioReader.Read(Head("0.yaml"), "a.yaml", path => Head(path + "0.yaml"));
        Assert.Contains(reading.Problems, problem => problem.Rule.Contains("more than 16 files", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_is_looked_up_beside_the_file_that_names_it()
    {
        var asked = "";
        ScenarioReader.Read(Head("../base.yaml"), "cities/mine.yaml", path => { asked = path; return null; });
        Assert.Equal(Path.Combine("cities", "../base.yaml"), asked);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_problem_at_its_name()
    {
        var problem = Assert.Single(ScenarioReader.Read(Head("b.yaml"), "a.yaml", _ => throw new IOException("gone")).Problems);
        Assert.Equal(("a.yaml", 3, "b.yaml", "cannot be opened"), (problem.File, problem.Line, problem.Value, problem.Rule));
    }

    private static string Head(string extends) => Written.Head.Replace("extends: essay", "extends: " + extends, StringComparison.Ordinal);
}
