using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Notice of a listing, appeal to the agency, then to an independent body where there is one.</summary>
/// <remarks>
/// Model: notice with a chance; filing with a chance that grows with savings and with being wrongly listed; decision in a month with chance 1 / months-to-decide, less where the queue exceeds capacity; verdict by stage and by whether the listing was wrong; who loses at the agency may go on or give up.
/// Left out: lawyers, costs, and learning from others' appeals.
/// Source: DP-701, D6, D1-2020 for success by stage; notice and filing are assumptions, swept in appealing:.
/// </remarks>
internal readonly unsafe struct Appealing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var listed = tile.Is<L>(Fact.Listed, at);
        var noticing = here.Draw<L>(tile, at, Purpose.Notice);
        var filing = here.Draw<L>(tile, at, Purpose.Filing);
        var wrong = tile.Is<L>(Fact.ListedWrongly, at);
        var detention = L.Read8(tile.Appeal + at) & L.All(~Appeal.Mask);
        var appeal = L.Read8(tile.Appeal + at) & L.All(Appeal.Mask);
        var flags = L.Read8(tile.Flags + at);

        if (L.Any(listed & Pending(appeal)))
        {
            Decide<L>(here, tile, at);
            appeal = L.Read8(tile.Appeal + at) & L.All(Appeal.Mask);
        }

        flags = Flags.Set(flags, Flag.Knows, listed & Steps.Happens(noticing, L.All(here.Rules.Appealing.Notice)));
        var files = listed & ~tile.Is<L>(Fact.Detained, at) & Flags.Has(flags, Flag.Knows) & L.Equal(appeal, L.All(Appeal.None)) & Steps.Happens(filing, FilingChance<L>(here, tile, at, wrong));
        appeal = L.Select(files, L.All(Appeal.Agency), appeal);
        L.Write8(tile.Appeal + at, appeal | detention);
        L.Write8(tile.Flags + at, flags);
        tile.Say<L>(Fact.AppealFiled, at, files);
        tile.Say<L>(Fact.AppealPending, at, listed & Pending(appeal));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Pending<L>(L appeal)
        where L : struct, ILanes<L> => L.Equal(appeal, L.All(Appeal.Agency)) | L.Equal(appeal, L.All(Appeal.Independent));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Decide<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var deciding = here.Draw<L>(tile, at, Purpose.Deciding);
        var verdict = here.Draw<L>(tile, at, Purpose.Verdict);
        var listed = tile.Is<L>(Fact.Listed, at);
        var wrong = tile.Is<L>(Fact.ListedWrongly, at);
        var column = L.Read8(tile.Appeal + at);
        var appeal = column & L.All(Appeal.Mask);
        var atAgency = listed & L.Equal(appeal, L.All(Appeal.Agency));
        var atCourt = listed & L.Equal(appeal, L.All(Appeal.Independent));
        var decided = (atAgency & Steps.Happens(deciding, L.All(here.Region.DecideAgency))) | (atCourt & Steps.Happens(deciding, L.All(here.Region.DecideIndependent)));
        var upheld = decided & Succeeds(here, verdict, atCourt, wrong);
        var goesOn = decided & ~upheld & atAgency & GoesOn<L>(here, tile, at);
        tile.Say<L>(Fact.AppealDecided, at, decided);
        tile.Say<L>(Fact.AppealUpheld, at, upheld);
        tile.Say<L>(Fact.GaveUp, at, decided & ~upheld & atAgency & ~goesOn);
        tile.Say<L>(Fact.Exonerated, at, upheld & wrong);
        appeal = L.Select(goesOn, L.All(Appeal.Independent), L.Select(decided, L.All(Appeal.Over), appeal));
        L.Write8(tile.Appeal + at, appeal | (column & L.All(~Appeal.Mask)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Succeeds<L>(in Here here, L verdict, Mask independent, Mask wrong)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Appealing;
        return Mask.Select(
            independent,
            Steps.Happens(verdict, wrong, rules.IndependentSuccessWrong, rules.IndependentSuccessRight),
            Steps.Happens(verdict, wrong, rules.SuccessWrong, rules.SuccessRight));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask GoesOn<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        if (!here.Rules.Appealing.IndependentOpen) return Mask.Nobody;
        var givingUp = here.Draw<L>(tile, at, Purpose.GivingUp);
        return ~Steps.Happens(givingUp, L.All(here.Rules.Appealing.GiveUp));
    }

    // Twice half the chance, times .5 to 1.5 over the scale of savings.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L FilingChance<L>(in Here here, in Tile tile, int at, Mask wrong)
        where L : struct, ILanes<L>
    {
        var half = L.Select(wrong, L.All(here.Rules.Appealing.FileWrong), L.All(here.Rules.Appealing.FileRight));
        var savings = L.Read8(tile.Savings + at);
        return L.AddUp(half, L.Part(L.AddUp(half, half), (savings << 8) | savings));
    }
}
