using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What listed people, and their households where the rulebook says so, are refused.</summary>
/// <remarks>
/// Model: an attempt of each kind with its chance, refused with the enforced share; months under sanctions are added up.
/// Left out: attempts given up beforehand; ways around a ban.
/// Source: S7-flights to S12-flights, S7-rail to S12-rail for attempts refused; R13, F20 for the rules.
/// </remarks>
internal readonly unsafe struct Sanctioning : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        tile.SayNobody<L>(Fact.RefusedFlight, at);
        tile.SayNobody<L>(Fact.RefusedRail, at);
        tile.SayNobody<L>(Fact.RefusedHotel, at);
        tile.SayNobody<L>(Fact.RefusedLoan, at);
        var listed = tile.Is<L>(Fact.Listed, at);
        var kin = tile.Is<L>(Fact.Kin, at);
        if (!L.Any(listed | kin)) return;

        var sanctioned = listed & ~Standing.Resting<L>(here, tile, at);
        var travels = ~tile.Is<L>(Fact.Detained, at);
        Refuse(here, tile, at, sanctioned & travels, kin & ~listed & travels);
        var one = L.All(1);
        Count(tile.MonthsSanctioned + at, sanctioned & one);
        Count(tile.MonthsWrong + at, sanctioned & tile.Is<L>(Fact.ListedWrongly, at) & one);
        Count(tile.MonthsListed + at, listed & one);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Refuse<L>(in Here here, in Tile tile, int at, L sanctioned, L kin)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Sanctions;
        var flight = here.Draw<L>(tile, at, Purpose.Flight);
        var rail = here.Draw<L>(tile, at, Purpose.Rail);
        var hotel = here.Draw<L>(tile, at, Purpose.Hotel);
        var loan = here.Draw<L>(tile, at, Purpose.Loan);
        tile.Say(Fact.RefusedFlight, at, Refused(flight, sanctioned, kin, rules.Flights, rules.FlightsKin));
        tile.Say(Fact.RefusedRail, at, Refused(rail, sanctioned, kin, rules.Rail, rules.RailKin));
        tile.Say(Fact.RefusedHotel, at, Refused(hotel, sanctioned, kin, rules.Hotels, rules.HotelsKin));
        tile.Say(Fact.RefusedLoan, at, Refused(loan, sanctioned, kin, rules.Loans, rules.LoansKin));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Refused<L>(L draw, L sanctioned, L kin, int chance, int chanceOfKin)
        where L : struct, ILanes<L> =>
        Steps.Happens(draw, (sanctioned & L.All(chance)) | (kin & L.All(chanceOfKin)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Count<L>(byte* column, L one)
        where L : struct, ILanes<L> => L.Write8(column, L.Min(L.Read8(column) + one, L.All(255)));
}
