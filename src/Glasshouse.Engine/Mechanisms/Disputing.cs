using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Errors on credit files: they come, some lower the score, some of those change the tier, and some people dispute them.</summary>
/// <remarks>
/// Model: an error comes on file with a chance and leaves by age; a share of errors lowers the score by so many points. Who has one disputes it with a chance, a higher one in a month of refusal, for a refusal must be explained. A month later the report is changed or not. Of those who lose some accept the item, some go on to the regulator, the rest give up. A removed item comes back with a chance.
/// Left out: disputes about items that are right; several errors of one person; which of three reports is wrong.
/// Source: US-121 and US-122 for errors found and reports changed, US-126-accept, US-126-goon and US-126-giveup for what follows, US-127 for items that come back, US-129 for the regulator; the rest are assumptions, swept in disputing:.
/// </remarks>
internal readonly unsafe struct Disputing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Disputing;
        var before = L.Read8(tile.CreditFile + at);
        var score = L.Read16(tile.Score + at);
        var file = Appear(here, tile, at, before, score);
        if (L.Any(Flags.Has(before | file, CreditFile.Error))) file = Dispute(here, tile, at, file, score);
        var change = CreditFiles.ErrorPoints(before, rules.PointsBefore) - CreditFiles.ErrorPoints(file, rules.Points);
        score = CreditFiles.Moved(score, change);
        L.Write16(tile.Score + at, score);
        L.Write8(tile.CreditFile + at, file);
        var lowered = L.Above(CreditFiles.ErrorPoints(file, rules.Points), L.All(0));
        tile.Say<L>(Fact.FileErrorOnFile, at, Flags.Has(file, CreditFile.Error));
        tile.Say<L>(Fact.FileErrorMovesScore, at, lowered);
        tile.Say<L>(Fact.FileErrorMovesTier, at, lowered & MovesTier(score, rules.Points));
    }

    /// <summary>Errors with which files are opened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static L Opened<L>(in Here here, in Tile tile, int at, Mask scored)
        where L : struct, ILanes<L>
    {
        var draw = here.DrawAtBirth<L>(tile, at, Purpose.FileError);
        var moves = scored & Steps.Happens(draw, L.All(here.Rules.Disputing.StartMoves));
        var idle = scored & ~moves & Steps.Happens(draw, L.All(here.Rules.Disputing.Start));
        return (moves & L.All(CreditFile.ErrorMoves)) | (idle & L.All(CreditFile.ErrorIdle));
    }

    // One draw brings an error to a file without one, or takes an old one away.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Appear<L>(in Here here, in Tile tile, int at, L file, L score)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Disputing;
        var draw = here.Draw<L>(tile, at, Purpose.FileError);
        var has = Flags.Has(file, CreditFile.Error);
        var fresh = CreditFiles.HasScore(score) & ~has;
        var moves = fresh & Steps.Happens(draw, L.All(rules.AppearsMoves));
        var idle = fresh & ~moves & Steps.Happens(draw, L.All(rules.Appears));
        tile.Say<L>(Fact.FileErrorAppeared, at, moves | idle);
        file = CreditFiles.With(file, CreditFile.Error, 0, has & Steps.Happens(draw, L.All(here.Rules.Credit.Expire)));
        return file | (moves & L.All(CreditFile.ErrorMoves)) | (idle & L.All(CreditFile.ErrorIdle));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static L Dispute<L>(in Here here, in Tile tile, int at, L file, L score)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Disputing;
        var has = Flags.Has(file, CreditFile.Error);

        // Where the item has left by age the matter is over.
        var column = L.Read8(tile.Appeal + at);
        var state = has & (column & L.All(3));
        var none = L.Equal(state, L.All(Appeal.None));
        if (L.Any(L.Equal(state, L.All(Appeal.Agency)) | L.Equal(state, L.All(Appeal.Independent)))) (file, state) = Decide(here, tile, at, file, state, score);
        var refusal = tile.Is<L>(Fact.CreditRefused, at) | tile.Is<L>(Fact.RentRefused, at);
        var files = has & none & Steps.Happens(here.Draw<L>(tile, at, Purpose.Dispute), refusal, rules.CheckAfterRefusal, rules.Check);
        state = L.Select(files, L.All(Appeal.Agency), state);
        L.Write8(tile.Appeal + at, (column & L.All(252)) | state);
        tile.Say<L>(Fact.DisputeFiled, at, files);
        tile.Say<L>(Fact.DisputePending, at, L.Equal(state, L.All(Appeal.Agency)) | L.Equal(state, L.All(Appeal.Independent)));
        return file;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (L File, L State) Decide<L>(in Here here, in Tile tile, int at, L file, L state, L score)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Disputing;
        var atBureau = L.Equal(state, L.All(Appeal.Agency));
        var atRegulator = L.Equal(state, L.All(Appeal.Independent));
        var verdict = here.Draw<L>(tile, at, Purpose.DisputeVerdict);
        var modified = (atBureau | atRegulator) & Steps.Happens(verdict, atRegulator, rules.SecondSuccess, rules.Success);
        var after = here.Draw<L>(tile, at, Purpose.DisputeAfter);
        var lost = atBureau & ~modified;
        var accepts = lost & Steps.Happens(after, L.All(rules.Accept));
        var goesOn = lost & ~accepts & Steps.Happens(after, L.All(rules.GoOn));
        var givesUp = (lost & ~accepts & ~goesOn) | (atRegulator & ~modified);
        var returns = modified & Steps.Happens(here.Draw<L>(tile, at, Purpose.DisputeReturn), L.All(rules.Return));
        var raised = modified & ~returns & L.Above(CreditFiles.ErrorPoints(file, rules.Points), L.All(0));
        tile.Say<L>(Fact.DisputeModified, at, modified);
        tile.Say<L>(Fact.DisputeReturned, at, returns);
        tile.Say<L>(Fact.DisputeMovedScore, at, raised);
        tile.Say<L>(Fact.DisputeMovedTier, at, raised & MovesTier(score, rules.Points));
        tile.Say<L>(Fact.DisputeRefused, at, lost);
        tile.Say<L>(Fact.DisputeAccepted, at, accepts);
        tile.Say<L>(Fact.DisputeWentOn, at, goesOn);
        tile.Say<L>(Fact.DisputeGivenUp, at, givesUp);
        state = L.Select(goesOn, L.All(Appeal.Independent), L.Select(accepts | givesUp, L.All(Appeal.Over), ~modified & state));
        return (CreditFiles.With(file, CreditFile.Error, 0, modified & ~returns), state);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask MovesTier<L>(L score, int points)
        where L : struct, ILanes<L> => ~L.Equal(CreditFiles.Tier(score), CreditFiles.Tier(CreditFiles.Moved(score, L.All(points))));
}
