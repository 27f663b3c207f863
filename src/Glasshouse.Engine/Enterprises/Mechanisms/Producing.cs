using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>Accidents at work, and the month's batch of food or drugs.</summary>
/// <remarks>
/// Model: accident with the hazard of kind and size, which falls year by year in every arm, times 1 − effect · diligence; deadly with a fixed share. A batch is unsafe with the chance of its sector times the same factor.
/// Accidents are rare: a draw of 32 bits meets the hazard without diligence first, a second draw then spares the diligent.
/// Left out: several accidents in a month, more than one death in an accident, harm that shows later.
/// Source: W1, W4-deaths, W4-accidents for accidents and their fall; P1-2018, P2, P7 for batches.
/// </remarks>
internal readonly unsafe struct Producing : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        L.Write8(tile.Alarm + at, L.TakeAway(L.Read8(tile.Alarm + at), L.All(1)));
        ref readonly var hazards = ref here.Rules.Enterprises;
        var near = BusinessSteps.BySize<L>(tile, at, Upper(hazards.Hazards.FactorySmall), Upper(hazards.Hazards.FactoryMiddle), Upper(hazards.Hazards.FactoryLarge));
        if (L.Any(L.Below(here.Draw<L>(tile, at, Purpose.Accident), near))) Meet<L>(here, tile, at);
        var batch = tile.Is<L>(EnterpriseFact.Food, at) | tile.Is<L>(EnterpriseFact.Drugs, at);
        if (L.Any(batch)) Make<L>(here, tile, at);
    }

    // Upper 16 bits of a hazard, rounded up: no accident at or above it. Factories have the larger hazards.
    private static int Upper(uint hazard) => Math.Min((int)(hazard >> 16) + 1, 65535);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Meet<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        var struck = Struck<L>(here, tile, at);
        if (!L.Any(struck)) return;
        var accident = struck & Steps.Happens(here.Draw<L>(tile, at, Purpose.AccidentCare), BusinessSteps.Lapse<L>(here, tile, at));
        var deadly = accident & Steps.Happens(here.Draw<L>(tile, at, Purpose.AccidentDeadly), L.All(here.Rules.Enterprises.DeadlyShare));
        tile.Say<L>(EnterpriseFact.Accident, at, accident);
        tile.Say<L>(EnterpriseFact.Deadly, at, deadly);
        L.Write8(tile.Victims(Harm.Accident) + at, accident & L.All(here.Rules.Suffering.AccidentVictims));
        L.Write8(tile.Alarm + at, L.Select(accident, L.All(here.Rules.Enterprises.AlarmMonths), L.Read8(tile.Alarm + at)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Struck<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Enterprises;
        var draw = here.Draw<L>(tile, at, Purpose.Accident);
        var fine = here.Draw<L>(tile, at, Purpose.AccidentFine);
        var (middle, large) = (tile.Is<L>(EnterpriseFact.Middle, at), tile.Is<L>(EnterpriseFact.Large, at));
        var inFactory = Sized(draw, fine, middle, large, rules.Hazards.FactorySmall, rules.Hazards.FactoryMiddle, rules.Hazards.FactoryLarge);
        var elsewhere = Sized(draw, fine, middle, large, rules.Hazards.ElsewhereSmall, rules.Hazards.ElsewhereMiddle, rules.Hazards.ElsewhereLarge);
        return Mask.Select(tile.Is<L>(EnterpriseFact.Factory, at), inFactory, elsewhere);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Sized<L>(L draw, L fine, Mask middle, Mask large, uint small, uint ofMiddle, uint ofLarge)
        where L : struct, ILanes<L> =>
        Mask.Select(large, Steps.HappensFine(draw, fine, ofLarge), Mask.Select(middle, Steps.HappensFine(draw, fine, ofMiddle), Steps.HappensFine(draw, fine, small)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Enterprises;
        var (food, drugs) = (tile.Is<L>(EnterpriseFact.Food, at), tile.Is<L>(EnterpriseFact.Drugs, at));
        var chance = L.Part(L.Select(food, L.All(rules.FoodUnsafe), L.All(rules.DrugsUnsafe)), BusinessSteps.Lapse<L>(here, tile, at));
        var unsafely = Steps.Happens(here.Draw<L>(tile, at, Purpose.Batch), chance);
        tile.Say<L>(EnterpriseFact.FoodBatch, at, food);
        tile.Say<L>(EnterpriseFact.DrugBatch, at, drugs);
        tile.Say<L>(EnterpriseFact.FoodUnsafe, at, food & unsafely);
        tile.Say<L>(EnterpriseFact.DrugsUnsafe, at, drugs & unsafely);
        ref readonly var people = ref here.Rules.Suffering;
        L.Write8(tile.Victims(Harm.Batch) + at, (food | drugs) & unsafely & BusinessSteps.BySize<L>(tile, at, people.BatchSmall, people.BatchMiddle, people.BatchLarge));
    }
}
