using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Who comes on the list this month, by score, by court order, or for one grave event.</summary>
/// <remarks>
/// Model: by score below the threshold; by court with a chance for debtors who evade, and a smaller one, by mistake, for those who cannot pay; by a recorded fraud where one is enough.
/// A listing is wrong if a false record on file was what brought the score below the threshold, if the fraud was somebody else's, or if the debtor could not pay. The model knows; nobody in it does.
/// A debtor about to be listed is warned with a chance; of those warned who have savings, a share that grows with publication pays and is not listed.
/// Left out: two listings at once.
/// Source: rule of the scenario, listing:; X1-share-effect for what a warning of public naming does; D11: no published rate of wrongful listing.
/// </remarks>
internal readonly unsafe struct Listing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Listing;
        var score = Steps.Points(L.Read16(tile.Score + at));
        var was = tile.Is<L>(Fact.WasListed, at);
        var flags = L.Read8(tile.Flags + at);
        var free = tile.Is<L>(Fact.Adult, at) & ~was;

        var below = tile.Is<L>(Fact.Adult, at) & L.Above(L.All(rules.ScoreThreshold), score);
        var byScore = free & below;
        var byGrave = free & ~byScore & Grave<L>(here, tile, at);
        tile.Say<L>(Fact.EnteredScore, at, byScore);
        tile.Say<L>(Fact.EnteredGrave, at, byGrave);
        tile.Say<L>(Fact.Debtor, at, free & ~byScore & ~byGrave & Flags.Has(flags, Flag.OpenJudgment));
        // Of those who were listed; whoever enters is added by entering.
        tile.Say<L>(Fact.Listed, at, was);
        tile.Say<L>(Fact.ListedWrongly, at, was & Flags.Has(flags, Flag.Wrong));
        tile.Say<L>(Fact.BelowThreshold, at, below);
        if (here.Rules.Sanctions.RedlistThreshold > 0) tile.Say<L>(Fact.Redlisted, at, Standing.OnRedlist<L>(here, tile, at) & ~was);
        Perks(here, tile, at, score, flags);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Perks<L>(in Here here, in Tile tile, int at, L score, L flags)
        where L : struct, ILanes<L>
    {
        var there = here.Rules.Sanctions.PerkThreshold > 0 && here.Rules.Scoring.On;
        var perks = there ? tile.Is<L>(Fact.Adult, at) & ~L.Above(L.All(here.Rules.Sanctions.PerkThreshold), score) : Mask.Nobody;
        if (there || L.Any(tile.Is<L>(Fact.HighBand, at))) L.Write8(tile.Flags + at, Flags.Set(flags & L.All(~Flag.Perks), Flag.Perks, perks));
        tile.Say<L>(Fact.HighBand, at, perks);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Grave<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        if (!here.Rules.Listing.GraveEvent) return Mask.Nobody;
        return (tile.Is<L>(Fact.Recorded, at) & tile.Is<L>(Fact.FraudOffence, at)) | tile.Is<L>(Fact.FalseMixUp, at);
    }

    /// <summary>Courts and their debtors, and what changes for whoever enters.</summary>
    internal readonly struct Entering : IMechanism
    {
        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Live<L>(in Here here, in Tile tile, int at)
            where L : struct, ILanes<L>
        {
            var byScore = tile.Is<L>(Fact.EnteredScore, at);
            var byGrave = tile.Is<L>(Fact.EnteredGrave, at);
            var byCourt = Court<L>(here, tile, at, tile.Is<L>(Fact.Debtor, at));
            if (L.Any(byScore | byGrave | byCourt)) Enter<L>(here, tile, at, byScore, byGrave, byCourt);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Enter<L>(in Here here, in Tile tile, int at, Mask byScore, Mask byGrave, Mask byCourt)
            where L : struct, ILanes<L>
        {
            var flags = L.Read8(tile.Flags + at);
            var score = Steps.Points(L.Read16(tile.Score + at));
            var wrong = byScore & Flags.Has(flags, Flag.FalseOnFile) & ~L.Above(L.All(here.Rules.Listing.ScoreThreshold), score + L.All(FalsePoints(here)));
            wrong |= (byGrave & ~(tile.Is<L>(Fact.Recorded, at) & tile.Is<L>(Fact.FraudOffence, at))) | (byCourt & Flags.Has(flags, Flag.Unable));
            var enters = byScore | byGrave | byCourt;
            tile.Say<L>(Fact.EnteredCourt, at, byCourt);
            tile.Say<L>(Fact.EnteredWrongly, at, wrong);
            tile.Say<L>(Fact.Listed, at, tile.Is<L>(Fact.Listed, at) | enters);
            tile.Say<L>(Fact.ListedWrongly, at, tile.Is<L>(Fact.ListedWrongly, at) | wrong);
            tile.Say<L>(Fact.Redlisted, at, tile.Is<L>(Fact.Redlisted, at) & ~enters);
            L.Write8(tile.MonthsLeft + at, L.Select(enters, L.All(here.Rules.Listing.Term), L.Read8(tile.MonthsLeft + at)));
            L.Write8(tile.MonthsListed + at, ~enters & L.Read8(tile.MonthsListed + at));
            L.Write8(tile.Appeal + at, L.Read8(tile.Appeal + at) & ~(enters & L.All(Appeal.Mask)));
            flags = Flags.Clear(flags, Flag.Knows | Flag.ByCourt | Flag.Wrong, enters);
            L.Write8(tile.Flags + at, Flags.Set(Flags.Set(flags, Flag.ByCourt, byCourt), Flag.Wrong, wrong));
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static Mask Court<L>(in Here here, in Tile tile, int at, Mask debtor)
            where L : struct, ILanes<L>
        {
            var flags = L.Read8(tile.Flags + at);
            var unable = Flags.Has(flags, Flag.Unable);
            var entry = here.Draw<L>(tile, at, Purpose.CourtEntry);
            var mistake = here.Draw<L>(tile, at, Purpose.CourtMistake);
            // Two draws, since the product of both chances is too small for one.
            var listed = Steps.Happens(entry, L.All(here.Rules.Listing.CourtChance));
            var mistaken = Steps.Happens(mistake, L.All(here.Rules.Listing.MistakeChance));
            var entering = debtor & listed & (mistaken | ~unable);
            if (here.Rules.Listing.Warned == 0 || !L.Any(entering)) return entering;
            var pays = Warn<L>(here, tile, at, entering, unable);
            L.Write8(tile.Flags + at, Flags.Clear(flags, Flag.OpenJudgment, pays));
            return entering & ~pays;
        }

        // One draw says whether a warning goes out and, in its lower part, whether it is heeded by somebody who can pay.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private static Mask Warn<L>(in Here here, in Tile tile, int at, Mask entering, Mask unable)
            where L : struct, ILanes<L>
        {
            var draw = here.Draw<L>(tile, at, Purpose.Warning);
            var able = ~unable & ~L.Below(L.Read16(tile.SavingsFelt + at), L.All(here.Rules.Conduct.CannotPayLine));
            var pays = entering & able & Steps.Happens(draw, L.All(here.Rules.Listing.Heeds));
            tile.Say<L>(Fact.Warned, at, entering & Steps.Happens(draw, L.All(here.Rules.Listing.Warned)));
            tile.Say<L>(Fact.PaidOnWarning, at, pays);
            return pays;
        }

        // The most points that one false record can have cost.
        private static int FalsePoints(in Here here)
        {
            ref readonly var rules = ref here.Rules.Scoring;
            return Math.Max(Math.Max(rules.OrderPoints, rules.FraudPoints), here.Region.DissentPoints);
        }
    }
}
