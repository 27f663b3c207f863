using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whether a person has occasion to break a rule, and whether she does.</summary>
/// <remarks>
/// Model: at most one occasion a month. U = gain·G·(1 + need) − p̂·(F + H·(1 + 2·proximity)) − μ(1 − χs)·m − ν(1 − 4x̂); she acts if U + logistic noise is above 0.
/// A judgment to pay comes first: who cannot pay is recorded as unable; who can, pays or evades by the same comparison with a gain of its own.
/// Left out: planning ahead, accomplices, and degrees of an offence.
/// Source: IN-421, IN-423, IN-424 for the weight of detection; coefficients are assumptions, swept in conduct:.
/// </remarks>
internal readonly unsafe struct Conduct : IMechanism
{
    // Part of 16 × 3,200 sixteenths that makes a whole share.
    private const int FullShare = 41_943;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Conduct;
        var occasion = here.Draw<L>(tile, at, Purpose.Occasion);
        var flags = L.Read8(tile.Flags + at);
        var savings = L.Read16(tile.SavingsFelt + at);
        var adult = tile.Is<L>(Fact.Adult, at);
        var need = L.Below(savings, L.All(rules.HardshipLine));
        var judgment = adult & ~Flags.Has(flags, Flag.OpenJudgment) & JudgmentArrives<L>(here, tile, at, need);
        var unable = judgment & L.Below(savings, L.All(rules.CannotPayLine));
        var able = judgment & ~unable;

        var free = adult & ~judgment;
        var order = free & L.Below(occasion, L.All(rules.OrderBelow));
        var fraud = free & ~order & L.Below(occasion, L.All(rules.FraudBelow));
        var later = free & ~order & ~fraud;
        var academic = later & tile.Is<L>(Fact.Student, at) & L.Below(occasion, L.All(rules.AcademicBelow));
        var bribe = later & tile.Is<L>(Fact.Official, at) & L.Below(occasion, L.All(rules.BribeBelow));

        var kind = L.SelectBelow(occasion, L.All(rules.OrderBelow), L.All(OccasionKind.Order), L.All(OccasionKind.Fraud));
        if (L.Any(able | academic | bribe)) kind = Rarer(kind, able, academic, bribe);
        var utility = Gains(here, here.Draw<L>(tile, at, Purpose.Gain), savings, kind);
        utility = L.Subtract(utility, Fears(here, tile, at, kind));
        utility = L.Subtract(utility, L.Times(L.Lookup(here.Tables.MoralWeight, kind), Steps.Share(L.Read8(tile.Morals + at))));
        utility = L.Subtract(utility, L.Subtract(L.All(rules.NormWeight), L.Times(L.Read16(tile.ViolationsSeen + at), L.All(rules.NormSlope))));
        var gives = Steps.Happens(here.Draw<L>(tile, at, Purpose.Temptation), Steps.Logistic(utility, here.Tables.Logistic));

        tile.Say<L>(Fact.OrderOccasion, at, order);
        tile.Say<L>(Fact.OrderOffence, at, order & gives);
        tile.Say<L>(Fact.FraudOccasion, at, fraud);
        tile.Say<L>(Fact.FraudOffence, at, fraud & gives);
        tile.Say<L>(Fact.AcademicOccasion, at, academic);
        tile.Say<L>(Fact.AcademicOffence, at, academic & gives);
        tile.Say<L>(Fact.BribeOffered, at, bribe);
        tile.Say<L>(Fact.BribeTaken, at, bribe & gives);
        tile.Say<L>(Fact.Judgment, at, judgment);
        tile.Say<L>(Fact.JudgmentPaid, at, able & ~gives);
        tile.Say<L>(Fact.JudgmentUnable, at, unable);
        tile.Say<L>(Fact.JudgmentEvaded, at, able & gives);
        tile.Say<L>(Fact.Offended, at, (order | fraud | academic | bribe | able) & gives);
        if (!L.Any(judgment)) return;
        flags = Flags.Set(flags, Flag.OpenJudgment, unable | (able & gives));
        L.Write8(tile.Flags + at, Flags.Set(flags, Flag.Unable, unable));
    }

    // Rare: most lanes hold nobody with a draw small enough and are done after one comparison.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask JudgmentArrives<L>(in Here here, in Tile tile, int at, Mask need)
        where L : struct, ILanes<L>
    {
        var upTo = (int)(here.Rules.Conduct.JudgmentFineInNeed >> 16);
        return Steps.AnyNear(here.Draw<L>(tile, at, Purpose.Judgment), upTo) ? JudgmentArrivesFor<L>(here, tile, at, need) : Mask.Nobody;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Mask JudgmentArrivesFor<L>(in Here here, in Tile tile, int at, Mask need)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Conduct;
        var court = here.Draw<L>(tile, at, Purpose.Judgment);
        var fine = here.Draw<L>(tile, at, Purpose.JudgmentFine);
        return Mask.Select(
            need,
            Steps.HappensFine(court, fine, rules.JudgmentFineInNeed),
            Steps.HappensFine(court, fine, rules.JudgmentFine));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Rarer<L>(L kind, Mask able, Mask academic, Mask bribe)
        where L : struct, ILanes<L> =>
        L.Select(able, L.All(OccasionKind.Judgment), L.Select(academic, L.All(OccasionKind.Academic), L.Select(bribe, L.All(OccasionKind.Bribe), kind)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Gains<L>(in Here here, L draw, L savings, L kind)
        where L : struct, ILanes<L>
    {
        var factor = L.SelectBelow(savings, L.All(here.Rules.Conduct.HardshipLine), L.Lookup(here.Tables.GainInNeed, kind), L.Lookup(here.Tables.Gain, kind));
        var quarter = Steps.TimesFactor(Steps.Exponential(draw, here.Tables.Exponential), factor);
        var half = L.Add(quarter, quarter);
        return L.Add(half, half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Fears<L>(in Here here, in Tile tile, int at, L kind)
        where L : struct, ILanes<L>
    {
        var list = L.Lookup(here.Tables.ListSanction, kind);
        var near = L.Times(list, Proximity<L>(here, tile, at));
        list = L.Add(L.Add(list, near), near);
        return L.Times(L.Add(L.Lookup(here.Tables.LegalSanction, kind), list), Steps.Share(L.Read8(tile.Perceived + at)));
    }

    // 1 at the listing threshold and below, 0 from 200 points (3,200 sixteenths) above it on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Proximity<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var threshold = here.Rules.Listing.ScoreThreshold;
        if (threshold == 0) return L.All(0);
        var above = L.Min(L.TakeAway(L.Read16(tile.Score + at), L.All(threshold << 4)), L.All(3200));
        return L.Part((L.All(3200) - above) << 4, L.All(FullShare));
    }
}
