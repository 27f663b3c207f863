using System.Text.Json.Nodes;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Scenarios.Tests;

public sealed class SweepPlanTests
{
    private const string Head = "sweep: mine\nscenarios: [no-scoring, essay]\n";
    private const string Design = "design: { kind: latin-hypercube, points: 10 }\n";
    private static readonly SweepWords Words = new(["offenders", "morals"], ["adults", "listed"]);

    [Fact]
    public void A_short_plan_moves_every_assumption_over_its_range()
    {
        var plan = Read(Head + Design).Plan!;
        Assert.Equal(MovableNumbers.In(plan.Arms[1]).Select(number => number.Key), plan.Numbers.Select(number => number.Key));
        Assert.All(plan.Numbers, number => Assert.Equal((plan.Arms[1].Numbers[number.Key].RangeLow, plan.Arms[1].Numbers[number.Key].RangeHigh), (number.Low, number.High)));
        Assert.Equal(("year", 2, 65_536L), (plan.Keep.By, plan.Seeds, plan.People));
    }

    [Fact]
    public void A_number_moves_in_every_arm_that_shares_its_values()
    {
        var plan = Read(Head + Design + "factors: [morals.return, observing.cameras-coverage]\n").Plan!;
        Assert.Equal(["no-scoring", "essay"], plan.Numbers[0].Arms);
        Assert.Equal(["essay"], plan.Numbers[1].Arms);
        var arms = MovedScenario.ArmsAt(plan, [0.02, 0.2]);
        Assert.Equal(0.02, arms[0].Numbers[MoralsKeys.Return].Values[^1].Value);
        Assert.Equal(plan.Arms[0].Numbers[ObservingKeys.CamerasCoverage].Values, arms[0].Numbers[ObservingKeys.CamerasCoverage].Values);
        // Cameras by date keep their ratio to the value at the end: 0.1, 0.2, 0.4 become half of it.
        Assert.Equal([0.05, 0.1, 0.2], arms[1].Numbers[ObservingKeys.CamerasCoverage].Values.Select(dated => dated.Value));
        Assert.NotEqual(plan.Arms[1].Hash, arms[1].Hash);
    }

    [Fact]
    public void Numbers_are_moved_together_by_name_by_section_and_section_by_section()
    {
        const string moved = "factors: [morals.return, morals.caught, attitude.order, attitude.anchor]\n";
        var named = Read(Head + Design + moved + "groups: { slow: [morals.return, attitude.anchor], rest: [attitude.order] }\n").Plan!;
        Assert.Equal(["slow morals.return attitude.anchor", "rest attitude.order"], named.Groups.Select(group => $"{group.Name} {string.Join(' ', group.Numbers)}"));
        var bySection = Read(Head + Design + moved + "groups: { all-of-morals: [morals.*] }\n").Plan!;
        Assert.Equal(["morals.return", "morals.caught"], Assert.Single(bySection.Groups).Numbers);
        Assert.Equal(["morals 2", "attitude 2"], Read(Head + Design + moved + "groups: sections\n").Plan!.Groups.Select(group => $"{group.Name} {group.Numbers.Length}"));
        Assert.Empty(Read(Head + Design + moved).Plan!.Groups);
    }

    [Fact]
    public void A_date_moves_with_its_value_in_all_numbers_that_change_then()
    {
        var plan = Read("sweep: mine\nscenarios: [us-no-scoring, us-credit]\n" + Design + "factors: { billing.*@2022-07: { range: [-12, 6] }, billing.wait: { range: [0, 18] } }\n").Plan!;
        Assert.Equal(["billing.*@2022-07", "billing.wait"], plan.Numbers.Select(number => number.Name));
        Assert.Equal(("months later", true, -12.0, 6.0), (plan.Numbers[0].Unit, plan.Numbers[0].IsWhole, plan.Numbers[0].Low, plan.Numbers[0].High));
        Assert.Equal([BillingKeys.Wait, BillingKeys.CountPaid], plan.Numbers[0].Keys);
        Assert.Equal(["us-credit"], plan.Numbers[0].Arms);
        var arms = MovedScenario.ArmsAt(plan, [-3, 9]);
        Assert.Equal([new DatedValue(null, 4.5), new DatedValue(new YearMonth(2022, 4), 9)], arms[1].Numbers[BillingKeys.Wait].Values);
        Assert.Equal([new DatedValue(null, 1), new DatedValue(new YearMonth(2022, 4), 0)], arms[1].Numbers[BillingKeys.CountPaid].Values);
        Assert.Equal(plan.Arms[1].Numbers[BillingKeys.CountSmall].Values, arms[1].Numbers[BillingKeys.CountSmall].Values);
        Assert.Same(plan.Arms[1], MovedScenario.ArmsAt(plan, [0, 12])[1]);
    }

