using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Says how a person stands when the month begins: listed, under sanctions, on the redlist, with work.</summary>
/// <remarks>
/// Model: sanctioned = listed and not (appeal pending where an appeal suspends sanctions).
/// Left out: nothing.
/// Source: rule of the scenario, appealing.suspends-sanctions.
/// </remarks>
internal readonly unsafe struct Standing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var flags = L.Read8(tile.Flags + at);
        var listed = L.Above(L.Read8(tile.MonthsLeft + at), L.All(0));
        tile.Say<L>(Fact.WasListed, at, listed);
        tile.Say<L>(Fact.WasSanctioned, at, listed & ~Resting<L>(here, tile, at));
        tile.Say<L>(Fact.Employed, at, Flags.Has(flags, Flag.Employed));
        tile.Say<L>(Fact.HighBand, at, Flags.Has(flags, Flag.Perks));
        if (here.Rules.Sanctions.RedlistThreshold > 0) tile.Say<L>(Fact.Redlisted, at, OnRedlist<L>(here, tile, at) & ~listed);
    }

    /// <summary>Mask: an adult whose score reaches the redlist; whoever is listed does not stand there all the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask OnRedlist<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L> =>
        tile.Is<L>(Fact.Adult, at) & ~L.Above(L.All(here.Rules.Sanctions.RedlistThreshold), Steps.Points(L.Read16(tile.Score + at)));

    /// <summary>Mask: an appeal is pending and suspends the sanctions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask Resting<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        if (!here.Rules.Appealing.Suspends) return Mask.Nobody;
        var appeal = L.Read8(tile.Appeal + at) & L.All(Appeal.Mask);
        return L.Equal(appeal, L.All(Appeal.Agency)) | L.Equal(appeal, L.All(Appeal.Independent));
    }
}
