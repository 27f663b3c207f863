using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Points by the rulebook for what is on file this month.</summary>
/// <remarks>
/// Model: held in sixteenths of a point. Score falls by the points of each recorded item, true or false, or at once to the score of a grave item, and rises by the bonuses of the month up to a cap and a ceiling; the rest of the gap to the start closes slowly; where the rulebook allows it, money buys points back.
/// Left out: a cap for each item and year apart; items that weigh by repetition.
/// Source: rulebook of the scenario, scoring:; L7-donation for points that can be bought; L6-drunk for items that drop a score at once.
/// </remarks>
internal readonly unsafe struct Scoring : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Scoring;
        ref readonly var region = ref here.Region;

        var score = Revert(L.Read16(tile.Score + at), L.All(rules.Start << 4), rules.Reversion, rules.Blur, tile.RoundingOf<L>(at, Purpose.ScoreRounding));
        score = L.TakeAway(score, L.Read16(tile.Penalty + at));
        if (rules.GraveShare > 0) score = L.Select(tile.Is<L>(Fact.GraveItem, at), L.Min(score, L.All(rules.GraveScore << 4)), score);

        var room = L.TakeAway(L.All(rules.Ceiling << 4), score);
        var bonus = tile.Is<L>(Fact.Gave, at) & L.All(rules.DonationPoints);
        bonus += tile.Is<L>(Fact.Volunteered, at) & L.All(rules.VolunteeringPoints);
        bonus += tile.Is<L>(Fact.HelpSeen, at) & L.All(rules.HelpingPoints);
        bonus = (bonus << 4) + (tile.Is<L>(Fact.SaysSupport, at) & L.All(region.SupportSixteenths));
        if (region.VoteSixteenths > 0) bonus += tile.Is<L>(Fact.VoteCredited, at) & L.All(region.VoteSixteenths);
        score += L.Min(L.Min(bonus, L.All(rules.MonthlyCap << 4)), room);
        L.Write16(tile.Score + at, score);
        if (rules.PurchaseChance == 0) return;
        var buyers = Buyers<L>(here, tile, at);
        if (L.Any(buyers)) Buy<L>(here, tile, at, buyers);
    }

    // The gap is blurred by as much as makes one sixteenth of change, so that the rounded product is right in expectation.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Revert<L>(L score, L start, int reversion, int blur, L draw)
        where L : struct, ILanes<L>
    {
        var gap = L.Add(start - score, L.Part(draw, L.All(blur)) - L.All(blur / 2));
        return score + L.Times(gap, L.All(reversion));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Buyers<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Scoring;
        var wants = tile.Is<L>(Fact.Adult, at) & L.Above(L.All(rules.Start), Steps.Points(L.Read16(tile.Score + at))) & ~L.Below(L.Read16(tile.SavingsFelt + at), L.All(rules.PurchaseLine));
        return wants & Steps.Happens(here.Draw<L>(tile, at, Purpose.Purchase), L.All(rules.PurchaseChance));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Buy<L>(in Here here, in Tile tile, int at, Mask buyers)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Scoring;
        var score = L.Read16(tile.Score + at);
        var savings = L.Read8(tile.Savings + at);
        tile.Say<L>(Fact.Bought, at, buyers);
        L.Write8(tile.Savings + at, L.TakeAway(savings, buyers & L.All(rules.PurchaseCost)));
        L.Write16(tile.Score + at, score + (buyers & L.Min(L.All(rules.PurchasePoints << 4), L.All(rules.Start << 4) - score)));
    }

    /// <summary>What this month's records take, for those who have one.</summary>
    internal readonly struct Penalizing : IMechanism
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Live<L>(in Here here, in Tile tile, int at)
            where L : struct, ILanes<L>
        {
            ref readonly var rules = ref here.Rules.Scoring;
            var recorded = tile.Is<L>(Fact.Recorded, at);
            var points = recorded & tile.Is<L>(Fact.OrderOffence, at) & L.All(rules.OrderPoints);
            points += recorded & tile.Is<L>(Fact.FraudOffence, at) & L.All(rules.FraudPoints);
            points += recorded & tile.Is<L>(Fact.JudgmentEvaded, at) & L.All(rules.EvasionPoints);
            points += recorded & tile.Is<L>(Fact.AcademicOffence, at) & L.All(rules.AcademicPoints);
            points += recorded & tile.Is<L>(Fact.BribeTaken, at) & L.All(rules.BribePoints);
            points += (tile.Is<L>(Fact.FalseFace, at) | tile.Is<L>(Fact.FalseGrudge, at)) & L.All(rules.OrderPoints);
            points += tile.Is<L>(Fact.FalseMixUp, at) & L.All(rules.FraudPoints);
            var dissent = tile.Is<L>(Fact.FalseCaptured, at) | tile.Is<L>(Fact.DissentRecorded, at);
            points = (points << 4) + (dissent & L.All(here.Region.DissentSixteenths));
            L.Write16(tile.Penalty + at, points);
            // A grave item drops a person to a score, wherever she stood above it.
            if (rules.GraveShare > 0) tile.Say<L>(Fact.GraveItem, at, recorded & tile.Is<L>(Fact.OrderOffence, at) & Steps.Happens(here.Draw<L>(tile, at, Purpose.GraveItem), L.All(rules.GraveShare)));
        }
    }
}
