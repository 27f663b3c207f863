using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine;

/// <summary>One region under the rules of one month, in surroundings that stay as they are. One mechanism can be lived alone in it, so that the engine can be held against results known in closed form.</summary>
/// <remarks>
/// Model: the kernels of the month, on their own columns, with what people see of each other set from outside: the mean of everybody instead of neighbours, region and country.
/// Left out: whatever the surroundings would learn.
/// </remarks>
public sealed unsafe class SmallWorld : IDisposable
{
    private readonly MonthRules rules;
    private readonly LaneWidth lanes;
    private readonly ulong seed;
    private readonly Columns columns;
    private readonly Scratch scratch;
    private readonly Tables tables;
    private readonly Region region;
    private readonly Luck birth;
    private Surroundings surroundings;
    private int month;

    /// <summary>Grows the region; nothing has happened in it yet.</summary>
    /// <param name="plan">Its people all live in one region of the first province, under the rules of the first month of the regime.</param>
    /// <param name="seed">Seed of all its luck.</param>
    /// <param name="lanes">Width of the lanes; it never changes a result.</param>
    public SmallWorld(Plan plan, ulong seed, LaneWidth lanes = LaneWidth.Auto)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(plan.People, 1 << 24);
        this.seed = seed;
        this.lanes = LaneChoice.Resolve(lanes);
        rules = plan.Rules[plan.BurnIn];
        tables = new Tables(rules);
        birth = new Luck(seed, Luck.Birth);
        region = new Region(0, 0, 0, (int)plan.People);
        columns = new Columns((plan.People + RegionMap.Neighbourhood - 1) / RegionMap.Neighbourhood * RegionMap.Neighbourhood, plan.HasCreditFiles);
        scratch = new Scratch(Scratch.Capacity);
        surroundings = Reckoning.Of(Memory.AtBirth(rules), Nation.AtBirth(plan.People), rules, plan.Provinces[0]);
        foreach (var tile in Tiles.Of(region, columns, scratch)) Month.Begin<One>(Here(in birth), tile);
    }

    /// <summary>People in it.</summary>
    public int People => region.People;

    /// <summary>Conduct alone for a month: the share of adults who offend where everybody sees this share of offenders.</summary>
    public double Offending(double seen)
    {
        var (offended, adults) = Alone<Conduct>(Fact.Offended, Fact.Adult, tile => See(tile.ViolationsSeen, seen));
        return offended / (double)adults;
    }

    /// <summary>Attitude alone for a month: the share of adults who do not approve where everybody sees this share of supporters.</summary>
    public double Disapproving(double seen)
    {
        var (approving, adults) = Alone<Attitude>(Fact.Approves, Fact.Adult, tile =>
        {
            See(tile.ViolationsSeen, 0);
            See(tile.SupportSeen, seen);
        });
        return 1 - (approving / (double)adults);
    }

    /// <summary>Helping alone for a month: the share of emergencies in which the person helps, where nobody offends.</summary>
    public double Helping()
    {
        var (helped, met) = Alone<Helping>(Fact.Helped, Fact.Emergency, tile => See(tile.ViolationsSeen, 0));
        return helped / (double)met;
    }

    /// <summary>Meeting alone for a month: the share of people who cooperate with partners who all look the same.</summary>
    /// <param name="level">Score level of the partners, 0…7; 5 is that of the start.</param>
    /// <param name="listed">Whether the partners are on a list.</param>
    public double Cooperating(int level, bool listed)
    {
        var look = (byte)((level << Act.LevelShift) | (listed ? Act.Listed : 0));
        var (cooperated, adults) = Alone<Meeting>(Fact.Cooperated, Fact.Adult, tile => new Span<byte>(tile.Partner, tile.Rows).Fill(look));
        return cooperated / (double)adults;
    }

    /// <summary>Morals alone for a month: how far the perceived risk of detection moves on average, 0…1, where everybody offended and was recorded, or nobody did.</summary>
    public double LearnedRisk(bool caught)
    {
        var before = Perceived();
        Alone<Morals>(Fact.Adult, Fact.Adult, tile =>
        {
            See(tile.ViolationsSeen, rules.Morals.Tolerated / 32767.0);
            new Span<byte>(tile.Column(Fact.Offended), Scratch.FactBytes).Fill((byte)(caught ? 255 : 0));
            new Span<byte>(tile.Column(Fact.Recorded), Scratch.FactBytes).Fill((byte)(caught ? 255 : 0));
        });
        return Perceived() - before;
    }

    /// <summary>Lives a whole month, every mechanism in its order, in surroundings that stay as they are.</summary>
    public void LiveMonth()
    {
        switch (lanes)
        {
            case LaneWidth.Wide512: LiveMonth<Wide512>(); break;
            case LaneWidth.Wide256: LiveMonth<Wide256>(); break;
            case LaneWidth.Wide128: LiveMonth<Wide128>(); break;
            default: LiveMonth<One>(); break;
        }
    }

    /// <summary>Changes what one person thinks and feels: approval, morals, trust, and her fear of detection.</summary>
    public void ChangeMind(int person)
    {
        columns.Approval[person] = (byte)(255 - columns.Approval[person]);
        columns.Morals[person] = (byte)(255 - columns.Morals[person]);
        columns.Trust[person] ^= 0x55;
        columns.Perceived[person] ^= 0x55;
    }

    /// <summary>The people whose state differs from that of their twins in another world of the same size.</summary>
    public IReadOnlyList<int> DifferencesFrom(SmallWorld twin) =>
        [.. Enumerable.Range(0, People).Where(person => StateOf(person) != twin.StateOf(person))];

    /// <summary>Who will read this person's acts of last month in the month to come: herself, the two people to each side, and whoever meets her.</summary>
    public IReadOnlyList<int> ReadersOf(int person) =>
        [.. new[] { -2, -1, 0, 1, 2, -LongOffset }.Select(distance => (((person + distance) % People) + People) % People).Distinct()];

    /// <inheritdoc/>
    public void Dispose()
    {
        columns.Dispose();
        scratch.Dispose();
        tables.Dispose();
    }

    private int LongOffset => Reckoning.LongOffset(new Luck(seed, (uint)month), 0, People);

    private Here Here(in Luck luck) => new(in luck, in birth, in surroundings, in rules, tables);

    private delegate void Prepare(Tile tile);

    private (long Of, long Among) Alone<M>(Fact of, Fact among, Prepare prepare)
        where M : struct, IMechanism => lanes switch
        {
            LaneWidth.Wide512 => Alone<M, Wide512>(of, among, prepare),
            LaneWidth.Wide256 => Alone<M, Wide256>(of, among, prepare),
            LaneWidth.Wide128 => Alone<M, Wide128>(of, among, prepare),
            _ => Alone<M, One>(of, among, prepare),
        };

    private (long Of, long Among) Alone<M, L>(Fact of, Fact among, Prepare prepare)
        where M : struct, IMechanism
        where L : struct, ILanes<L>
    {
        var luck = new Luck(seed, (uint)month++);
        var here = Here(in luck);
        var (hits, all) = (0L, 0L);
        foreach (var tile in Tiles.Of(region, columns, scratch))
        {
            scratch.Forget();
            for (var at = 0; at < tile.Rows; at += L.Count) Traits.Live<L>(here, tile, at);
            prepare(tile);
            for (var at = 0; at < tile.Rows; at += L.Count) M.Live<L>(here, tile, at);
            for (var person = 0; person < tile.People; person++)
            {
                if (!tile.Was(among, person) || !tile.Was(Fact.Adult, person)) continue;
                all++;
                if (tile.Was(of, person)) hits++;
            }
        }

        return (hits, all);
    }

    private void LiveMonth<L>()
        where L : struct, ILanes<L>
    {
        var luck = new Luck(seed, (uint)month);
        var here = Here(in luck);
        foreach (var tile in Tiles.Of(region, columns, scratch))
        {
            scratch.Forget();
            Reaching.Fill(tile, columns, region, LongOffset);
            Month.Live<L>(here, tile);
        }

        columns.Publish();
        month++;
    }

    private static void See(ushort* column, double share) => new Span<ushort>(column, Scratch.Capacity).Fill((ushort)Math.Round(Math.Clamp(share, 0, 1) * 32767));

    private double Perceived()
    {
        var sum = 0L;
        for (var person = 0; person < People; person++) sum += columns.Perceived[person];
        return sum / (255.0 * People);
    }

    private (int, int, int, int) StateOf(int person) => (
        columns.Score[person] | (columns.Savings[person] << 16) | (columns.Flags[person] << 24),
        columns.Morals[person] | (columns.Perceived[person] << 8) | (columns.Approval[person] << 16) | (columns.Trust[person] << 24),
        columns.MonthsLeft[person] | (columns.Appeal[person] << 8) | (columns.MonthsWrong[person] << 16) | (columns.MonthsSanctioned[person] << 24),
        columns.MonthsListed[person] | (columns.ActsBefore[person] << 8));
}
