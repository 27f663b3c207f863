using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.Tests;

/// <summary>One region under one set of rules, in surroundings that stay as they are: every column open to a test.</summary>
internal sealed unsafe class Village : IDisposable
{
    private readonly MonthRules rules;
    private readonly Scratch scratch;
    private readonly Tables tables;
    private readonly Region region;
    private readonly Luck birth;
    private readonly ulong seed;
    private Surroundings surroundings;

    /// <summary>Grows a village of at most 512 people under the first month of a scenario, with the regime on; with another draw below which people are of group B where one is given.</summary>
    public Village(Scenario scenario, int people, ulong seed = Arms.Seed, double corruption = 0, int? groupBelow = null)
    {
        var plan = scenario.Plan(people, 0, 1);
        this.seed = seed;
        rules = plan.Rules[0];
        tables = new Tables(rules);
        birth = new Luck(seed, Luck.Birth);
        region = new Region(0, 0, 0, people);
        Columns = new Columns((people + 63) / 64 * 64, plan.HasCreditFiles);
        scratch = new Scratch((people + 63) / 64 * 64);
        var past = Memory.AtBirth(rules);
        if (corruption > 0) past.Corruption = corruption;
        surroundings = Reckoning.Of(past, Nation.AtBirth(people), rules, plan.Provinces[0]);
        surroundings.GroupBelow = groupBelow ?? surroundings.GroupBelow;
        foreach (var tile in Tiles.Of(region, Columns, scratch)) Month.Begin<One>(Here(in birth), tile);
    }

    /// <summary>Columns of its people.</summary>
    public Columns Columns { get; }

    /// <summary>People in it.</summary>
    public int People => region.People;

    /// <summary>How far away the strangers are whom people meet in a month.</summary>
    public int LongOffset(int month) => Reckoning.LongOffset(new Luck(seed, (uint)month), 0, People);

    /// <summary>Lives a month and says what was counted.</summary>
    public long[] Live(int month, LaneWidth lanes = LaneWidth.Auto)
    {
        var counts = new long[OutcomeNames.Count];
        var luck = new Luck(seed, (uint)month);
        tables.Load(rules, luck);
        foreach (var tile in Tiles.Of(region, Columns, scratch))
        {
            scratch.Forget();
            Reaching.Fill(tile, Columns, region, LongOffset(month));
            Bystanding.Fill(scratch, surroundings);
            if (LaneChoice.Resolve(lanes) == LaneWidth.One) Month.Live<One>(Here(in luck), tile);
            else Month.Live<Wide128>(Here(in luck), tile);
        }

        Counting.Collect(scratch, counts);
        CreditCounting.Collect(scratch, counts);
        Columns.Publish();
        return counts;
    }

    /// <summary>True where a fact was true of a person in the month just lived.</summary>
    public bool Was(int person, Fact fact) => Tile.Was(fact, person);

    /// <summary>Says that a fact is true of a person, before a mechanism is tried by itself.</summary>
    public void Say(int person, Fact fact) => Tile.Words(fact)[person / 64] |= 1ul << (person % 64);

    /// <summary>Says that a fact is not true of a person.</summary>
    public void Deny(int person, Fact fact) => Tile.Words(fact)[person / 64] &= ~(1ul << (person % 64));

    /// <summary>Lets everybody be an adult in the middle of life in a village, and nothing else.</summary>
    public void SayAdults()
    {
        for (var person = 0; person < People; person++) Say(person, Fact.Adult);
    }

    /// <summary>Tries one mechanism by itself.</summary>
    public void Try<M>(int month = 0)
        where M : struct, IMechanism
    {
        var luck = new Luck(seed, (uint)month);
        tables.Load(rules, luck);
        for (var person = 0; person < People; person++)
            M.Live<One>(Here(in luck), Tile, person);
    }

    /// <summary>Lets households share the sanctions of whoever was listed.</summary>
    public void ShareKin()
    {
        var luck = new Luck(seed, 0);
        KinSharing.Live(Here(in luck), Tile);
    }

    /// <summary>The tile of all its people.</summary>
    public Tile Tile => new(Columns, scratch, 0, People);

    /// <summary>What the village lives in.</summary>
    public ref Surroundings Surroundings => ref surroundings;

    /// <summary>The whole state of a person, acts of last month included, as text.</summary>
    public string StateOf(int person)
    {
        var at = Columns;
        return FormattableString.Invariant($"{at.Score[person]} {at.Savings[person]} {at.Morals[person]} {at.Perceived[person]} {at.Approval[person]} {at.Trust[person]} ")
            + FormattableString.Invariant($"{at.MonthsLeft[person]} {at.Flags[person]} {at.Appeal[person]} {at.MonthsWrong[person]} {at.MonthsSanctioned[person]} {at.MonthsListed[person]} {at.ActsBefore[person]} {(at.HasCreditFiles ? at.CreditFile[person] : 0)}");
    }

    /// <summary>The people whose state differs from that of their twins.</summary>
    public int[] DifferencesFrom(Village twin) => [.. Enumerable.Range(0, People).Where(person => StateOf(person) != twin.StateOf(person))];

    public void Dispose()
    {
        Columns.Dispose();
        scratch.Dispose();
        tables.Dispose();
    }

    private Here Here(in Luck luck) => new(in luck, in birth, in surroundings, in rules, tables);
}
