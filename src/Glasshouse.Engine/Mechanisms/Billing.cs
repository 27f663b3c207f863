using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Medical bills that end in collection, and what they do to the score under the rules of the month.</summary>
/// <remarks>
/// Model: a large bill ends in collection with a chance that follows the state's share of uninsured and grows where savings are short; one collection a person. It comes to light after the wait, is paid, or leaves by age, each with its chance. The score moves by the points of what counted last month less the points of what counts this month, so a new rule moves scores while nobody changes.
/// Left out: several collections of one person; the exact age of a collection; debts that are sued for.
/// Source: US-141 for the level, US-148-paid, US-148-wait, US-148-below500 for the rules; points and rates are assumptions, swept in billing:.
/// </remarks>
internal readonly unsafe struct Billing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Billing;
        L.Write16(tile.CreditStanding + at, here.DrawAtBirth<L>(tile, at, Purpose.CreditStanding));
        L.Write16(tile.CreditLuck + at, here.Draw<L>(tile, at, Purpose.CreditRounding));
        var file = here.Rules.Credit.Opening ? Open<L>(here, tile, at) : L.Read8(tile.CreditFile + at);
        var counted = CreditFiles.MedicalPoints(file, rules.PointsBefore);
        var ruled = CreditFiles.MedicalPoints(file, rules.Points);
        tile.Say<L>(Fact.RulesRaisedScore, at, L.Above(counted, ruled) & CreditFiles.HasScore(L.Read16(tile.Score + at)));
        file = Age(here, tile, at, file);
        file = Collect(here, tile, at, file);
        var points = CreditFiles.MedicalPoints(file, rules.Points);
        var score = L.Read16(tile.Score + at);
        L.Write16(tile.Score + at, CreditFiles.Moved(score, counted - points));
        L.Write8(tile.CreditFile + at, file);
        tile.Say<L>(Fact.MedicalOnFile, at, Flags.Has(file, CreditFile.Medical));
        tile.Say<L>(Fact.MedicalCounts, at, L.Above(points, L.All(0)) & CreditFiles.HasScore(score));
    }

    // Files are opened with the stock of collections that a published level says, all of them on show.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static L Open<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var adult = tile.Is<L>(Fact.Adult, at);
        var billed = adult & Steps.Happens(here.DrawAtBirth<L>(tile, at, Purpose.MedicalBill), L.All(here.Region.MedicalStart));
        var small = billed & Steps.Happens(here.DrawAtBirth<L>(tile, at, Purpose.MedicalEvent), L.All(here.Rules.Billing.Small));
        var file = (billed & L.All(CreditFile.MedicalShown)) | (small & L.All(CreditFile.MedicalSmall)) | (billed & ~small & L.All(CreditFile.MedicalLarge));
        var unscored = Steps.Happens(here.DrawAtBirth<L>(tile, at, Purpose.CreditUnscored), L.All(here.Rules.Credit.Unscored));
        var lasting = CreditFiles.Lasting<L>(here, tile, at);
        L.Write16(tile.Score + at, adult & ~unscored & lasting);
        return file | Disputing.Opened<L>(here, tile, at, adult & ~unscored);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Age<L>(in Here here, in Tile tile, int at, L file)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Billing;
        var owes = Flags.Has(file, CreditFile.Medical);
        if (!L.Any(owes)) return file;
        var draw = here.Draw<L>(tile, at, Purpose.MedicalEvent);
        var unpaid = owes & ~CreditFiles.Is(file, CreditFile.Medical, CreditFile.MedicalPaid);
        var shown = Flags.Has(file, CreditFile.MedicalShown);
        var pays = unpaid & Steps.Happens(draw, L.All(rules.Pays));
        var ages = owes & ~shown & ~pays & Steps.Happens(draw, L.All(rules.Ages)) & ~Steps.Happens(draw, L.All(rules.Pays));
        var expires = owes & Steps.Happens(draw, L.All(rules.Expires)) & ~Steps.Happens(draw, L.All(rules.Ages));
        tile.Say<L>(Fact.MedicalPaidOff, at, pays);

        // Who pays before the collection comes to light never has it on show.
        file = CreditFiles.With(file, CreditFile.Medical, CreditFile.MedicalPaid, pays & shown);
        file = CreditFiles.With(file, CreditFile.MedicalShown, CreditFile.MedicalShown, ages);
        return CreditFiles.With(file, CreditFile.Medical | CreditFile.MedicalShown, 0, expires | (pays & ~shown));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Collect<L>(in Here here, in Tile tile, int at, L file)
        where L : struct, ILanes<L>
    {
        var hit = tile.Is<L>(Fact.HadHardship, at) & tile.Is<L>(Fact.Adult, at) & ~Flags.Has(file, CreditFile.Medical);
        if (!L.Any(hit)) return file;
        var chance = Borrowing.MoreWhenShort<L>(here, tile, at, L.All(here.Region.MedicalCollection));
        var draw = here.Draw<L>(tile, at, Purpose.MedicalBill);
        var billed = hit & Steps.Happens(draw, chance);
        var small = billed & Steps.Happens(draw, L.Part(chance, L.All(here.Rules.Billing.Small)));
        tile.Say<L>(Fact.MedicalBilled, at, billed);
        file = CreditFiles.With(file, CreditFile.Medical, CreditFile.MedicalLarge, billed & ~small);
        return CreditFiles.With(file, CreditFile.Medical, CreditFile.MedicalSmall, small);
    }
}
