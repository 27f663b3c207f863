using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>What listed people, and their households where the rulebook says so, are refused.</summary>
/// <remarks>
/// Model: an attempt of each kind with its chance, refused with the enforced share; of public jobs, executive posts and car plates at most one a month; months under sanctions are added up.
/// A child who lives with somebody under sanctions is refused by private schools, whatever the rulebook says of other kin.
/// Left out: attempts given up beforehand; ways around a ban.
/// Source: S7-flights to S12-flights, S7-rail to S12-rail for attempts refused; R13, F20 for the rules; F16-2018-05 for executive posts.
/// </remarks>
internal readonly unsafe struct Sanctioning : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var listed = tile.Is<L>(Fact.Listed, at);
        var kin = tile.Is<L>(Fact.Kin, at);
        var child = tile.Is<L>(Fact.ListedChild, at);
        var sanctioned = listed & ~Standing.Resting<L>(here, tile, at);
        var travels = ~tile.Is<L>(Fact.Detained, at);
        Refuse<L>(here, tile, at, sanctioned & travels, kin & ~listed & travels);
        RefuseOther<L>(here, tile, at, sanctioned & travels, kin & ~listed & travels, child & travels);
        if (here.Rules.Sanctions.BenefitLoss > 0) tile.Say<L>(Fact.BenefitWithheld, at, tile.Is<L>(Fact.WasSanctioned, at) | kin);
        Steps.Count<L>(tile.MonthsSanctioned + at, sanctioned);
        Steps.Count<L>(tile.MonthsWrong + at, sanctioned & tile.Is<L>(Fact.ListedWrongly, at));
        Steps.Count<L>(tile.MonthsListed + at, listed);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Refuse<L>(in Here here, in Tile tile, int at, Mask sanctioned, Mask kin)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Sanctions;
        var flight = here.Draw<L>(tile, at, Purpose.Flight);
        var rail = here.Draw<L>(tile, at, Purpose.Rail);
        var hotel = here.Draw<L>(tile, at, Purpose.Hotel);
        var loan = here.Draw<L>(tile, at, Purpose.Loan);
        var noFlight = Refused(flight, sanctioned, kin, rules.Flights, rules.FlightsKin);
        var noRail = Refused(rail, sanctioned, kin, rules.Rail, rules.RailKin);
        var noHotel = Refused(hotel, sanctioned, kin, rules.Hotels, rules.HotelsKin);
        var noLoan = Refused(loan, sanctioned, kin, rules.Loans, rules.LoansKin);
        tile.Say<L>(Fact.RefusedFlight, at, noFlight);
        tile.Say<L>(Fact.RefusedRail, at, noRail);
        tile.Say<L>(Fact.RefusedHotel, at, noHotel);
        tile.Say<L>(Fact.RefusedLoan, at, noLoan);
        tile.Say<L>(Fact.RefusedKin, at, kin & (noFlight | noRail | noHotel | noLoan));
    }

    // Rarer attempts: at most one a month, by the interval into which one draw falls; a child's is a school.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RefuseOther<L>(in Here here, in Tile tile, int at, Mask sanctioned, Mask kin, Mask child)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Sanctions;
        var draw = here.Draw<L>(tile, at, Purpose.OtherAttempt);
        var adult = tile.Is<L>(Fact.Adult, at);
        var belowJob = Refused(draw, sanctioned & adult, kin & adult, rules.JobBelow, rules.JobBelowKin);
        var belowPost = Refused(draw, sanctioned & adult, kin & adult, rules.PostBelow, rules.PostBelowKin);
        var belowPlate = Refused(draw, sanctioned & adult, kin & adult, rules.PlateBelow, rules.PlateBelowKin);
        var noJob = belowJob & tile.Is<L>(Fact.WorkingAge, at);
        var noPost = belowPost & ~belowJob;
        var noPlate = belowPlate & ~belowPost & tile.Is<L>(Fact.Town, at);
        tile.Say<L>(Fact.RefusedJob, at, noJob);
        tile.Say<L>(Fact.RefusedPost, at, noPost);
        tile.Say<L>(Fact.RefusedPlate, at, noPlate);
        tile.Say<L>(Fact.RefusedKin, at, tile.Is<L>(Fact.RefusedKin, at) | (kin & (noJob | noPost | noPlate)));
        tile.Say<L>(Fact.RefusedSchool, at, child & Steps.Happens(draw, L.All(rules.Schools)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask Refused<L>(L draw, Mask sanctioned, Mask kin, int chance, int chanceOfKin)
        where L : struct, ILanes<L> =>
        (sanctioned & Steps.Happens(draw, L.All(chance))) | (kin & Steps.Happens(draw, L.All(chanceOfKin)));
}
