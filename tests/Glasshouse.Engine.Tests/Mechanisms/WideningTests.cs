using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>How rulebooks widen, and what the added classes record.</summary>
public sealed unsafe class WideningTests
{
    private static readonly Outcome[] Trivial = [RemarksRecorded, CompanyRecorded, SilenceRecorded, EntriesTrivial, AddedClasses];

    [Fact]
    public void A_rulebook_that_cannot_creep_gains_nothing()
    {
        var busy = Lived(Arms.Everything);
        Assert.All(Trivial, outcome => Assert.True(busy.Sum(outcome) > 0, $"{outcome} never happens with creep either."));
        var record = Lived(Arms.Everything.With((CreepingKeys.ClassHazard, 0), (ScoringKeys.ScopeCreep, 0)));
        Assert.All(Trivial, outcome => Assert.Equal(0, record.Sum(outcome)));
        Assert.Equal(24 * record.Count(0, PoliticalWeight), record.Sum(PoliticalWeight));
    }

    [Fact]
    public void Under_full_oversight_or_without_channels_or_support_no_class_is_added()
    {
        Assert.Equal(0, Lived(Arms.Everything.With((OfficialsKeys.Oversight, 1))).Sum(AddedClasses));
        Assert.Equal(0, Lived(Arms.Everything.With(
            (ObservingKeys.CamerasCoverage, 0), (ObservingKeys.BanksCoverage, 0), (ObservingKeys.CommerceCoverage, 0),
            (ObservingKeys.InformantsCoverage, 0), (ObservingKeys.PlatformsCoverage, 0))).Sum(AddedClasses));
    }

    [Fact]
    public void Less_oversight_never_adds_a_class_later()
    {
        var classes = new[] { 0.9, 0.5, 0 }.Select(oversight => Lived(Arms.Everything.With((OfficialsKeys.Oversight, oversight), (CreepingKeys.Removal, 0))).Sum(AddedClasses)).ToArray();
        Assert.True(classes[0] <= classes[1] && classes[1] <= classes[2] && classes[0] < classes[2], string.Join(' ', classes));
    }

    [Fact]
    public void Exposed_scandals_undo_what_has_crept_only_where_oversight_is_independent()
    {
        Assert.Equal(0, Remaining(oversight: 1, scandals: 1_000));
        Assert.Equal(7, Remaining(oversight: 1, scandals: 0));
        Assert.Equal(7, Remaining(oversight: 0, scandals: 1_000));
    }

    [Fact]
    public void The_luck_of_a_class_has_an_address()
    {
        var rules = Arms.Everything.Plan(64, 0, 1).Rules[0];
        int After(ulong seed)
        {
            var nation = Nation.AtBirth(1_000);
            for (var month = 0u; month < 12; month++) nation.Remember(Counts(0), rules, new Luck(seed, month));
            return nation.Classes;
        }

        Assert.Equal(After(3), After(3));
        Assert.True(Enumerable.Range(0, 40).Select(seed => After((ulong)seed)).Distinct().Count() > 3);
    }

    [Fact]
    public void A_remark_is_recorded_of_those_who_disapprove_and_silence_of_those_who_do_not()
    {
        using var village = new Village(Arms.Everything.With((CreepingKeys.RemarkChance, 1)), 512);
        village.SayAdults();
        village.Surroundings.RemarkPoints = 5;
        village.Surroundings.SilencePoints = 2;
        for (var person = 0; person < village.People; person++) village.Columns.Approval[person] = (byte)(person % 2 == 0 ? 200 : 50);
        var before = Enumerable.Range(0, village.People).Select(person => (int)village.Columns.Score[person]).ToArray();
        village.Try<Widening>();
        for (var person = 0; person < village.People; person++)
        {
            Assert.False(village.Was(person, Fact.RemarkRecorded) && person % 2 == 0);
            Assert.False(village.Was(person, Fact.SilenceRecorded) && person % 2 == 1);
            var points = (village.Was(person, Fact.RemarkRecorded) ? 5 : 0) + (village.Was(person, Fact.SilenceRecorded) ? 2 : 0);
            Assert.Equal(before[person] - (points * 16), village.Columns.Score[person]);
        }

        Assert.True(Enumerable.Range(0, village.People).Count(person => village.Was(person, Fact.TrivialRecorded)) > 50);
    }

    [Fact]
    public void Company_is_recorded_of_the_neighbours_of_the_listed_alone()
    {
        using var village = new Village(Arms.Everything, 64);
        village.SayAdults();
        village.Surroundings.CompanyPoints = 3;
        for (var person = 0; person < 68; person++) village.Tile.Neighbours[person] = 0;

        // Index 2 is the first person's own: the listed person is number 10.
        village.Tile.Neighbours[12] = Act.Listed;
        village.Try<Widening>();
        Assert.Equal([8, 9, 11, 12], Enumerable.Range(0, 64).Where(person => village.Was(person, Fact.CompanyRecorded)));
    }

    private static int Remaining(double oversight, long scandals)
    {
        var scenario = Arms.Everything.With((OfficialsKeys.Oversight, oversight), (CreepingKeys.Removal, 1), (CreepingKeys.ClassHazard, 0), (AttitudeKeys.Media, 0));
        var rules = scenario.Plan(64, 0, 1).Rules[0];
        var nation = Nation.AtBirth(1_000) with { Classes = 7 };
        nation.Remember(Counts(scandals), rules, new Luck(Arms.Seed, 0));
        return nation.Classes;
    }

    private static long[] Counts(long scandals)
    {
        var counts = new long[OutcomeNames.Count];
        counts[(int)Adults] = 1_000;
        counts[(int)ExpressSupport] = 600;
        counts[(int)Exonerated] = scandals;
        return counts;
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(6_000, 0, 24).Run();
}
