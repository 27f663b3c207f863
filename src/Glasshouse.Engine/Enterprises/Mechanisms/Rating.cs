using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>The score of an enterprise: points by the rulebook for what is on file this month.</summary>
/// <remarks>
/// Model: score falls by the points of each recorded item, a false one counting as a fraud, and rises by those of a visit without a record up to a ceiling; the rest of the gap to the start closes slowly. Rests where no score is kept.
/// Left out: scores by sector and by agency; payment for points.
/// Source: rulebook of the scenario, rating:; R15: the documented system of lists is mainly about businesses and is no algorithm.
/// </remarks>
internal readonly unsafe struct Rating : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Rating;
        var score = L.Read16(tile.Score + at);
        var rounding = (here.Rounding<L>(tile, at, Purpose.RatingRounding) >>> 4) & L.All(15);
        score += (L.Times((L.All(rules.Start) - score) << 4, L.All(rules.Reversion)) + rounding) >> 4;
        var points = tile.Is<L>(EnterpriseFact.RecordedAccident, at) & L.All(rules.AccidentPoints);
        points += tile.Is<L>(EnterpriseFact.RecordedBatch, at) & L.All(rules.BatchPoints);
        points += tile.Is<L>(EnterpriseFact.RecordedCounterfeit, at) & L.All(rules.CounterfeitPoints);
        points += (tile.Is<L>(EnterpriseFact.RecordedFraud, at) | tile.Is<L>(EnterpriseFact.FalseRecord, at)) & L.All(rules.FraudPoints);
        score = L.TakeAway(score, points);
        var clean = tile.Is<L>(EnterpriseFact.Visited, at) & ~tile.Is<L>(EnterpriseFact.Recorded, at);
        score += clean & L.Min(L.All(rules.CleanPoints), L.TakeAway(L.All(rules.Ceiling), score));
        L.Write16(tile.Score + at, score);
    }
}
