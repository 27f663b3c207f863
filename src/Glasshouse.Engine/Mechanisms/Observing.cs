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
        var recorded = offended & Seen<L>(here, tile, at);
        tile.Say<L>(Fact.Missed, at, offended & ~recorded);
        tile.Say<L>(Fact.Recorded, at, recorded);

        if (here.Region.SeenDissent > 0) tile.Say<L>(Fact.DissentRecorded, at, tile.Is<L>(Fact.SaysDissent, at) & Steps.Happens(here.Draw<L>(tile, at, Purpose.DissentSeen), L.All(here.Region.SeenDissent)));
    }

    // Nobody offends twice a month, so the chances of the kinds lie side by side.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Seen<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Observing;
        var draw = here.Draw<L>(tile, at, Purpose.Seen);
        var seen = tile.Is<L>(Fact.OrderOffence, at) & Steps.Happens(draw, tile.Is<L>(Fact.Town, at), rules.SeenOrderTown, rules.SeenOrderCountry);
        seen |= tile.Is<L>(Fact.FraudOffence, at) & Steps.Happens(draw, L.All(rules.SeenFraud));
        seen |= tile.Is<L>(Fact.JudgmentEvaded, at) & Steps.Happens(draw, L.All(rules.SeenEvasion));
        seen |= tile.Is<L>(Fact.AcademicOffence, at) & Steps.Happens(draw, L.All(rules.SeenAcademic));
        return seen | (tile.Is<L>(Fact.BribeTaken, at) & Steps.Happens(draw, L.All(rules.SeenBribe)));
    }

    /// <summary>What becomes of the records of those who were seen.</summary>
    internal readonly struct Keeping : IMechanism
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Live<L>(in Here here, in Tile tile, int at)
            where L : struct, ILanes<L>
        {
            ref readonly var rules = ref here.Rules.Observing;
            var recorded = tile.Is<L>(Fact.Recorded, at);
            var erasing = here.Draw<L>(tile, at, Purpose.Erasure);
            var mixing = here.Draw<L>(tile, at, Purpose.MixUp);
            var savings = L.Read8(tile.Savings + at);
            var bribed = recorded & ~L.Below(L.Read16(tile.SavingsFelt + at), L.All(rules.ErasureLine)) & Steps.Happens(erasing, L.All(here.Region.Erasure));
            var erased = bribed | WithoutMoney<L>(here, tile, at, recorded & ~bribed);
            var mixedUp = recorded & ~erased & Steps.Happens(mixing, L.All(rules.MixUp));
            L.Write8(tile.Savings + at, L.TakeAway(savings, bribed & L.All(rules.ErasureCost)));
            tile.Say<L>(Fact.Erased, at, erased);
            tile.Say<L>(Fact.MixedUp, at, mixedUp);
            tile.Say<L>(Fact.Recorded, at, recorded & ~erased & ~mixedUp);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Mask WithoutMoney<L>(in Here here, in Tile tile, int at, Mask recorded)
            where L : struct, ILanes<L>
        {
            var (favour, office) = (Mask.Nobody, Mask.Nobody);
            if (here.Region.Favour > 0)
            {
                var friend = Steps.Happens(here.DrawAtBirth<L>(tile, at, Purpose.Favour), L.All(here.Rules.Officials.FriendBelow));
                favour = recorded & friend & Steps.Happens(here.Draw<L>(tile, at, Purpose.Favour), L.All(here.Region.Favour));
                tile.Say<L>(Fact.ErasedFavour, at, favour);
            }

            if (here.Rules.Officials.SelfErasure > 0)
            {
                var kept = recorded & ~favour & tile.Is<L>(Fact.Official, at);
                office = kept & Steps.Happens(here.Draw<L>(tile, at, Purpose.SelfErasure), L.All(here.Rules.Officials.SelfErasure));
                tile.Say<L>(Fact.ErasedOffice, at, office);
            }

            return favour | office;
        }
    }
}
