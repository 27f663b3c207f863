using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What others will see of a person next month.</summary>
/// <remarks>
/// Model: offended, listed, said, cooperated, and the level of the score, in one byte.
/// A detained person meets nobody; what strangers last knew of her cooperation stays.
/// Left out: who looks.
/// Source: rule of the model; a person reads last month's acts only.
/// </remarks>
internal readonly unsafe struct Publishing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var acts = tile.Is<L>(Fact.Offended, at) & L.All(Act.Offended);
        acts |= L.Above(L.Read8(tile.MonthsLeft + at), L.All(0)) & L.All(Act.Listed);
        acts |= tile.Is<L>(Fact.SaysSupport, at) & L.All(Act.Support);
        acts |= tile.Is<L>(Fact.SaysDissent, at) & L.All(Act.Dissent);
        acts |= tile.Is<L>(Fact.Cooperated, at) & L.All(Act.Cooperated);
        if (here.Rules.Detaining.On) acts |= tile.Is<L>(Fact.Detained, at) & L.Read8(tile.Before + at) & L.All(Act.Cooperated);
        var level = (Steps.Points(L.Read16(tile.Score + at)) - L.All(here.Rules.Scoring.Start)) >> 6;
        level = L.Min(L.Max(level + L.All(5), L.All(0)), L.All(7));
        if (here.Rules.Sanctions.RedlistThreshold > 0) level = L.Select(tile.Is<L>(Fact.Redlisted, at), L.All(Act.RedlistLevel), L.Min(level, L.All(Act.RedlistLevel - 1)));
        L.Write8(tile.Now + at, acts | (level << Act.LevelShift));
    }
}
