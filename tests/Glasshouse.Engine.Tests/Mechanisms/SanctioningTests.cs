using Glasshouse.Engine.Mechanisms;
using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Every share of the joint-sanction vector shows in an outcome, and reaches whom the rulebook says.</summary>
public sealed class SanctioningTests
{
    private static readonly Lazy<RunRecord> Straight = new(() => Lived(Arms.Everything));

    public static TheoryData<string, Outcome> Vector => new()
    {
        { "sanctions.flights", RefusedFlights },
        { "sanctions.rail", RefusedRail },
        { "sanctions.hotels", RefusedHotels },
        { "sanctions.loans", RefusedLoans },
        { "sanctions.jobs", RefusedJobs },
        { "sanctions.executive-posts", RefusedPosts },
        { "sanctions.car-plates", RefusedPlates },
        { "sanctions.schools", RefusedSchools },
        { "sanctions.benefits", BenefitsWithheld },
    };

    [Theory, MemberData(nameof(Vector))]
    public void A_kind_of_sanction_switched_off_refuses_nobody(string path, Outcome outcome)
    {
        Assert.True(Straight.Value.Sum(outcome) > 0, $"{outcome} never happens with it switched on either.");
        var key = NumberKeys.All.Single(one => one.Path == path);
        Assert.Equal(0, Lived(Arms.Everything.With((key, 0))).Sum(outcome));
    }

    [Fact]
    public void Without_kin_in_the_rulebook_no_kin_is_refused_but_a_child_still_by_a_private_school()
    {
        var record = Lived(Arms.Everything.With((ListingKeys.Kin, 0)));
        Assert.True(Straight.Value.Sum(RefusedKin) > 0);
        Assert.Equal(0, record.Sum(RefusedKin) + record.Sum(KinRestricted));
        Assert.True(record.Sum(RefusedSchools) > 0);
    }

    [Fact]
    public void Only_children_who_live_with_somebody_under_sanctions_are_refused_by_schools()
    {
        using var village = new Village(Arms.Everything.With((SanctionsKeys.Schools, 1), (SanctionsKeys.SchoolsAttempts, 1)), 64);
        foreach (var listed in new[] { 0, 8, 16, 20, 28, 36, 44, 52, 60 })
        {
            village.Say(listed, Fact.WasListed);
            village.Say(listed, Fact.WasSanctioned);
            village.Say(listed, Fact.Listed);
        }

        village.ShareKin();
        village.Try<Sanctioning>();
        var refused = Enumerable.Range(0, 64).Where(person => village.Was(person, Fact.RefusedSchool)).ToArray();
        Assert.NotEmpty(refused);
        Assert.Equal(Enumerable.Range(0, 64).Where(person => !village.Was(person, Fact.Adult) && village.Was(person / 4 * 4, Fact.WasSanctioned)), refused);
    }

    [Fact]
    public void Rarer_attempts_are_refused_at_most_once_a_month_and_plates_only_in_towns()
    {
        using var village = new Village(Arms.Everything.With(
            (SanctionsKeys.Jobs, 1), (SanctionsKeys.JobsAttempts, 0.3), (SanctionsKeys.Posts, 1), (SanctionsKeys.PostsAttempts, 0.3), (SanctionsKeys.Plates, 1), (SanctionsKeys.PlatesAttempts, 0.3)), 500);
        village.SayAdults();
        for (var person = 0; person < 500; person++)
        {
            village.Say(person, Fact.WorkingAge);
            village.Say(person, Fact.Listed);
        }

        village.Try<Sanctioning>();
        var refused = Enumerable.Range(0, 500).Select(person => new[] { Fact.RefusedJob, Fact.RefusedPost, Fact.RefusedPlate }.Count(fact => village.Was(person, fact))).ToArray();
        Assert.True(refused.Max() == 1);
        Assert.InRange(refused.Sum(), 250, 470);
        Assert.DoesNotContain(Enumerable.Range(0, 500), person => !village.Was(person, Fact.Town) && village.Was(person, Fact.RefusedPlate));
    }

    [Fact]
    public void A_redlist_switched_off_holds_nobody_and_switched_on_is_paid_for_by_everybody()
    {
        Assert.True(Straight.Value.Sum(Redlisted) > 0);
        Assert.Equal(0, Lived(Arms.Everything.With((SanctionsKeys.RedlistThreshold, 0))).Sum(Redlisted));
        var (plain, dear) = (Society(0), Society(1));
        Assert.Equal(plain.Sum(Redlisted), dear.Sum(Redlisted), 0.05 * plain.Sum(Redlisted));
        Assert.InRange(dear.Sum(SumSavings) / (double)plain.Sum(SumSavings), 0.9, 1.1);

        static RunRecord Society(double value) => Arms.Everything.With((SanctionsKeys.RedlistThreshold, 1010), (SanctionsKeys.RedlistValue, value)).Plan(10_000, 0, 12).Run();
    }

    [Fact]
    public void Whoever_is_listed_does_not_stand_on_the_redlist()
    {
        var record = Lived(Arms.Everything.With((SanctionsKeys.RedlistThreshold, 860), (SanctionsKeys.PerkThreshold, 860)));
        for (var month = 0; month < record.Months; month++)
            Assert.True(record.Count(month, Redlisted) + record.Count(month, Listed) <= record.Count(month, Adults));
    }

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(10_000, 0, 15).Run();
}
