using Glasshouse.Engine;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Bench;

/// <summary>A region of a single full tile that has lived some years under the essay, so that its people are as various as those of a run.</summary>
/// <remarks>Left out: what a month costs outside its tiles, which is little: regions remember and reckon once for up to 65,536 people.</remarks>
internal sealed class OneTile : IDisposable
{
    /// <summary>People of the tile.</summary>
    public const int People = Society.DefaultTile;

    private const int YearsBefore = 3;
    private const int YearsUnder = 2;
    private const int MonthsAhead = 16;

    private readonly Columns columns = new(People, creditFiles: false);
    private readonly Scratch scratch = new(People);
    private readonly long[] counts = new long[OutcomeNames.Count];
    private readonly Region region = new(0, 0, 0, People);
    private readonly Luck birth = new(Essay.Seed, Luck.Birth);
    private readonly Luck[] ahead;
    private readonly Tables tables;
    private Surroundings surroundings;
    private MonthRules rules;
    private int next;

    /// <summary>Grows the people and lives their years.</summary>
    public OneTile()
    {
        var plan = Essay.Plan(People, YearsBefore * 12, YearsUnder * 12);
        ahead = [.. Enumerable.Range(plan.Rules.Length, MonthsAhead).Select(month => new Luck(Essay.Seed, (uint)month))];
        rules = plan.Rules[0];
        tables = new Tables(rules);
        Settle(plan);
    }

    /// <summary>Its columns.</summary>
    public Tile Tile => new(columns, scratch, region.FirstRow, People);

    /// <summary>What a mechanism may read in the month at hand.</summary>
    public Here Here => new(in Luck, in birth, in surroundings, in rules, tables);

    /// <summary>Luck of the month at hand.</summary>
    public ref readonly Luck Luck => ref ahead[next];

    /// <summary>Counts the facts of the tile and adds up.</summary>
    public void Count<L>()
        where L : struct, ILanes<L>
    {
        Counting.Add<L>(Here, Tile);
        Counting.Collect(scratch, counts);
    }

    /// <summary>Outcomes so far.</summary>
    public Span<long> Counts => counts;

    /// <summary>Lives one month; after the last of the months ahead comes the first again.</summary>
    public void Live<L>()
        where L : struct, ILanes<L>
    {
        next = (next + 1) % ahead.Length;
        Live<L>(in Luck);
    }

    /// <summary>Lives one mechanism for everybody.</summary>
    public void Live<M, L>()
        where M : struct, IMechanism
        where L : struct, ILanes<L>
    {
        var here = Here;
        var tile = Tile;
        for (var at = 0; at < People; at += L.Count) M.Live<L>(here, tile, at);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        columns.Dispose();
        scratch.Dispose();
        tables.Dispose();
    }

    private void Settle(Plan plan)
    {
        var province = plan.Provinces.MaxBy(province => province.Population)!;
        var (memory, nation) = (Memory.AtBirth(rules), Nation.AtBirth(People));
        surroundings = Reckoning.Of(memory, nation, rules, province);
        Month.Begin<One>(new Here(in birth, in birth, in surroundings, in rules, tables), Tile);
        for (var month = 0; month < plan.Rules.Length; month++)
        {
            rules = plan.Rules[month];
            tables.Load(rules, new Luck(Essay.Seed, (uint)month));
            surroundings = Reckoning.Of(memory, nation, rules, province);
            Array.Clear(counts);
            var luck = new Luck(Essay.Seed, (uint)month);
            Live<One>(in luck);
            memory.Remember(counts, rules);
            nation.Remember(counts, rules, luck);
        }
    }

    private void Live<L>(in Luck luck)
        where L : struct, ILanes<L>
    {
        var tile = Tile;
        scratch.Forget();
        Reaching.Fill(tile, columns, region, Reckoning.LongOffset(luck, 0, People));
        Bystanding.Fill(scratch, surroundings);
        Month.Live<L>(new Here(in luck, in birth, in surroundings, in rules, tables), tile);
        Counting.Collect(scratch, counts);
        columns.Publish();
    }
}
