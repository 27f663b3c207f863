using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Who of the targeted group is taken into detention, and that whoever is inside takes no part in the month.</summary>
/// <remarks>
/// Model: a free adult of the targeted group is detained with a chance a month, which is multiplied for the household of a detained person and for somebody who dissented the month before. Inside she does not work, offend, give, help, speak, vote, meet or answer a poll.
/// An entry is without any offence where she did not offend the month before, is not on a list with cause, and owes no judgment.
/// Left out: everything that happens inside; detention by a court; deaths; children.
/// Source: no published number; DT-901 for what is documented. Assumption, swept in detaining:.
/// </remarks>
internal readonly unsafe struct Detaining : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var adult = tile.Is<L>(Fact.Adult, at);
        var inside = adult & tile.Is<L>(Fact.WasDetained, at);
        var targeted = adult & Steps.Happens(here.DrawAtBirth<L>(tile, at, Purpose.Detention), L.All(here.Rules.Detaining.TargetedBelow));
        tile.Say<L>(Fact.Targeted, at, targeted);
        tile.Say<L>(Fact.Detained, at, inside);
        var near = targeted & ~inside;
        if (L.Any(near)) inside |= Enter<L>(here, tile, at, near & Steps.Happens(here.Draw<L>(tile, at, Purpose.Detention), Chance<L>(here, tile, at)));
        if (!L.Any(inside)) return;
        tile.Say<L>(Fact.Detained, at, inside);
        tile.Say<L>(Fact.Adult, at, adult & ~inside);
        tile.Say<L>(Fact.WorkingAge, at, tile.Is<L>(Fact.WorkingAge, at) & ~inside);
        tile.Say<L>(Fact.Employed, at, tile.Is<L>(Fact.Employed, at) & ~inside);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Chance<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Detaining;
        var kin = tile.Is<L>(Fact.KinFlagged, at);
        return L.Select(
            Flags.Has(L.Read8(tile.Before + at), Act.Dissent),
            L.Select(kin, L.All(rules.ChanceOfBoth), L.All(rules.ChanceOfDissenter)),
            L.Select(kin, L.All(rules.ChanceOfKin), L.All(rules.Chance)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Mask Enter<L>(in Here here, in Tile tile, int at, Mask enters)
        where L : struct, ILanes<L>
    {
        var flags = L.Read8(tile.Flags + at);
        var forCause = tile.Is<L>(Fact.WasListed, at) & ~Flags.Has(flags, Flag.Wrong);
        var guilty = Flags.Has(L.Read8(tile.Before + at), Act.Offended) | forCause | Flags.Has(flags, Flag.OpenJudgment);
        L.Write8(tile.Appeal + at, L.Read8(tile.Appeal + at) | (enters & L.All(here.Rules.Detaining.Months << Appeal.DetentionShift)));
        L.Write8(tile.Flags + at, Flags.Clear(flags, Flag.Employed, enters));
        tile.Say<L>(Fact.DetentionEntry, at, enters);
        tile.Say<L>(Fact.DetainedWithoutOffence, at, enters & ~guilty);
        return enters;
    }
}
