using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Loans: applying, being approved by tier, paying, missing payments, defaulting.</summary>
/// <remarks>
/// Model: who has no loan applies with a chance and is approved by the tier of her score. Who has one misses a payment with a chance that falls with what the score would be without errors and with collections weighed as they foretell; short savings raise it. Who missed one catches up with a chance or misses again; the third is a default and ends the loan. A paid month brings gain/life points, a missed one loss/3; a default lowers the lasting score until it leaves by age.
/// Left out: several loans, amounts, bankruptcy, lenders' own policies.
/// Source: US-111 for default of new loans, US-113 for its differences between groups, the model of Liu and others (2018) for points; approval and application are assumptions, swept in borrowing:.
/// </remarks>
internal readonly unsafe struct Borrowing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var file = L.Read8(tile.CreditFile + at);
        var owes = Flags.Has(file, CreditFile.Loan);
        if (L.Any(owes))
        {
            Pay<L>(here, tile, at, owes);
            file = L.Read8(tile.CreditFile + at);
        }

        file = Apply(here, tile, at, file, owes);
        var old = Flags.Has(file, CreditFile.Default) & ~tile.Is<L>(Fact.LoanDefaulted, at);
        if (L.Any(old)) file = CreditFiles.With(file, CreditFile.Default, 0, old & Steps.Happens(here.Draw<L>(tile, at, Purpose.DefaultExpiry), L.All(here.Rules.Credit.Expire)));
        L.Write8(tile.CreditFile + at, file);
        tile.Say<L>(Fact.HoldsLoan, at, Flags.Has(file, CreditFile.Loan));
        tile.Say<L>(Fact.DefaultOnFile, at, Flags.Has(file, CreditFile.Default));
    }

    /// <summary>A chance that is higher where savings are short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static L MoreWhenShort<L>(in Here here, in Tile tile, int at, L chance)
        where L : struct, ILanes<L>
    {
        var quarter = L.Part(chance, L.All(here.Rules.Borrowing.ShortQuarter));
        var half = L.AddUp(quarter, quarter);
        var isShort = L.Below(L.Read16(tile.SavingsFelt + at), L.All(here.Rules.Borrowing.ShortLine));
        return L.AddUp(chance, isShort & L.AddUp(half, half));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Pay<L>(in Here here, in Tile tile, int at, Mask owes)
        where L : struct, ILanes<L>
    {
        var file = L.Read8(tile.CreditFile + at);
        var current = CreditFiles.Is(file, CreditFile.Loan, CreditFile.Current);
        var misses = current & Steps.Happens(here.Draw<L>(tile, at, Purpose.PaymentMissed), MissChance<L>(here, tile, at, file));
        var late = owes & ~current;
        var cures = Mask.Nobody;
        if (L.Any(late)) cures = late & Steps.Happens(here.Draw<L>(tile, at, Purpose.PaymentCure), L.All(here.Rules.Borrowing.Cure));
        var again = late & ~cures;
        var defaults = again & CreditFiles.Is(file, CreditFile.Loan, CreditFile.TwoLate);
        var pays = current & ~misses;
        var repaid = pays & Steps.Happens(here.Draw<L>(tile, at, Purpose.LoanEnd), L.All(here.Rules.Borrowing.End));
        Score<L>(here, tile, at, pays, misses | again);
        tile.Say<L>(Fact.PaymentMissed, at, misses | again);
        tile.Say<L>(Fact.LoanDefaulted, at, defaults);
        tile.Say<L>(Fact.LoanRepaid, at, repaid);
        var ends = repaid | defaults;
        file = L.Select(again & ~defaults, file | L.All(CreditFile.TwoLate), file);
        file = CreditFiles.With(file, CreditFile.Loan, CreditFile.OneLate, misses);
        file = CreditFiles.With(file, CreditFile.Loan, CreditFile.Current, cures);
        file = CreditFiles.With(file, CreditFile.Loan, 0, ends);
        L.Write8(tile.CreditFile + at, CreditFiles.With(file, CreditFile.Default, CreditFile.Default, defaults));
    }

    // The chance follows what the score would say without errors, and with collections weighed as they foretell.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L MissChance<L>(in Here here, in Tile tile, int at, L file)
        where L : struct, ILanes<L>
    {
        ref readonly var billing = ref here.Rules.Billing;
        var score = L.Read16(tile.Score + at);
        var counts = L.Above(CreditFiles.MedicalPoints(file, billing.Points), L.All(0));
        var isPaid = CreditFiles.Is(file, CreditFile.Medical, CreditFile.MedicalPaid);
        var worth = score + CreditFiles.ErrorPoints(file, here.Rules.Disputing.Points);
        worth += counts & L.Select(isPaid, L.All(billing.UnderstatedPaid), L.All(billing.UnderstatedUnpaid));
        var unseen = ~CreditFiles.HasScore(score);
        if (L.Any(unseen)) worth = L.Select(unseen, CreditFiles.Lasting<L>(here, tile, at), worth);
        var ofGroup = L.Select(tile.Is<L>(Fact.GroupB, at), CreditFiles.AtScore(here.Tables.MissB, worth), CreditFiles.AtScore(here.Tables.MissA, worth));
        return MoreWhenShort<L>(here, tile, at, ofGroup);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Score<L>(in Here here, in Tile tile, int at, Mask pays, Mask misses)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Credit;
        var sixteenths = (pays & L.All(rules.Gain)) - (misses & L.All(rules.Loss));
        var luck = L.Read16(tile.CreditLuck + at) & L.All(15);
        L.Write16(tile.Score + at, CreditFiles.Moved(L.Read16(tile.Score + at), (sixteenths + luck) >> 4));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Apply<L>(in Here here, in Tile tile, int at, L file, Mask owes)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Borrowing;
        var draw = here.Draw<L>(tile, at, Purpose.LoanApplication);
        var applies = tile.Is<L>(Fact.Adult, at) & ~owes & Steps.Happens(draw, L.All(rules.Apply));
        var score = L.Read16(tile.Score + at);
        var refused = applies & Steps.Happens(draw, L.Lookup(here.Tables.LoanRefuse, CreditFiles.TierInUse(score, here.Rules.Credit)));
        if ((rules.ThresholdA | rules.ThresholdB) != 0) refused = applies & BelowThreshold<L>(here, tile, at, score, refused);
        var granted = applies & ~refused;
        tile.Say<L>(Fact.LoanGranted, at, granted);
        tile.Say<L>(Fact.CreditRefused, at, refused);
        return file | (granted & L.All(CreditFile.Current));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask BelowThreshold<L>(in Here here, in Tile tile, int at, L score, Mask refused)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Borrowing;
        var threshold = L.Select(tile.Is<L>(Fact.GroupB, at), L.All(rules.ThresholdB), L.All(rules.ThresholdA));
        return Mask.Select(L.Equal(threshold, L.All(0)), refused, L.Above(threshold, score));
    }
}
