using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests;

/// <summary>What is kept of a society is all of it.</summary>
public sealed class SocietyStateTests
{
    public static TheoryData<string> Everything => ["a score", "credit"];

    [Theory, MemberData(nameof(Everything))]
    public void A_society_that_moves_every_month_ends_like_one_that_stays(string files)
    {
        var plan = (files == "credit" ? Arms.EverythingOnCredit : Arms.Everything).Plan(2_003, 2, 9);
        using var crew = new Crew(2);
        var society = new Society(plan, Arms.Seed, crew, LaneWidth.One, 64);
        for (var month = 0; month < 11; month++)
        {
            society.LiveMonth();
            using var left = society;
            society = Woken(left, plan, crew, month % 2 == 0 ? LaneWidth.Wide256 : LaneWidth.Wide128);
        }

        using (society) Assert.Equal(plan.Run().ResultHash, society.Record().ResultHash);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Every_byte_of_a_person_is_kept_but_what_nobody_has_seen_yet(bool creditFiles) =>
        Assert.Equal(Columns.BytesOf(creditFiles) - 1 + EnterpriseColumns.BytesPerEnterprise, SocietyState.ColumnsOf(creditFiles).Sum(column => column.Bytes));

    [Fact]
    public void Credit_files_come_and_go_with_the_plan_whether_a_society_branches_or_goes_on()
    {
        var (without, with) = (Arms.EverythingOnCredit.With((CreditKeys.On, 0), (CreditKeys.Scored, 0)).Plan(1_500, 3, 6), Arms.EverythingOnCredit.Plan(1_500, 3, 6));
        Assert.False(without.HasCreditFiles);
        Assert.True(with.HasCreditFiles);
        foreach (var (first, second) in new[] { (without, with), (with, without) })
        {
            using var crew = new Crew(1);
            using var society = new Society(first, Arms.Seed, crew, LaneWidth.Auto);
            society.Live(3);
            Assert.Equal(first.HasCreditFiles, society.State.HasCreditFiles);
            using var branch = society.Branch(second);
            society.GoOnUnder(second);
            Assert.Equal(second.HasCreditFiles, society.State.HasCreditFiles);
            branch.Live(6);
            society.Live(6);
            Assert.Equal(branch.Record().ResultHash, society.Record().ResultHash);
        }
    }

    [Fact]
    public void A_past_of_another_size_is_not_taken()
    {
        using var crew = new Crew(1);
        using var society = new Society(Arms.Everything.Plan(500, 0, 2), Arms.Seed, crew, LaneWidth.Auto);
        society.LiveMonth();
        var past = society.State.Past();
        Assert.False(society.State.TryTakePast(past.AsSpan(1), 1));
        Assert.False(society.State.TryTakePast(past, 2));
        Assert.False(society.State.TryTakePast([], 0));
        Assert.True(society.State.TryTakePast(past, 1));
    }

    [Fact]
    public void Going_on_under_another_plan_is_branching_without_a_copy()
    {
        var (before, after) = (Arms.Everything.Plan(1_500, 3, 6), Arms.Everything.With((OfficialsKeys.Start, 0.5), (ConductKeys.JudgmentOpportunity, 0.05)).Plan(1_500, 3, 6));
        using var crew = new Crew(1);
        using var society = new Society(before, Arms.Seed, crew, LaneWidth.Auto);
        society.Live(3);
        using var branch = society.Branch(after);
        society.GoOnUnder(after);
        branch.Live(6);
        society.Live(6);
        Assert.Equal(branch.Record().ResultHash, society.Record().ResultHash);
        Assert.Throws<ArgumentException>(() => society.GoOnUnder(Arms.Everything.Plan(1_501, 3, 6)));
    }

    [Fact]
    public void What_a_plan_needs_is_what_its_society_holds()
    {
        var plan = Arms.Everything.Plan(100_000, 0, 1);
        using var crew = new Crew(1);
        using var society = new Society(plan, Arms.Seed, crew, LaneWidth.Auto);
        Assert.InRange(Society.BytesFor(plan), society.StateBytes, society.StateBytes * 1.2);
    }

    private static Society Woken(Society society, Plan plan, Crew crew, LaneWidth lanes)
    {
        var woken = Society.Awaiting(plan, Arms.Seed, crew, lanes, society.State.HasCreditFiles);
        Assert.True(woken.State.TryTakePast(society.State.Past(), society.MonthsLived));
        for (var region = 0; region < society.State.Regions; region++)
        {
            var bytes = new byte[society.State.BytesOf(region)];
            society.State.CopyTo(region, bytes);
            woken.State.TakeFrom(region, bytes);
        }

        return woken;
    }
}
