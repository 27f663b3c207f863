using System.Security.Cryptography;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.Enterprises;

/// <summary>The enterprises of a society: their columns, what each region remembers of them, and their month.</summary>
/// <remarks>A region's enterprises belong to the thread that lives the region; people and enterprises read of each other only last month's means.</remarks>
internal sealed class Economy : IDisposable
{
    private readonly EnterpriseMap map;
    private readonly EnterpriseColumns columns;
    private readonly EnterpriseScratch[] scratch;
    private readonly MarketMemory[] memory;
    private readonly Market[] markets;

    /// <summary>The enterprises of a plan; nothing has happened to them yet.</summary>
    /// <param name="plan">What may run.</param>
    /// <param name="people">Where people live.</param>
    /// <param name="threads">Threads that do the work.</param>
    /// <param name="tile">Enterprises of a tile: a multiple of 64, at most <see cref="EnterpriseScratch.Capacity"/>.</param>
    public Economy(Plan plan, RegionMap people, int threads, int tile)
    {
        map = EnterpriseMap.Of(plan, people);
        columns = new EnterpriseColumns(map.Rows);
        scratch = [.. Enumerable.Range(0, threads).Select(_ => new EnterpriseScratch(tile))];
        memory = new MarketMemory[map.Regions.Length];
        markets = new Market[map.Regions.Length];
        Array.Fill(memory, MarketMemory.AtBirth(plan.Rules[0]));
    }

    /// <summary>Bytes of state held for all enterprises.</summary>
    public long Bytes => columns.Bytes;

    /// <summary>What each region remembers of its enterprises.</summary>
    public Span<MarketMemory> Past => memory;

    /// <summary>Bytes of the enterprises of a region, up to whole neighbourhoods.</summary>
    public int BytesOf(int region) => RowsOf(region) * EnterpriseColumns.BytesPerEnterprise;

    /// <summary>Copies the enterprises of a region, column by column.</summary>
    public void CopyTo(int region, Span<byte> into)
    {
        for (var column = 0; column < EnterpriseColumns.Kept.Length; column++)
        {
            var part = columns.KeptPart(column, map.Regions[region].FirstRow, RowsOf(region));
            part.CopyTo(into);
            into = into[part.Length..];
        }
    }

    /// <summary>Takes the enterprises of a region back from a copy.</summary>
    public void TakeFrom(int region, ReadOnlySpan<byte> copy)
    {
        for (var column = 0; column < EnterpriseColumns.Kept.Length; column++)
        {
            var part = columns.KeptPart(column, map.Regions[region].FirstRow, RowsOf(region));
            copy[..part.Length].CopyTo(part);
            copy = copy[part.Length..];
        }
    }

    /// <summary>Takes over the state and the past of another society with the same enterprises.</summary>
    public void CopyFrom(Economy other)
    {
        columns.CopyFrom(other.columns);
        other.memory.CopyTo(memory, 0);
    }

    /// <summary>Works out the market of a region, and what its people will bear.</summary>
    public void Reckon(int region, in MonthRules rules, double corruption, ref Surroundings people)
    {
        markets[region] = memory[region].Resolve(rules, corruption);
        memory[region].Burden(ref people);
    }

    /// <summary>Gives the enterprises of a region the state with which the society begins.</summary>
    public void Begin<L>(int region, int thread, in Luck birth, in MonthRules rules, Tables tables)
        where L : struct, ILanes<L>
    {
        var here = new EnterpriseHere(in birth, in birth, in markets[region], in rules, tables);
        var place = map.Regions[region];
        for (var at = 0; at < place.Enterprises; at += scratch[thread].Tile)
            BusinessMonth.Begin<L>(here, TileAt(place, at, scratch[thread]));
    }

    /// <summary>Lives one month for the enterprises of a region and adds what happened to its counts.</summary>
    public void Live<L>(int region, int thread, in Luck luck, in Luck birth, in MonthRules rules, Tables tables, Span<long> counts, Witness? witness, StepWatch.ThreadWatch? watch)
        where L : struct, ILanes<L>
    {
        var here = new EnterpriseHere(in luck, in birth, in markets[region], in rules, tables, watch);
        var place = map.Regions[region];
        for (var at = 0; at < place.Enterprises; at += scratch[thread].Tile)
        {
            var tile = TileAt(place, at, scratch[thread]);
            watch?.Begin();
            scratch[thread].Forget();
            BusinessMonth.Live<L>(here, tile, counts);
            witness?.After(tile, (int)luck.Month);
        }
    }

    /// <summary>Takes in the counts of a region's month.</summary>
    public void Remember(int region, ReadOnlySpan<long> counts) => memory[region].Remember(counts);

    /// <summary>Adds the state of the enterprises of a region to a hash, column by column, padding left out.</summary>
    public void AppendTo(IncrementalHash hash, int region)
    {
        var place = map.Regions[region];
        for (var column = 0; column < EnterpriseColumns.Kept.Length; column++) hash.AppendData(columns.KeptPart(column, place.FirstRow, place.Enterprises));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        columns.Dispose();
        foreach (var part in scratch) part.Dispose();
    }

    private int RowsOf(int region) => (map.Regions[region].Enterprises + RegionMap.Neighbourhood - 1) / RegionMap.Neighbourhood * RegionMap.Neighbourhood;

    private EnterpriseTile TileAt(in EnterpriseRegion place, int at, EnterpriseScratch own) =>
        new(columns, own, place.FirstRow + at, Math.Min(own.Tile, place.Enterprises - at));
}
