using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Which offences the channels see, and what becomes of the records.</summary>
/// <remarks>
/// Model: seen with chance 1 − ∏(1 − coverage·(1 − miss)) over the channels of the domain; then erased for a bribe, for a friend without money, or by the office of an official who is scored by nobody else; or filed under somebody else; or kept.
/// Left out: several offences in one month; delay between offence and record.
/// Source: Assumption, swept in observing:; a record filed under somebody else returns there as a false record (Accusing), so counts are conserved.
/// </remarks>
internal readonly unsafe struct Observing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var offended = tile.Is<L>(Fact.Offended, at);
        var recorded = offended & Steps.Happens(here.Draw<L>(tile, at, Purpose.Seen), Chance<L>(here, tile, at));
        tile.Say(Fact.Missed, at, offended & ~recorded);
        tile.SayNobody<L>(Fact.Erased, at);
        tile.SayNobody<L>(Fact.MixedUp, at);
        tile.SayNobody<L>(Fact.ErasedFavour, at);
        tile.SayNobody<L>(Fact.ErasedOffice, at);
        if (L.Any(recorded)) recorded = Keep(here, tile, at, recorded);
        tile.Say(Fact.Recorded, at, recorded);

        if (here.Region.SeenDissent == 0) tile.SayNobody<L>(Fact.DissentRecorded, at);
        else tile.Say(Fact.DissentRecorded, at, tile.Is<L>(Fact.SaysDissent, at) & Steps.Happens(here.Draw<L>(tile, at, Purpose.DissentSeen), L.All(here.Region.SeenDissent)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Chance<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Observing;
        var chance = L.Select(tile.Is<L>(Fact.Town, at), L.All(rules.SeenOrderTown), L.All(rules.SeenOrderCountry));
        chance = L.Select(tile.Is<L>(Fact.FraudOffence, at), L.All(rules.SeenFraud), chance);
        chance = L.Select(tile.Is<L>(Fact.JudgmentEvaded, at), L.All(rules.SeenEvasion), chance);
        chance = L.Select(tile.Is<L>(Fact.AcademicOffence, at), L.All(rules.SeenAcademic), chance);
        return L.Select(tile.Is<L>(Fact.BribeTaken, at), L.All(rules.SeenBribe), chance);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static L Keep<L>(in Here here, in Tile tile, int at, L recorded)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Observing;
        var erasing = here.Draw<L>(tile, at, Purpose.Erasure);
        var mixing = here.Draw<L>(tile, at, Purpose.MixUp);
        var savings = L.Read8(tile.Savings + at);
        var bribed = recorded & ~L.Below(L.Read16(tile.SavingsFelt + at), L.All(rules.ErasureLine)) & Steps.Happens(erasing, L.All(here.Region.Erasure));
        var erased = bribed | WithoutMoney(here, tile, at, recorded & ~bribed);
        var mixedUp = recorded & ~erased & Steps.Happens(mixing, L.All(rules.MixUp));
        L.Write8(tile.Savings + at, L.TakeAway(savings, bribed & L.All(rules.ErasureCost)));
        tile.Say(Fact.Erased, at, erased);
        tile.Say(Fact.MixedUp, at, mixedUp);
        return recorded & ~erased & ~mixedUp;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L WithoutMoney<L>(in Here here, in Tile tile, int at, L recorded)
        where L : struct, ILanes<L>
    {
        var (favour, office) = (L.All(0), L.All(0));
        if (here.Region.Favour > 0)
        {
            var friend = Steps.Happens(here.DrawAtBirth<L>(tile, at, Purpose.Favour), L.All(here.Rules.Officials.FriendBelow));
            favour = recorded & friend & Steps.Happens(here.Draw<L>(tile, at, Purpose.Favour), L.All(here.Region.Favour));
            tile.Say(Fact.ErasedFavour, at, favour);
        }

        if (here.Rules.Officials.SelfErasure > 0)
        {
            var kept = recorded & ~favour & tile.Is<L>(Fact.Official, at);
            office = kept & Steps.Happens(here.Draw<L>(tile, at, Purpose.SelfErasure), L.All(here.Rules.Officials.SelfErasure));
            tile.Say(Fact.ErasedOffice, at, office);
        }

        return favour | office;
    }
}
