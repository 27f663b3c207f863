using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>The end of a regime: the list is dissolved and the files are closed.</summary>
/// <remarks>
/// Model: in the last month of the regime everybody on the list leaves it; wrong listings among them end uncleared; appeals, false records on file, perks and scores are gone; whoever is detained is free, which <see cref="Releasing"/> counts.
/// What the regime has done to morals, trust, approval, perceived detection, savings and work stays.
/// Left out: archives that outlive the regime; amends for those who were wronged.
/// Source: rule of the scenario, end:.
/// </remarks>
internal readonly unsafe struct Ending : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var flags = L.Read8(tile.Flags + at);
        var leaves = L.Above(L.Read8(tile.MonthsLeft + at), L.All(0));
        tile.Say<L>(Fact.ExitEnd, at, leaves);
        tile.Say<L>(Fact.NeverCleared, at, tile.Is<L>(Fact.NeverCleared, at) | (leaves & Flags.Has(flags, Flag.Wrong)));
        L.Write8(tile.MonthsLeft + at, L.All(0));
        L.Write8(tile.Flags + at, flags & L.All(~(Flag.Wrong | Flag.Knows | Flag.ByCourt | Flag.FalseOnFile | Flag.Perks)));

        // Credit files are kept on: only nobody looks at their score any more.
        if (here.Rules.Credit.On) return;
        L.Write8(tile.Appeal + at, L.All(Appeal.None));
        L.Write16(tile.Score + at, L.All(here.Rules.Scoring.Start << 4));
    }
}
