using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests;

/// <summary>Stripped to one mechanism, the society collapses to results that are known in closed form.</summary>
public sealed unsafe class DockingTests
{
    private const double Laboratory = 1.57;

    [Theory, InlineData(1, 0.846), InlineData(2, 0.648), InlineData(5, 0.304)]
    public void Help_falls_with_bystanders_as_in_the_laboratory(int present, double share)
    {
        var rules = Helpers(0).Plan(1, 0, 1).Rules[0];
        using var tables = new Tables(in rules);
        var utility = Scale.ToUtility(rules.Helping.LogOdds) - tables.AmbiguousCost[present - 1];
        Assert.Equal(share, Chance(tables, utility), 0.003);
    }

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

    [Theory, InlineData(0), InlineData(2), InlineData(7)]
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

    [Theory, InlineData(0.02, 0.0005), InlineData(0.1, 0.005), InlineData(0.5, 0.0001)]
    public void Precision_of_cameras_alone_follows_the_base_rate(double occasions, double falseMatch)
    {
        var record = Cameras(occasions, falseMatch).Plan(100_000, 0, 12).Run(threads: 2);
        // Cameras see and mistake townspeople alone, so the share who live in towns cancels out.
        const double Sensitivity = 0.5 * (1 - 0.3);
        var falseAlarm = 0.5 * 20 * falseMatch;
        var baseRate = (double)record.Sum(Outcome.Offenders) / record.Sum(Outcome.Adults);
        var expected = baseRate * Sensitivity / ((baseRate * Sensitivity) + ((1 - baseRate) * falseAlarm));
        double records = record.Sum(Outcome.RecordsTrue) + record.Sum(Outcome.RecordsFalse);
        Assert.InRange((record.Sum(Outcome.RecordsTrue) / records) - expected, (-4 * Math.Sqrt(0.25 / records)) - 0.01, (4 * Math.Sqrt(0.25 / records)) + 0.01);
    }

    [Fact]
    public void The_logistic_choice_is_the_tanh_response()
    {
        var rules = Arms.Shipped("essay").Plan(1, 0, 1).Rules[0];
        using var tables = new Tables(in rules);
        for (var x = -7.5; x <= 7.5; x += 0.125)
            Assert.Equal(Math.Tanh(x / 2), (2 * Chance(tables, (int)(x * 2048))) - 1, 0.0002);
    }

    [Theory, InlineData(1.2, 0.046992), InlineData(1.5, 0.138364), InlineData(2, 0.26642)]
    public void A_choice_that_follows_the_mean_loses_its_upper_state_at_the_published_field(double beta, double limit)
    {
        var rules = Arms.Shipped("essay").Plan(1, 0, 1).Rules[0];
        using var tables = new Tables(in rules);
        Assert.True(Settled(tables, beta, -limit + 0.004) > 0);
        Assert.True(Settled(tables, beta, -limit - 0.004) < 0);
    }

    [Fact]
    public void Without_a_field_the_mean_choice_settles_where_it_meets_itself()
    {
        var rules = Arms.Shipped("essay").Plan(1, 0, 1).Rules[0];
        using var tables = new Tables(in rules);
        var mean = Settled(tables, 1.5, 0.0001);
        Assert.Equal(mean, Math.Tanh(1.5 * mean), 0.002);
        Assert.InRange(mean, 0.85, 0.87);
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

    private static Scenario Cameras(double occasions, double falseMatch) => Arms.Shipped("no-scoring").With(
        (ConductKeys.OrderOpportunity, occasions), (ConductKeys.FraudOpportunity, 0), (ConductKeys.JudgmentOpportunity, 0),
        (ConductKeys.AcademicOpportunity, 0), (ConductKeys.BribeOpportunity, 0), (ConductKeys.MoralWeight, 0.5),
        (ObservingKeys.PoliceCoverage, 0), (ObservingKeys.InformantsCoverage, 0), (ObservingKeys.CamerasCoverage, 0.5), (ObservingKeys.CamerasMiss, 0.3),
        (ObservingKeys.Scans, 20), (ObservingKeys.FalseMatch, falseMatch), (ObservingKeys.FalseMatchRatio, 1), (ObservingKeys.HumanCheck, 0),
        (ObservingKeys.ErasureShare, 0), (ObservingKeys.MixUp, 0));

    // Iterates the mean of choices from all +1; the response is the engine's own curve.
    private static double Settled(Tables tables, double beta, double field)
    {
        var mean = 1.0;
        for (var step = 0; step < 4_000; step++) mean = (2 * Chance(tables, (int)Math.Round(2 * beta * (field + mean) * 2048))) - 1;
        return mean;
    }

    private static double Chance(Tables tables, int utility) => One.Total(Steps.Logistic(One.All(Math.Clamp(utility, -32767, 32767)), tables.Logistic)) / 65536.0;

    private static double Odds(Tables tables, int utility)
    {
        var chance = Chance(tables, utility);
        return chance / (1 - chance);
    }
}
