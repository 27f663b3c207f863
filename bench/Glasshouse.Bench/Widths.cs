using Glasshouse.Engine.Lanes;

namespace Glasshouse.Bench;

/// <summary>Runs a kernel at a width of lanes.</summary>
internal static class Widths
{
    /// <summary>The widths that this machine has in hardware; wider ones would measure their emulation.</summary>
    public static IEnumerable<LaneWidth> InHardware =>
        Enum.GetValues<LaneWidth>().Where(width => width != LaneWidth.Auto && width <= LaneChoice.Widest);

    /// <summary>Runs it once over the tile.</summary>
    public static long Run<K>(LaneWidth lanes, OneTile tile)
        where K : struct, IKernel => lanes switch
        {
            LaneWidth.Wide512 => K.Run<Wide512>(tile),
            LaneWidth.Wide256 => K.Run<Wide256>(tile),
            LaneWidth.Wide128 => K.Run<Wide128>(tile),
            _ => K.Run<One>(tile),
        };
}
