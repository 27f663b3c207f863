using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>The credit score at the end of the month: what is old weighs less.</summary>
/// <remarks>
/// Model: score += reversion·(return − points of what stands on file − score), kept within 300…850, where return is the person's lasting score less what loans do to it on average. Nothing political and nothing prosocial counts.
/// Left out: weights of single features (US-105-history); scores that come or go; different makers and versions of scores.
/// Source: US-102-300 to US-102-800 for the distribution, US-113 for the groups, US-181-scored for who has none; reversion is an assumption, swept in credit:.
/// </remarks>
internal readonly unsafe struct Crediting : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Credit;
        var score = L.Read16(tile.Score + at);
        var file = L.Read8(tile.CreditFile + at);
        var target = CreditFiles.Return<L>(here, tile, at);
        var onFile = CreditFiles.MedicalPoints(file, here.Rules.Billing.Points) + CreditFiles.ErrorPoints(file, here.Rules.Disputing.Points);
        onFile += Flags.Has(file, CreditFile.Default) & L.All(rules.DefaultLasting);
        var luck = (L.Read16(tile.CreditLuck + at) >>> 4) & L.All(15);
        score = CreditFiles.Moved(score, (L.Times(target - ((score + onFile) << 4), L.All(rules.Reversion)) + luck) >> 4);
        L.Write16(tile.Score + at, score);
        tile.Say<L>(Fact.HasCreditScore, at, CreditFiles.HasScore(score));
    }
}
