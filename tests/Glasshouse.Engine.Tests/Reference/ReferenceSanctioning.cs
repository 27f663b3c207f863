using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Refusals: page sanctioning.</summary>
internal sealed class ReferenceSanctioning(NumbersAt numbers, ReferenceStanding standing)
{
    private const int Most = 255;

    private readonly double flights = numbers[SanctionsKeys.Flights] * numbers[SanctionsKeys.FlightsAttempts];
    private readonly double rail = numbers[SanctionsKeys.Rail] * numbers[SanctionsKeys.RailAttempts];
    private readonly double hotels = numbers[SanctionsKeys.Hotels] * numbers[SanctionsKeys.HotelsAttempts];
    private readonly double loans = numbers[SanctionsKeys.Loans] * numbers[SanctionsKeys.LoansAttempts];
    private readonly double kinShare = numbers[ListingKeys.Kin];

    public void Live(ReferencePerson person, ReferenceLuck luck)
    {
        var sanctioned = person[Fact.Listed] && !standing.Resting(person);
        var share = sanctioned ? 1 : person[Fact.Kin] && !person[Fact.Listed] ? kinShare : 0;
        if (share > 0 && !person[Fact.Detained])
        {
            person[Fact.RefusedFlight] = luck.Happens(person, Purpose.Flight, flights * share);
            person[Fact.RefusedRail] = luck.Happens(person, Purpose.Rail, rail * share);
            person[Fact.RefusedHotel] = luck.Happens(person, Purpose.Hotel, hotels * share);
            person[Fact.RefusedLoan] = luck.Happens(person, Purpose.Loan, loans * share);
        }

        if (sanctioned) person.MonthsSanctioned = Math.Min(person.MonthsSanctioned + 1, Most);
        if (sanctioned && person.Wrong) person.MonthsWrong = Math.Min(person.MonthsWrong + 1, Most);
        if (person[Fact.Listed]) person.MonthsListed = Math.Min(person.MonthsListed + 1, Most);
    }

    /// <summary>Breadth of the joint sanctions: the mean enforced share over the seven kinds.</summary>
    public static double Breadth(NumbersAt numbers) => new[]
    {
        SanctionsKeys.Flights, SanctionsKeys.Rail, SanctionsKeys.Hotels, SanctionsKeys.Loans,
        SanctionsKeys.Jobs, SanctionsKeys.Schools, SanctionsKeys.Benefits,
    }.Average(kind => numbers[kind]);
}
