using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine;

/// <summary>A synthetic society under a plan: it lives month by month and counts what happens.</summary>
/// <remarks>The same plan and seed give the same bytes for any crew, width of lanes and size of tiles.</remarks>
public sealed class Society : IDisposable
{
    /// <summary>People of a tile where nothing else is asked for.</summary>
    public const int DefaultTile = Scratch.Capacity;

    private readonly Crew crew;
    private readonly LaneWidth lanes;
    private readonly RegionMap map;
    private readonly Columns columns;
    private readonly Economy economy;
    private readonly Scratch[] scratch;
    private readonly Memory[] memory;
    private readonly Surroundings[] surroundings;
    private readonly long[] regionCounts;
    private readonly long[] counts;
    private readonly Tables tables;
    private readonly Action<int, int> liveRegion;
    private readonly Luck birth;
    private Plan plan;
    private Nation nation;
    private Luck luck;
    private MonthRules rules;

    /// <summary>Grows the society of a plan; nothing has happened in it yet.</summary>
    /// <param name="plan">What may run.</param>
    /// <param name="seed">Seed of all its luck.</param>
    /// <param name="crew">Threads that do the work.</param>
    /// <param name="lanes">Width of the lanes.</param>
    /// <param name="tilePeople">People of a tile: a multiple of 64, at most <see cref="DefaultTile"/>.</param>
    /// <param name="witness">Somebody who looks at one person; looking changes nothing.</param>
    public Society(Plan plan, ulong seed, Crew crew, LaneWidth lanes, int tilePeople = DefaultTile, Witness? witness = null)
        : this(plan, seed, crew, lanes, tilePeople, witness, MapOf(plan), plan.HasCreditFiles)
    {
        for (var region = 0; region < memory.Length; region++) memory[region] = Memory.AtBirth(rules);
        nation = Nation.AtBirth(plan.People);
        Reckon();
        crew.Do(map.Regions.Length, BeginRegion);
    }

