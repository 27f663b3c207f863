using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>A month of detention passes; whoever has served the last one is free again.</summary>
/// <remarks>
/// Model: months left − 1; free at 0. What detention set aside for the month, that she is an adult and of working age, is true again before anything is counted. Her private opinion counts like anybody's.
/// Left out: what detention does to morals, trust and opinion; savings drift as if somebody earned for her.
/// Source: rule of the scenario, detaining.months.
/// </remarks>
internal readonly unsafe struct Releasing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var inside = tile.Is<L>(Fact.Detained, at);
        if (!L.Any(inside)) return;

        var column = L.Read8(tile.Appeal + at);
        var left = L.TakeAway(column >>> Appeal.DetentionShift, inside & L.All(1));
        L.Write8(tile.Appeal + at, (left << Appeal.DetentionShift) | (column & L.All(Appeal.Mask)));
        tile.Say<L>(Fact.DetentionExit, at, inside & L.Equal(left, L.All(0)));

        var young = L.Below(here.DrawAtBirth<L>(tile, at, Purpose.Age), L.All(here.Region.OlderFrom));
        tile.Say<L>(Fact.Adult, at, tile.Is<L>(Fact.Adult, at) | inside);
        tile.Say<L>(Fact.WorkingAge, at, tile.Is<L>(Fact.WorkingAge, at) | (inside & young));
        tile.Say<L>(Fact.Approves, at, tile.Is<L>(Fact.Approves, at) | (inside & L.Above(L.Read8(tile.Approval + at), L.All(127))));
    }
}
