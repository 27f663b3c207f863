using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Who helps, whether a victim is helped by anybody, and what becomes of helpers.</summary>
public sealed class HelpingTests
{
    private static readonly Scenario Blamed = Arms.Shipped("no-scoring").With(
        (HelpingKeys.Law, 0), (HelpingKeys.Accusation, 0.02), (HelpingKeys.Liable, 0.5), (HelpingKeys.NewsOfPayment, 0.05), (HelpingKeys.NewsOfAccusation, 0.01));

    private static readonly Lazy<RunRecord> Straight = new(() => Lived(Blamed));

    [Fact]
    public void Every_victim_stands_before_all_who_are_present()
    {
        // With two, one or no others equally likely, a meeting is the first one of its victim in 11 of 18 cases.
        var record = Lived(Blamed.With((HelpingKeys.Bystanders, 1)));
        double met = record.Sum(Emergencies);
        Assert.InRange(record.Sum(Victims) / met, (11.0 / 18) - (4 * Math.Sqrt(0.25 / met)), (11.0 / 18) + (4 * Math.Sqrt(0.25 / met)));
    }

    [Fact]
    public void A_victim_before_one_person_is_helped_exactly_when_that_person_helps()
    {
        var record = Lived(Blamed.With((HelpingKeys.Bystanders, 0)));
        for (var month = 0; month < record.Months; month++)
        {
            Assert.Equal(record.Count(month, Emergencies), record.Count(month, Victims));
            Assert.Equal(record.Count(month, Helped), record.Count(month, VictimsHelped));
            Assert.Equal(record.Count(month, Helped), record.Count(month, HelpedAlone));
        }

        Assert.Equal(0, record.Sum(EmergenciesCrowded));
    }

    [Fact]
    public void One_helper_less_likely_is_not_one_victim_less_helped()
    {
        var record = Straight.Value;
        Assert.True(Share(record, HelpedCrowded, EmergenciesCrowded) < Share(record, HelpedAlone, EmergenciesAlone) - 0.1);
        Assert.True(Share(record, VictimsCrowdedHelped, VictimsCrowded) > Share(record, HelpedAlone, EmergenciesAlone));
    }

    [Fact]
    public void Doubt_about_the_need_lowers_help_and_more_so_the_more_are_present()
    {
        var record = Lived(Blamed.With((HelpingKeys.Ambiguous, 0.5)));
        Assert.True(Share(record, HelpedAmbiguous, EmergenciesAmbiguous) < Share(record, Helped, Emergencies) - 0.05);
    }

    [Fact]
    public void Without_accusations_nobody_is_accused_and_without_liability_nobody_pays()
    {
        Assert.True(Straight.Value.Sum(HelpersAccused) > Straight.Value.Sum(HelpersCharged));
        Assert.True(Straight.Value.Sum(HelpersCharged) > 0);
        var unaccused = Lived(Blamed.With((HelpingKeys.Accusation, 0)));
        Assert.Equal(0, unaccused.Sum(HelpersAccused) + unaccused.Sum(HelpersCharged));
        Assert.Equal(0, Lived(Blamed.With((HelpingKeys.Liable, 0))).Sum(HelpersCharged));
    }

    [Fact]
    public void Where_the_law_protects_everybody_no_helper_pays_and_fewer_are_accused()
    {
        var record = Lived(Blamed.With((HelpingKeys.Law, 1), (HelpingKeys.LawEffect, 0), (HelpingKeys.AccusationUnderLaw, 0.5)));
        Assert.Equal(0, record.Sum(HelpersCharged));
        Assert.InRange(record.Sum(HelpersAccused), 0.4 * Straight.Value.Sum(HelpersAccused), 0.62 * Straight.Value.Sum(HelpersAccused));
    }

    [Fact]
    public void Helpers_who_pay_feed_the_fear_of_their_region_and_the_fear_keeps_others_from_helping()
    {
        var quiet = Lived(Blamed.With((HelpingKeys.NewsOfPayment, 0), (HelpingKeys.NewsOfAccusation, 0)));
        var last = quiet.Months - 1;
        Assert.True(Straight.Value.Count(last, FearOfBlame) > 1.1 * quiet.Count(last, FearOfBlame));
        Assert.True(Straight.Value.Count(last, Helped) < quiet.Count(last, Helped));
        Assert.Equal(Straight.Value.Count(0, Helped), quiet.Count(0, Helped));
    }

    [Fact]
    public void Fear_returns_to_where_it_was_when_nothing_new_is_told()
    {
        var rules = Blamed.Plan(1, 0, 1).Rules[0].Helping;
        var fear = 0.9;
        for (var month = 0; month < 600; month++) fear = Bystanding.Fear(fear, 1000, 0, 0, rules);
        Assert.Equal(rules.Fear, fear, 0.001);
        Assert.Equal(1, Bystanding.Fear(1, 10, 10, 10, rules), 0.02);
        Assert.InRange(Bystanding.Fear(0, 0, 0, 0, rules), 0, 1);
    }

    [Fact]
    public void A_law_that_protects_lets_nobody_lose_savings_by_helping()
    {
        var twins = new[] { 0.0, 1.0 }.Select(law => Lived(Blamed.With((HelpingKeys.Law, law), (HelpingKeys.Liable, 1), (HelpingKeys.Accusation, 0.3), (HelpingKeys.LiabilityCost, 20)))).ToArray();
        Assert.True(twins[0].Sum(SumSavings) < 0.97 * twins[1].Sum(SumSavings));
    }

    [Fact]
    public void A_helper_who_is_made_to_pay_loses_what_the_rule_says_and_no_more_than_she_has()
    {
        using var village = new Village(Blamed.With((HelpingKeys.Occasion, 1), (HelpingKeys.Base, 8), (HelpingKeys.Accusation, 0.5), (HelpingKeys.Liable, 1), (HelpingKeys.LiabilityCost, 3)), 400);
        village.SayAdults();
        var before = Savings(village);
        village.Try<Helping>();
        var after = Savings(village);
        Assert.Contains(Enumerable.Range(0, 400), person => village.Was(person, Fact.Charged));
        foreach (var person in Enumerable.Range(0, 400))
            Assert.Equal(Math.Max(before[person] - (village.Was(person, Fact.Charged) ? 30 : 0), 0), after[person]);
    }

    private static unsafe byte[] Savings(Village village) => [.. new ReadOnlySpan<byte>(village.Columns.Savings, village.People)];

    private static double Share(RunRecord record, Outcome above, Outcome below) => record.Sum(above) / (double)record.Sum(below);

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(20_000, 0, 18).Run();
}
