using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Refusals: page sanctioning.</summary>
internal sealed class ReferenceSanctioning(NumbersAt numbers, ReferenceStanding standing)
{
    private const int Most = 255;

    private static readonly Fact[] Kinds =
    [
        Fact.RefusedFlight, Fact.RefusedRail, Fact.RefusedHotel, Fact.RefusedLoan, Fact.RefusedJob, Fact.RefusedPost, Fact.RefusedPlate,
    ];

    private readonly double flights = numbers[SanctionsKeys.Flights] * numbers[SanctionsKeys.FlightsAttempts];
    private readonly double rail = numbers[SanctionsKeys.Rail] * numbers[SanctionsKeys.RailAttempts];
    private readonly double hotels = numbers[SanctionsKeys.Hotels] * numbers[SanctionsKeys.HotelsAttempts];
    private readonly double loans = numbers[SanctionsKeys.Loans] * numbers[SanctionsKeys.LoansAttempts];
    private readonly double jobs = numbers[SanctionsKeys.Jobs] * numbers[SanctionsKeys.JobsAttempts];
    private readonly double posts = numbers[SanctionsKeys.Posts] * numbers[SanctionsKeys.PostsAttempts];
    private readonly double plates = numbers[SanctionsKeys.Plates] * numbers[SanctionsKeys.PlatesAttempts];
    private readonly double schools = numbers[SanctionsKeys.Schools] * numbers[SanctionsKeys.SchoolsAttempts];
    private readonly bool benefits = numbers[SanctionsKeys.Benefits] * numbers[SanctionsKeys.BenefitValue] > 0;
    private readonly double kinShare = numbers[ListingKeys.Kin];

    public void Live(ReferencePerson person, ReferenceLuck luck)
    {
        var sanctioned = person[Fact.Listed] && !standing.Resting(person);
        var share = sanctioned ? 1 : person[Fact.Kin] && !person[Fact.Listed] ? kinShare : 0;
        if (person[Fact.ListedChild]) person[Fact.RefusedSchool] = luck.Happens(person, Purpose.OtherAttempt, schools);
        person[Fact.BenefitWithheld] = benefits && (person[Fact.WasSanctioned] || person[Fact.Kin]);
        if (share > 0 && !person[Fact.Detained])
        {
            if (person[Fact.Adult]) RefuseOther(person, luck.Uniform(person, Purpose.OtherAttempt) / share);
            person[Fact.RefusedFlight] = luck.Happens(person, Purpose.Flight, flights * share);
            person[Fact.RefusedRail] = luck.Happens(person, Purpose.Rail, rail * share);
            person[Fact.RefusedHotel] = luck.Happens(person, Purpose.Hotel, hotels * share);
            person[Fact.RefusedLoan] = luck.Happens(person, Purpose.Loan, loans * share);
        }

        person[Fact.RefusedKin] = !person[Fact.Listed] && Refusals(person) > 0;
        if (sanctioned) person.MonthsSanctioned = Math.Min(person.MonthsSanctioned + 1, Most);
        if (sanctioned && person.Wrong) person.MonthsWrong = Math.Min(person.MonthsWrong + 1, Most);
        if (person[Fact.Listed]) person.MonthsListed = Math.Min(person.MonthsListed + 1, Most);
    }

    /// <summary>How many attempts of a person were refused.</summary>
    public static int Refusals(ReferencePerson person) => Kinds.Count(kind => person[kind]);

    // At most one of the rarer attempts a month, by the interval into which one draw falls.
    private void RefuseOther(ReferencePerson person, double draw)
    {
        if (draw < jobs) person[Fact.RefusedJob] = person[Fact.WorkingAge];
        else if (draw < jobs + posts) person[Fact.RefusedPost] = true;
        else if (draw < jobs + posts + plates) person[Fact.RefusedPlate] = person[Fact.Town];
    }

    /// <summary>Breadth of the joint sanctions: the mean enforced share over the nine kinds.</summary>
    public static double Breadth(NumbersAt numbers) => new[]
    {
        SanctionsKeys.Flights, SanctionsKeys.Rail, SanctionsKeys.Hotels, SanctionsKeys.Loans,
        SanctionsKeys.Jobs, SanctionsKeys.Schools, SanctionsKeys.Benefits,
        SanctionsKeys.Posts, SanctionsKeys.Plates,
    }.Average(kind => numbers[kind]);
}
