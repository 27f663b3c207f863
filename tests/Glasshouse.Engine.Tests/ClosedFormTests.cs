using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests;

/// <summary>What is known in closed form of tables and of small societies, beyond the known results D1 to D10, which are held among the experiments.</summary>
public sealed unsafe class ClosedFormTests
{
    private const double Laboratory = 1.57;

    [Fact]
    public void The_odds_of_help_fall_as_a_power_of_those_present()
    {
        var rules = Helpers(0).Plan(1, 0, 1).Rules[0];
        using var tables = new Tables(in rules);
        var utility = Scale.ToUtility(rules.Helping.LogOdds);
        var alone = Odds(tables, utility);
        for (var present = 2; present <= 15; present++)
            Assert.Equal(Math.Pow(present, -Laboratory), Odds(tables, utility - tables.AmbiguousCost[present - 1]) / alone, 0.004);
    }

    [Theory, InlineData(0), InlineData(7)]
    public void A_whole_society_helps_as_the_curve_says(int extra)
    {
        var record = Helpers(extra).Plan(50_000, 0, 6).Run(threads: 2);
        var expected = Enumerable.Range(1, (2 * extra) + 1).Average(present => 1 / (1 + (0.154 / 0.846 * Math.Pow(present, Laboratory))));
        double met = record.Sum(Outcome.Emergencies);
        Assert.InRange((record.Sum(Outcome.Helped) / met) - expected, (-4 * Math.Sqrt(0.25 / met)) - 0.001, (4 * Math.Sqrt(0.25 / met)) + 0.001);
    }

    [Theory, InlineData(0.5), InlineData(2)]
    public void A_victim_before_many_is_helped_about_as_often_as_before_one(double extra)
    {
        var record = Helpers(extra).Plan(50_000, 0, 6).Run(threads: 2);
        var expected = Enumerable.Range(1, (int)(2 * extra) + 1).Sum(present => Anybody(present) / present) / Enumerable.Range(1, (int)(2 * extra) + 1).Sum(present => 1.0 / present);
        double victims = record.Sum(Outcome.Victims);
        Assert.InRange((record.Sum(Outcome.VictimsHelped) / victims) - expected, -4 * Math.Sqrt(0.13 / victims), 4 * Math.Sqrt(0.13 / victims));
        if (extra < 2) return;
        var crowd = (double)record.Sum(Outcome.VictimsCrowdedHelped) / record.Sum(Outcome.VictimsCrowded);
        var alone = (double)record.Sum(Outcome.HelpedAlone) / record.Sum(Outcome.EmergenciesAlone);
        Assert.InRange(crowd - alone, -0.03, 0.02);
        Assert.True((double)record.Sum(Outcome.HelpedCrowded) / record.Sum(Outcome.EmergenciesCrowded) < alone / 2);

        static double Anybody(int present) => 1 - Math.Pow(1 - (1 / (1 + (0.154 / 0.846 * Math.Pow(present, Laboratory)))), present);
    }

    [Fact]
    public void The_logistic_choice_is_the_tanh_response()
    {
        var rules = Arms.Shipped("essay").Plan(1, 0, 1).Rules[0];
        using var tables = new Tables(in rules);
        for (var x = -7.5; x <= 7.5; x += 0.125)
            Assert.Equal(Math.Tanh(x / 2), (2 * Chance(tables, (int)(x * 2048))) - 1, 0.0002);
    }

    [Fact]
    public void Work_settles_where_loss_and_finding_balance()
    {
        var record = Arms.Shipped("no-scoring").Plan(50_000, 0, 24).Run(threads: 2);
        var loss = Arms.Shipped("no-scoring").Numbers[ShocksKeys.JobLoss].Values[0].Value;
        var finding = Arms.Shipped("no-scoring").Numbers[ShocksKeys.JobFinding].Values[0].Value;
        Assert.Equal(finding / (finding + loss), (double)record.Sum(Outcome.Employed) / record.Sum(Outcome.WorkingAge), 0.003);
    }

    [Fact]
    public void A_list_with_a_chance_and_a_term_holds_as_many_as_they_say()
    {
        var scenario = Arms.Shipped("court-list").With(
            (ListingKeys.CourtChance, 1), (ListingKeys.CourtMistake, 1), (ConductKeys.JudgmentOpportunity, 0.01), (ConductKeys.HardshipLine, 0),
            (RepairingKeys.Pay, 0), (RepairingKeys.PayUnlisted, 0), (AppealingKeys.Open, 0), (ListingKeys.Term, 240), (ConductKeys.CannotPayLine, 25));
        var record = scenario.Plan(50_000, 0, 24).Run(threads: 2);
        var expected = record.Count(0, Outcome.Adults) * (1 - Math.Pow(1 - 0.01, 24));
        Assert.InRange(record.Count(23, Outcome.Listed), expected * 0.97, expected * 1.03);
    }

    private static Scenario Helpers(double extra) => Arms.Shipped("no-scoring").With(
        (HelpingKeys.Base, Math.Log(0.846 / 0.154)), (HelpingKeys.Ambiguous, 1), (HelpingKeys.AmbiguousBystander, Laboratory), (HelpingKeys.Bystanders, extra), (HelpingKeys.Accusation, 0),
        (HelpingKeys.Blame, 0), (HelpingKeys.Prosociality, 0), (HelpingKeys.Violations, 0), (HelpingKeys.Observed, 0));

    private static double Chance(Tables tables, int utility) => One.Total(Steps.Logistic(One.All(Math.Clamp(utility, -32767, 32767)), tables.Logistic)) / 65536.0;

    private static double Odds(Tables tables, int utility)
    {
        var chance = Chance(tables, utility);
        return chance / (1 - chance);
    }
}