    private Society(Plan plan, ulong seed, Crew crew, LaneWidth lanes, int tilePeople, Witness? witness, RegionMap map, bool creditFiles)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(tilePeople % RegionMap.Neighbourhood, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tilePeople, Scratch.Capacity);
        ArgumentOutOfRangeException.ThrowIfLessThan(tilePeople, RegionMap.Neighbourhood);
        this.plan = plan;
        this.crew = crew;
        this.map = map;
        this.lanes = LaneChoice.Resolve(lanes);
        Seed = seed;
        Witness = witness;
        columns = new Columns(map.Rows, creditFiles);
        economy = new Economy(plan, map, crew.Threads, tilePeople);
        scratch = [.. Enumerable.Range(0, crew.Threads).Select(_ => new Scratch(tilePeople))];
        memory = new Memory[map.Regions.Length];
        surroundings = new Surroundings[map.Regions.Length];
        regionCounts = new long[map.Regions.Length * OutcomeNames.Count];
        counts = new long[(plan.BurnIn + plan.Months) * plan.Provinces.Length * OutcomeNames.Count];
        rules = plan.Rules[0];
        tables = new Tables(rules);
        birth = new Luck(seed, Luck.Birth);
        luck = new Luck(seed, 0);
        liveRegion = LiveRegion;
    }

    /// <summary>Bytes that the society of a plan holds: people, enterprises, and what is remembered of regions; counts and scratch of threads are apart.</summary>
    public static long BytesFor(Plan plan)
    {
        var people = MapOf(plan);
        var ofRegion = Unsafe.SizeOf<Memory>() + Unsafe.SizeOf<Surroundings>() + Unsafe.SizeOf<MarketMemory>() + Unsafe.SizeOf<Market>() + (OutcomeNames.Count * sizeof(long));
        return (people.Rows * Columns.BytesOf(plan.HasCreditFiles)) + (EnterpriseMap.Of(plan, people).Rows * EnterpriseColumns.BytesPerEnterprise) + ((long)people.Regions.Length * ofRegion);
    }

    /// <summary>Seed of all its luck.</summary>
    public ulong Seed { get; }

    /// <summary>Months lived so far, the burn-in included.</summary>
    public int MonthsLived { get; internal set; }

    /// <summary>All that must be kept of it between two months so that it can go on elsewhere.</summary>
    public SocietyState State => new(this, map, columns, economy, memory, counts, plan.Provinces.Length);

    /// <summary>What the country remembers.</summary>
    internal ref Nation Country => ref nation;

    /// <summary>Bytes of state held for all people and all enterprises.</summary>
    public long StateBytes => PeopleBytes + EnterpriseBytes;

    /// <summary>Bytes of state held for all people.</summary>
    public long PeopleBytes => columns.Bytes;

    /// <summary>Bytes of state held for all enterprises.</summary>
    public long EnterpriseBytes => economy.Bytes;

    /// <summary>Somebody who looks at one person; null for nobody.</summary>
    public Witness? Witness { get; }

    /// <summary>Somebody who notes how long each step takes; null for nobody.</summary>
    public StepWatch? Watch { get; set; }

    /// <summary>Another society with the same people, state and past, which goes on under another plan.</summary>
    /// <param name="other">Plan of the same people, place, burn-in and months.</param>
    /// <param name="witness">Somebody who looks at one person in it.</param>
    /// <exception cref="ArgumentException">The plans do not have the same people.</exception>
    public Society Branch(Plan other, Witness? witness = null)
    {
        MustShareThePast(other);
        var branch = new Society(other, Seed, crew, lanes, scratch[0].People, witness, map, other.HasCreditFiles);
        crew.Do(map.Regions.Length, (region, _) => branch.columns.CopyFrom(columns, map.Regions[region].FirstRow, map.Regions[region].Rows));
        branch.columns.PublishLike(columns);
        branch.economy.CopyFrom(economy);
        memory.CopyTo(branch.memory, 0);
        branch.Corrupt(other.Rules[0].Officials.Start - plan.Rules[0].Officials.Start);
        counts.CopyTo(branch.counts, 0);
        branch.nation = nation;
        branch.MonthsLived = MonthsLived;
        return branch;
    }

    /// <summary>A society that waits for the state of an earlier one of the same people; see <see cref="SocietyState.TakeFrom"/>.</summary>
    /// <param name="plan">Plan under which the earlier one lived.</param>
    /// <param name="seed">Seed of all its luck.</param>
    /// <param name="crew">Threads that do the work.</param>
    /// <param name="lanes">Width of the lanes.</param>
    /// <param name="creditFiles">Whether the earlier one had credit files, whatever the plan says of them.</param>
    public static Society Awaiting(Plan plan, ulong seed, Crew crew, LaneWidth lanes, bool creditFiles) =>
        new(plan, seed, crew, lanes, DefaultTile, null, MapOf(plan), creditFiles);

    /// <summary>Goes on under another plan from here, like a branch, but as itself: nothing is copied. Credit files come and go with the plan.</summary>
    /// <param name="other">Plan of the same people, place, burn-in and months.</param>
    /// <exception cref="ArgumentException">The plans do not have the same people.</exception>
    public void GoOnUnder(Plan other)
    {
        MustShareThePast(other);
        Corrupt(other.Rules[0].Officials.Start - plan.Rules[0].Officials.Start);
        columns.HasCreditFiles = other.HasCreditFiles;
        plan = other;
    }

    /// <summary>Lives one month.</summary>
    public void LiveMonth()
    {
        rules = plan.Rules[MonthsLived];
        luck = new Luck(Seed, (uint)MonthsLived);
        tables.Load(rules, luck);
        Reckon();
        Array.Clear(regionCounts);
        crew.Do(map.Regions.Length, liveRegion);
        columns.Publish();
        Remember();
        MonthsLived++;
    }

    /// <summary>What happened so far, with the hash of the counts and of the state of every person.</summary>
    public RunRecord Record() => Hashed([.. counts]);

    /// <summary>The same of a society that lives no month more: its counts are handed over and not copied.</summary>
    public RunRecord Closed() => Hashed(counts);

    /// <summary>What happened so far without a hash over everybody: for runs of which nothing but counts is read. It shares the counts of the society, which only adds months to them.</summary>
    public RunRecord Counted() =>
        new(plan.Scenario.Name, Seed, plan.BurnIn, [.. plan.Provinces.Select(province => province.Name)], counts, "");

    /// <summary>Each person against her twin in another society that branched from the same past.</summary>
    public TwinTally CompareWith(Society twin)
    {
        var tally = default(TwinTally);
        for (var region = 0; region < map.Regions.Length; region++) tally = tally.Plus(CompareWith(region, twin.Savings(region)));
        return tally;
    }

    /// <summary>Each person of a region against her twin, of whom no more than the savings are known.</summary>
    public TwinTally CompareWith(int region, ReadOnlySpan<byte> savingsOfTwins) => TwinTally.Of(columns, map.Regions[region], savingsOfTwins);

    /// <summary>A copy of what everybody has, to compare the people of another society with when this one is gone.</summary>
    public HeldSavings HoldSavings() => new(columns, map, crew);

    /// <summary>Savings of the people of a region, a byte each; see <see cref="CompareWith(int, ReadOnlySpan{byte})"/>.</summary>
    public unsafe ReadOnlySpan<byte> Savings(int region) => new(columns.Savings + map.Regions[region].FirstRow, map.Regions[region].People);

    /// <inheritdoc/>
    public void Dispose()
    {
        columns.Dispose();
        economy.Dispose();
        tables.Dispose();
        foreach (var part in scratch) part.Dispose();
    }

    private RunRecord Hashed(long[] held) =>
        new(plan.Scenario.Name, Seed, plan.BurnIn, [.. plan.Provinces.Select(province => province.Name)], held, ResultHash.Of(held, columns, map, economy, crew));

    private static RegionMap MapOf(Plan plan) => RegionMap.Of(plan.People, [.. plan.Provinces.Select(province => province.Population)]);

    private void MustShareThePast(Plan other)
    {
        if (other.People != plan.People || other.BurnIn != plan.BurnIn || other.Months != plan.Months || !other.Provinces.SequenceEqual(plan.Provinces)
            || other.Rules[0].Enterprises.Density != plan.Rules[0].Enterprises.Density)
            throw new ArgumentException("A branch needs the same people, enterprises, place, burn-in and months.", nameof(other));
    }

    // A plan that begins with more corrupt officials begins so at its branch.
    private void Corrupt(double more)
    {
        for (var region = 0; region < memory.Length; region++) memory[region].Corruption = Math.Clamp(memory[region].Corruption + more, 0, 1);
    }

    private void Reckon()
    {
        for (var region = 0; region < surroundings.Length; region++)
        {
            surroundings[region] = Reckoning.Of(memory[region], nation, rules, plan.Provinces[map.Regions[region].Province]);
            surroundings[region].LongOffset = Reckoning.LongOffset(luck, region, map.Regions[region].People);
            economy.Reckon(region, rules, memory[region].Corruption, ref surroundings[region]);
        }
    }

    private void BeginRegion(int region, int thread)
    {
        switch (lanes)
        {
            case LaneWidth.Wide512: BeginRegion<Wide512>(region, thread); break;
            case LaneWidth.Wide256: BeginRegion<Wide256>(region, thread); break;
            case LaneWidth.Wide128: BeginRegion<Wide128>(region, thread); break;
            default: BeginRegion<One>(region, thread); break;
        }
    }

    private void BeginRegion<L>(int region, int thread)
        where L : struct, ILanes<L>
    {
        var here = new Here(in birth, in birth, in surroundings[region], in rules, tables);
        columns.Touch(map.Regions[region].FirstRow, map.Regions[region].Rows);
        foreach (var tile in Tiles.Of(map.Regions[region], columns, scratch[thread])) Month.Begin<L>(here, tile);
        economy.Begin<L>(region, thread, in birth, in rules, tables);
    }

    private void LiveRegion(int region, int thread)
    {
        if (Watch is not null && Watch.CountsIn(region)) CountRegion(region, thread);
        else switch (lanes)
        {
            case LaneWidth.Wide512: LiveRegion<Wide512>(region, thread); break;
            case LaneWidth.Wide256: LiveRegion<Wide256>(region, thread); break;
            case LaneWidth.Wide128: LiveRegion<Wide128>(region, thread); break;
            default: LiveRegion<One>(region, thread); break;
        }
    }

    // The same month by lanes that note what is asked of them.
    private void CountRegion(int region, int thread)
    {
        switch (lanes)
        {
            case LaneWidth.Wide512: LiveRegion<Counted<Wide512>>(region, thread); break;
            case LaneWidth.Wide256: LiveRegion<Counted<Wide256>>(region, thread); break;
            case LaneWidth.Wide128: LiveRegion<Counted<Wide128>>(region, thread); break;
            default: LiveRegion<Counted<One>>(region, thread); break;
        }
    }

    private void LiveRegion<L>(int region, int thread)
        where L : struct, ILanes<L>
    {
        var watch = Watch?.Of(thread, region);
        var here = new Here(in luck, in birth, in surroundings[region], in rules, tables, watch);
        Bystanding.Fill(scratch[thread], surroundings[region]);
        foreach (var tile in Tiles.Of(map.Regions[region], columns, scratch[thread]))
        {
            watch?.Begin();
            scratch[thread].Forget();
            Reaching.Fill(tile, columns, map.Regions[region], surroundings[region].LongOffset);
            watch?.After<StepWatch.Reaching>();
            Month.Live<L>(here, tile);
            Witness?.After(tile, MonthsLived);
        }

        if (watch is not null) watch.PersonMonths += map.Regions[region].People;
        var tally = regionCounts.AsSpan(region * OutcomeNames.Count, OutcomeNames.Count);
        Counting.Collect(scratch[thread], tally);
        if (rules.Credit.On) CreditCounting.Collect(scratch[thread], tally);

        if (rules.Enterprises.On) economy.Live<L>(region, thread, in luck, in birth, in rules, tables, tally, Witness, watch);
    }

    private void Remember()
    {
        var outcomes = OutcomeNames.Count;
        var month = counts.AsSpan(MonthsLived * plan.Provinces.Length * outcomes, plan.Provinces.Length * outcomes);
        Span<long> whole = stackalloc long[outcomes];
        whole.Clear();
        for (var region = 0; region < memory.Length; region++)
        {
            var tally = regionCounts.AsSpan(region * outcomes, outcomes);
            tally[(int)Outcome.Corruption] = Millionths(memory[region].Corruption, tally);
            tally[(int)Outcome.FearOfBlame] = Millionths(memory[region].Fear, tally);
            tally[(int)Outcome.PoliticalWeight] = Millionths(nation.PoliticalWeight(rules), tally);
            tally[(int)Outcome.AddedClasses] = nation.ClassCount * tally[(int)Outcome.People];
            tally[(int)Outcome.Harm] = Accounting.Harm(tally, rules.Accounting);
            tally[(int)Outcome.RunningCost] = Accounting.Cost(tally, rules.Accounting);
            var province = month.Slice(map.Regions[region].Province * outcomes, outcomes);
            for (var outcome = 0; outcome < outcomes; outcome++)
            {
                province[outcome] += tally[outcome];
                whole[outcome] += tally[outcome];
            }

            memory[region].Remember(tally, rules);
            economy.Remember(region, tally);
        }

        nation.Remember(whole, rules, luck);
    }

    private static long Millionths(double share, ReadOnlySpan<long> tally) =>
        (long)Math.Round(share * 1_000_000) * tally[(int)Outcome.People];
}