    [Fact]
    public void Two_dates_of_one_number_move_each_by_itself()
    {
        var plan = Read(Head + Design + "factors: { observing.cameras-coverage@2015-01: { range: [-6, 12] }, observing.cameras-coverage@2018-01: { range: [-12, 36] } }\n").Plan!;
        var values = MovedScenario.ArmsAt(plan, [12, 36])[1].Numbers[ObservingKeys.CamerasCoverage].Values;
        Assert.Equal([null, new YearMonth(2016, 1), new YearMonth(2021, 1)], values.Select(dated => dated.From));
        Assert.Equal([0.1, 0.2, 0.4], values.Select(dated => dated.Value));
    }

    [Fact]
    public void A_section_stands_for_its_assumptions_and_exceptions_stay()
    {
        var plan = Read(Head + Design + "factors: { morals.*: {} }\nexcept: [morals.return]\n").Plan!;
        Assert.All(plan.Numbers, number => Assert.Equal("morals", number.Key.Section));
        Assert.DoesNotContain(plan.Numbers, number => number.Key == MoralsKeys.Return);
        Assert.NotEmpty(plan.Numbers);
    }

    [Theory]
    [InlineData("", "mine.yaml  : is empty")]
    [InlineData("sweep: mine\n", "mine.yaml  scenarios: is missing")]
    [InlineData("sweep: mine\n", "mine.yaml  design: is missing")]
    [InlineData(Head + Design + "factor: assumptions\n", "mine.yaml:4:1  factor: is not a known key. Did you mean factors?")]
    [InlineData("sweep: mine\nscenarios: [no-scoring, esay]\n" + Design, "mine.yaml:2:25  scenarios: esay is no shipped scenario. Did you mean essay?")]
    [InlineData("sweep: mine\nscenarios: [essay, essay]\n" + Design, "essay stands twice")]
    [InlineData("sweep: mine\nscenarios: []\n" + Design, "is not a list of 1 to 64 scenarios")]
    [InlineData(Head + Design + "factors: [morals.retrun]\n", "mine.yaml:4:11  factors.morals.retrun: is not a number of scenarios. Did you mean morals.return?")]
    [InlineData(Head + Design + "factors: [crowding-out]\n", "Did you mean morals.crowding-out?")]
    [InlineData(Head + Design + "factors: []\n", "moves nothing")]
    [InlineData(Head + Design + "factors: 3\n", "names no numbers to move")]
    [InlineData(Head + Design + "factors: [scoring.on]\n", "is a switch and has no range")]
    [InlineData(Head + Design + "factors: [morals.return, morals.*]\n", "morals.return is moved twice")]
    [InlineData(Head + Design + "factors: { moral.*: {} }\n", "is not a section of scenarios. Did you mean morals?")]
    [InlineData(Head + Design + "factors: { morals.return: { range: [0.1, 0.05] } }\n", "mine.yaml:4:36  morals.return: [0.1, 0.05] is a range from high to low")]
    [InlineData(Head + Design + "factors: { morals.return: { range: [0.1, 0.1] } }\n", "has no width")]
    [InlineData(Head + Design + "factors: { morals.return: { range: [0, 7] } }\n", "7 is outside 0…0.2")]
    [InlineData(Head + Design + "factors: { morals.return: { range: [0, 0.1], distribution: log-uniform } }\n", "is no lower end for log-uniform")]
    [InlineData(Head + Design + "factors: { morals.return: { rnage: [0, 0.1] } }\n", "Did you mean range?")]
    [InlineData(Head + Design + "factors: { morals.return: { arms: [captured] } }\n", "captured is not a scenario of this plan")]
    [InlineData(Head + Design + "factors: [morals.*]\nexcept: [morals.retrun]\n", "is not among the factors. Did you mean morals.return?")]
    [InlineData(Head + Design + "factors: [morals.return]\nexcept: [morals.*]\n", "leaves nothing to move")]
    [InlineData(Head + Design + "factors: [morals.return, morals.caught]\ngroups: all\n", "groups: all is not a mapping of groups")]
    [InlineData(Head + Design + "factors: [morals.return, morals.caught]\ngroups: { \"a, b\": [morals.return] }\n", "groups: a, b is not a name in kebab case")]
    [InlineData(Head + Design + "factors: [morals.return, morals.caught]\ngroups: { both: morals.return }\n", "groups.both: morals.return is not a list of numbers")]
    [InlineData(Head + Design + "factors: [morals.return, morals.caught]\ngroups: { both: [morals.return, morals.erosion] }\n", "groups.both: morals.erosion is not among the factors")]
    [InlineData(Head + Design + "factors: [morals.return, morals.caught]\ngroups: { one: [morals.return], two: [morals.*] }\n", "morals.return stands twice")]
    [InlineData(Head + Design + "factors: [morals.return, morals.caught]\ncorrelations: [{ between: [morals.return, morals.unpunished], rank: 0.5 }]\n", "morals.unpunished is not among the factors")]
    [InlineData(Head + "design: { kind: sobl, points: 8 }\n", "mine.yaml:3:17  design.kind: sobl is not a kind of design. Did you mean sobol?")]
    [InlineData(Head + "design: { kind: sobol, points: 0 }\n", "0 is not a whole number in 1…1,000,000")]
    [InlineData(Head + "design: { kind: sobol }\n", "design.points: is missing")]
    [InlineData(Head + "design: { kind: morris, trajectories: 4, levels: 3 }\n", "3 is not even")]
    [InlineData(Head + "design: { kind: grid, points: 4 }\n", "design.points: is not a known key")]
    [InlineData(Head + "design: sobol\n", "sobol is not a design")]
    [InlineData(Head + Design + "seeds: 0\n", "mine.yaml:4:8  seeds: 0 is not a whole number in 1…10,000")]
    [InlineData(Head + Design + "people: many\n", "many is not a whole number")]
    [InlineData(Head + Design + "months: -1\n", "-1 is not a whole number in 1…1,200")]
    [InlineData(Head + Design + "factors: { observing.cameras-coverage@2015-02: { range: [-6, 6] } }\n", "is no date of essay. Its dates are 2015-01, 2018-01.")]
    [InlineData(Head + Design + "factors: { morals.return@2015-02: { range: [-6, 6] } }\n", "is no date of essay. Name a number that has several values by date")]
    [InlineData(Head + Design + "factors: { observing.cameras-coverage@2015: { range: [-6, 6] } }\n", "names no month behind the @")]
    [InlineData("sweep: mine\nscenarios: [us-no-scoring, us-credit]\n" + Design + "factors: { billing.wait@2022-07: { range: [-6, 6], arms: [us-no-scoring] } }\n", "us-no-scoring does not change then")]
    [InlineData(Head + Design + "factors: [observing.cameras-coverage@2015-01]\n", "has no range of two whole numbers of months")]
    [InlineData(Head + Design + "factors: { observing.cameras-coverage@2015-01: { range: [6, -6] } }\n", "has no range of two whole numbers of months")]
    [InlineData(Head + Design + "factors: { observing.cameras-coverage@2015-01: { range: [-6, 0.5] } }\n", "has no range of two whole numbers of months")]
    [InlineData(Head + Design + "factors: { observing.cameras-coverage@2015-01: { range: [-6, 36] } }\n", "observing.cameras-coverage@2018-01: could come before observing.cameras-coverage@2015-01")]
    [InlineData(Head + Design + "factors: { observing.cameras-coverage@2015-01: { range: [-6, 6] }, observing.*@2015-01: { range: [-6, 6] } }\n", "observing.cameras-coverage@2015-01 is moved twice")]
    [InlineData(Head + Design + "contradictions: ignore\n", "ignore is none of refuse, leave-out")]
    [InlineData(Head + Design + "keep: { measures: [ofenders] }\n", "ofenders is not a measure. Did you mean offenders?")]
    [InlineData(Head + Design + "keep: { measures: none, outcomes: none }\n", "keeps nothing")]
    [InlineData(Head + Design + "keep: { by: week }\n", "week is none of month, year, run")]
    [InlineData("sweep: [\n", "is not YAML")]
    [InlineData("- a\n", "is not a sweep plan")]
    public void What_is_wrong_is_named(string text, string said)
    {
        var reading = Read(text);
        Assert.Null(reading.Plan);
        Assert.Contains(reading.Problems, problem => problem.ToString().Contains(said.Replace("  : ", "  ", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.All(reading.Problems, problem => Assert.NotEmpty(problem.WayOut));
    }

    [Fact]
    public void Every_problem_comes_at_once() =>
        Assert.Equal(4, Read(Head + "design: { kind: sobol }\nseeds: 0\nfactors: [morals.retrun]\nkeep: { by: week }\n").Problems.Length);

    [Fact]
    public void The_shipped_plans_read()
    {
        var words = Words with { Measures = ["offenders", "morals", "listed-wrongly", "approve", "helped"] };
        foreach (var file in Directory.GetFiles(Repository.Path("scenarios", "sweeps"), "*.yaml"))
            Assert.True(SweepPlanReader.Load(file, words) is { Plan: not null }, $"{file}: {string.Join('\n', SweepPlanReader.Load(file, words).Problems)}");
    }

    [Fact]
    public void A_plan_that_is_not_there_is_named() =>
        Assert.Contains("does not exist", Assert.Single(SweepPlanReader.Load("nowhere.yaml", Words).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_schema_lets_no_unknown_key_pass()
    {
        var schema = JsonNode.Parse(SweepSchema.Write(Words))!;
        Assert.False((bool)schema["additionalProperties"]!);
        Assert.Equal(SweepWords.Designs, schema["properties"]!["design"]!["properties"]!["kind"]!["enum"]!.AsArray().Select(word => (string)word!));
    }

    private static SweepPlanReading Read(string text) => SweepPlanReader.Read(text, "mine.yaml", Words);
}
