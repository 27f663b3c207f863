using BenchmarkDotNet.Attributes;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Mechanisms;

namespace Glasshouse.Bench;

/// <summary>The kernels of the engine over one tile on one thread: time for each person and month.</summary>
/// <remarks>The tile stays in the cache. All kernels but the month of a tile go over the same draws again and again, so the processor learns their rare branches.</remarks>
public class TileBenchmarks : IDisposable
{
    private OneTile tile = null!;

    [ParamsSource(nameof(Widths))]
    public LaneWidth Lanes { get; set; }

    public static IEnumerable<LaneWidth> Widths => Bench.Widths.InHardware;

    [GlobalSetup]
    public void Grow() => tile = new OneTile();

    [GlobalCleanup]
    public void Dispose()
    {
        tile?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "One draw", OperationsPerInvoke = OneTile.People)]
    public long OneDraw() => Bench.Widths.Run<Draw>(Lanes, tile);

    [Benchmark(Description = "Logistic step", OperationsPerInvoke = OneTile.People)]
    public long LogisticStep() => Bench.Widths.Run<Logistic>(Lanes, tile);

    [Benchmark(Description = "Conduct", OperationsPerInvoke = OneTile.People)]
    public long LiveConduct() => Bench.Widths.Run<Over<Conduct>>(Lanes, tile);

    [Benchmark(Description = "Meeting", OperationsPerInvoke = OneTile.People)]
    public long LiveMeeting() => Bench.Widths.Run<Over<Meeting>>(Lanes, tile);

    [Benchmark(Description = "Counting", OperationsPerInvoke = OneTile.People)]
    public long Count() => Bench.Widths.Run<Add>(Lanes, tile);

    [Benchmark(Description = "Month of a tile", OperationsPerInvoke = OneTile.People)]
    public long LiveTileMonth() => Bench.Widths.Run<WholeMonth>(Lanes, tile);

    private readonly struct Draw : IKernel
    {
        public static long Run<L>(OneTile tile)
            where L : struct, ILanes<L>
        {
            var sum = L.All(0);
            for (var at = 0; at < OneTile.People; at += L.Count) sum ^= tile.Here.Draw<L>(tile.Tile, at, Purpose.Flight);
            return L.Total(sum);
        }
    }

    private readonly struct Over<M> : IKernel
        where M : struct, IMechanism
    {
        public static long Run<L>(OneTile tile)
            where L : struct, ILanes<L>
        {
            tile.Live<M, L>();
            return 0;
        }
    }

    // Draws stand in for utilities: they take every value from −16 to 16 equally often.
    private readonly struct Logistic : IKernel
    {
        public static unsafe long Run<L>(OneTile tile)
            where L : struct, ILanes<L>
        {
            var table = tile.Here.Tables.Logistic;
            var sum = L.All(0);
            for (var at = 0; at < OneTile.People; at += L.Count) sum ^= Steps.Logistic(tile.Here.Draw<L>(tile.Tile, at, Purpose.Temptation), table);
            return L.Total(sum);
        }
    }

    private readonly struct Add : IKernel
    {
        public static long Run<L>(OneTile tile)
            where L : struct, ILanes<L>
        {
            tile.Count<L>();
            return tile.Counts[0];
        }
    }

    private readonly struct WholeMonth : IKernel
    {
        public static long Run<L>(OneTile tile)
            where L : struct, ILanes<L>
        {
            tile.Live<L>();
            return tile.Counts[0];
        }
    }
}
