using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Detention of a targeted group: counted where a rulebook has it, and nowhere else.</summary>
public sealed unsafe class DetainingTests
{
    private static readonly Outcome[] Detention = [TargetedPeople, DetainedPeople, DetainedGroupB, DetentionEntries, DetentionWithoutOffence, DetentionExits, KinFlaggedPeople];

    [Fact]
    public void No_shipped_scenario_has_it_but_the_one_that_says_so()
    {
        foreach (var name in ScenarioLibrary.Names.Where(name => name != "captured-detention"))
            Assert.All(Arms.Shipped(name).Plan(64, 1, 120).Rules, rules => Assert.False(rules.Detaining.On, name));
        Assert.Contains(Arms.Shipped("captured-detention").Plan(64, 1, 1).Rules, rules => rules.Detaining.On);
    }

    [Fact]
    public void Without_a_chance_or_without_a_group_nobody_is_detained()
    {
        var busy = Lived(Arms.Everything);
        Assert.All(Detention, outcome => Assert.True(busy.Sum(outcome) > 0, $"{outcome} never happens with it switched on either."));
        foreach (var off in new[] { Arms.Everything.With((DetainingKeys.Chance, 0)), Arms.Everything.With((DetainingKeys.Targeted, 0)) })
            Assert.All(Detention, outcome => Assert.Equal(0, Lived(off).Sum(outcome)));
    }

    [Fact]
    public void Before_the_regime_starts_nobody_is_detained()
    {
        var record = Arms.Everything.Plan(4_000, 6, 6).Run();
        Assert.Equal(0, Enumerable.Range(0, 6).Sum(month => record.Count(month, DetainedPeople)));
        Assert.True(record.Sum(DetainedPeople) > 0);
    }

    [Fact]
    public void Who_enters_stays_the_months_of_the_rulebook_and_every_count_agrees()
    {
        const int Stay = 5;
        var record = Lived(Arms.Everything.With((DetainingKeys.Months, Stay)));
        for (var month = 1; month < record.Months; month++)
        {
            Assert.Equal(record.Count(month - 1, DetainedPeople) - record.Count(month - 1, DetentionExits) + record.Count(month, DetentionEntries), record.Count(month, DetainedPeople));
            Assert.True(record.Count(month, DetentionWithoutOffence) <= record.Count(month, DetentionEntries));
            Assert.True(record.Count(month, DetainedPeople) <= record.Count(month, TargetedPeople));
            Assert.Equal(record.Count(0, Adults), record.Count(month, Adults));
            Assert.Equal(record.Count(0, WorkingAge), record.Count(month, WorkingAge));
            if (month >= Stay) Assert.Equal(record.Count(month - Stay + 1, DetentionEntries), record.Count(month, DetentionExits));
        }
    }

    [Fact]
    public void Where_nobody_can_offend_every_entry_is_without_any_offence()
    {
        var record = Lived(Arms.Everything.With(
            (ConductKeys.OrderOpportunity, 0), (ConductKeys.FraudOpportunity, 0), (ConductKeys.AcademicOpportunity, 0), (ConductKeys.BribeOpportunity, 0),
            (ConductKeys.JudgmentOpportunity, 0), (ListingKeys.ScoreThreshold, 0)));
        Assert.True(record.Sum(DetentionEntries) > 0);
        Assert.Equal(record.Sum(DetentionEntries), record.Sum(DetentionWithoutOffence));
    }

    [Fact]
    public void Inside_a_person_does_not_work_offend_give_help_speak_vote_meet_or_answer()
    {
        var record = (Arms.Everything.With((DetainingKeys.Targeted, 1), (DetainingKeys.Chance, 1), (DetainingKeys.Months, 60)) with { Start = new YearMonth(2014, 1) }).Plan(3_000, 0, 13).Run();
        Assert.Equal(13 * record.Count(0, Adults), record.Sum(DetainedPeople));
        foreach (var outcome in new[] { Offenders, OrderOccasions, Judgments, Gave, Volunteered, Emergencies, Helped, ExpressSupport, ExpressDissent, VotesCast, ContributionsDue, Employed, PollAsked, Cooperated, Perks })
            Assert.True(record.Sum(outcome) == 0, $"{outcome} happened {record.Sum(outcome)} times.");
    }

    [Fact]
    public void Who_is_taken_does_not_depend_on_group_A_or_B()
    {
        var record = Arms.Everything.With((DetainingKeys.DissentFactor, 1), (DetainingKeys.KinFactor, 1)).Plan(60_000, 0, 12).Run(threads: 2);
        double expected = record.Sum(DetainedPeople) * (double)record.Count(0, GroupB) / record.Count(0, Adults);
        Assert.True(expected > 200);

        // A person is counted for each of her months, so the spread is that of people times the months of a stay.
        Assert.InRange(record.Sum(DetainedGroupB) - expected, -4 * Math.Sqrt(4 * expected), 4 * Math.Sqrt(4 * expected));
    }

    [Theory, InlineData("detaining.chance", 0.005, 0.05), InlineData("detaining.targeted-share", 0.02, 0.3), InlineData("detaining.kin-factor", 1, 20), InlineData("detaining.dissent-factor", 1, 20)]
    public void More_of_it_takes_more_people(string path, double low, double high)
    {
        var key = NumberKeys.All.Single(one => one.Path == path);
        Assert.True(Lived(Arms.Everything.With((key, low))).Sum(DetentionEntries) < Lived(Arms.Everything.With((key, high))).Sum(DetentionEntries));
    }

    [Fact]
    public void The_household_of_a_detained_person_is_flagged_and_nobody_else()
    {
        using var village = new Village(Arms.Everything, 64);
        village.Columns.Appeal[21] = 3 << Appeal.DetentionShift;
        KinFlagging.Live(village.Tile);
        Assert.Equal([20, 22, 23], Enumerable.Range(0, 64).Where(person => village.Was(person, Fact.KinFlagged)));
    }

    [Fact]
    public void An_appeal_outlives_a_month_of_detention_and_the_last_month_ends_it()
    {
        using var village = new Village(Arms.Everything, 64);
        village.Columns.Appeal[5] = Appeal.Agency | (3 << Appeal.DetentionShift);
        village.Columns.Appeal[6] = Appeal.Over | (1 << Appeal.DetentionShift);
        village.Say(5, Fact.Detained);
        village.Say(6, Fact.Detained);
        village.Try<Releasing>();
        Assert.Equal(Appeal.Agency | (2 << Appeal.DetentionShift), village.Columns.Appeal[5]);
        Assert.Equal(Appeal.Over, village.Columns.Appeal[6]);
        Assert.False(village.Was(5, Fact.DetentionExit));
        Assert.True(village.Was(6, Fact.DetentionExit));
    }

    [Fact]
    public void The_state_of_an_appeal_is_read_apart_from_detention()
    {
        using var village = new Village(Arms.Everything.With((AppealingKeys.Suspends, 1)), 64);
        village.Columns.MonthsLeft[3] = village.Columns.MonthsLeft[4] = 9;
        village.Columns.Appeal[3] = Appeal.Agency | (5 << Appeal.DetentionShift);
        village.Columns.Appeal[4] = Appeal.Over | (5 << Appeal.DetentionShift);
        village.Try<Standing>();
        Assert.False(village.Was(3, Fact.WasSanctioned));
        Assert.True(village.Was(4, Fact.WasSanctioned));
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(8_000, 0, 18).Run();
}
