using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Ways off the list: an appeal upheld, the debt paid, a course served, the term over.</summary>
/// <remarks>
/// Model: paying with a chance where savings allow it, higher on the list; the name stays for a delay after payment or service; serving a course with a chance for those listed for their score; a month of the term passes. A person off the list restarts above the threshold, or at the start if she was cleared.
/// Left out: the amount of a debt; entries that stay visible after removal.
/// Source: F13-2018-05, S12-fulfilled for paying; R12-* and R2 for terms and repair; chances are fitted or assumed, swept in repairing:.
/// </remarks>
internal readonly unsafe struct Repairing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var flags = L.Read8(tile.Flags + at);
        var listed = tile.Is<L>(Fact.Listed, at);
        if (!L.Any(listed | Flags.Has(flags, Flag.OpenJudgment | Flag.FalseOnFile))) return;

        var paying = here.Draw<L>(tile, at, Purpose.Paying);
        var serving = here.Draw<L>(tile, at, Purpose.Serving);
        var expiry = here.Draw<L>(tile, at, Purpose.RecordExpiry);
        var byCourt = listed & Flags.Has(flags, Flag.ByCourt);
        var cleared = tile.Is<L>(Fact.AppealUpheld, at);
        var pays = Pays<L>(here, tile, at, flags, listed, paying);
        var repaired = listed & L.Above(L.Read8(tile.MonthsLeft + at), L.All(Columns.LongestTerm));
        var paid = listed & ~cleared & byCourt & ~repaired & pays;
        var served = listed & ~cleared & ~byCourt & ~repaired & Steps.Happens(serving, L.All(here.Rules.Repairing.Serve));
        L.Write8(tile.MonthsLeft + at, L.TakeAway(L.Read8(tile.MonthsLeft + at), listed & L.All(1)));
        tile.Say<L>(Fact.PaidNow, at, paid);
        if (L.Any(repaired) || (here.Rules.Repairing.Delay > 0 && L.Any(paid | served))) Wait<L>(here, tile, at, byCourt, repaired, ref paid, ref served);
        var over = listed & ~cleared & ~paid & ~served & L.Equal(L.Read8(tile.MonthsLeft + at), L.All(0));
        flags = Flags.Clear(flags, Flag.OpenJudgment | Flag.Unable, pays);
        flags = Flags.Clear(flags, Flag.FalseOnFile, Steps.Happens(expiry, L.All(here.Rules.Scoring.RecordExpiry)));
        L.Write8(tile.Flags + at, flags);
        if (L.Any(cleared | paid | served | over)) Leave<L>(here, tile, at, paid, served, over);
        tile.Say<L>(Fact.OpenJudgment, at, Flags.Has(L.Read8(tile.Flags + at), Flag.OpenJudgment));
    }

    // Whoever paid or served stays for the delay, if the term does not end before, and leaves as one who paid or served.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Wait<L>(in Here here, in Tile tile, int at, Mask byCourt, Mask repaired, ref Mask paid, ref Mask served)
        where L : struct, ILanes<L>
    {
        var begins = paid | served;
        var left = L.Read8(tile.MonthsLeft + at);
        var waiting = L.Select(repaired, left - L.All(Columns.LongestTerm), L.Min(left, L.All(here.Rules.Repairing.Delay)));
        var waits = begins | repaired;
        var goes = waits & (L.Equal(waiting, L.All(0)) | tile.Is<L>(Fact.AppealUpheld, at));
        left = L.Select(waits, L.Select(goes, L.All(0), waiting + L.All(Columns.LongestTerm)), left);
        L.Write8(tile.MonthsLeft + at, left);
        goes &= ~tile.Is<L>(Fact.AppealUpheld, at);
        paid = goes & byCourt;
        served = goes & ~byCourt;
        tile.Say<L>(Fact.AwaitingRemoval, at, waits & L.Above(left, L.All(0)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Leave<L>(in Here here, in Tile tile, int at, Mask paid, Mask served, Mask over)
        where L : struct, ILanes<L>
    {
        var cleared = tile.Is<L>(Fact.AppealUpheld, at);
        var wrong = tile.Is<L>(Fact.ListedWrongly, at);
        var flags = L.Read8(tile.Flags + at);
        var byCourt = Flags.Has(flags, Flag.ByCourt);
        var leaves = cleared | paid | served | over;
        L.Write8(tile.MonthsLeft + at, ~leaves & L.Read8(tile.MonthsLeft + at));
        L.Write8(tile.Appeal + at, L.Read8(tile.Appeal + at) & ~(leaves & L.All(Appeal.Mask)));
        Restart<L>(here, tile, at, leaves & ~byCourt, cleared & ~byCourt & wrong);
        tile.Say<L>(Fact.ExitPaid, at, paid);
        tile.Say<L>(Fact.ExitServed, at, served);
        tile.Say<L>(Fact.ExitTerm, at, over);
        tile.Say<L>(Fact.NeverCleared, at, (paid | served | over) & wrong);

        // A cleared debtor who could not pay owes nothing to the list any more; one who evaded still owes the debt.
        flags = Flags.Clear(flags, Flag.OpenJudgment | Flag.Unable, cleared & byCourt & wrong);
        flags = Flags.Clear(flags, Flag.FalseOnFile, cleared & wrong);
        L.Write8(tile.Flags + at, Flags.Clear(flags, Flag.Wrong | Flag.Knows | Flag.ByCourt, leaves));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Pays<L>(in Here here, in Tile tile, int at, L flags, Mask listed, L draw)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Repairing;
        var able = ~L.Below(L.Read16(tile.SavingsFelt + at), L.All(here.Rules.Conduct.CannotPayLine));
        var since = Flags.Has(flags, Flag.OpenJudgment) & ~tile.Is<L>(Fact.Judgment, at);
        return since & able & Steps.Happens(draw, listed, rules.Pay, rules.PayUnlisted);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Restart<L>(in Here here, in Tile tile, int at, Mask leaves, Mask exonerated)
        where L : struct, ILanes<L>
    {
        if (!here.Rules.Scoring.On) return;
        var score = L.Read16(tile.Score + at);
        score = L.Select(leaves, L.Max(score, L.All(here.Rules.Repairing.Restart << 4)), score);
        L.Write16(tile.Score + at, L.Select(exonerated, L.Max(score, L.All(here.Rules.Scoring.Start << 4)), score));
    }
}
