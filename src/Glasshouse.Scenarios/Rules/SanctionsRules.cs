using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>The joint-sanction vector: what a listed person is refused.</summary>
/// <remarks>Scenario section <c>sanctions:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct SanctionsRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public SanctionsRules(NumbersAt numbers)
    {
        Flights = Scale.ToChance(numbers[SanctionsKeys.Flights] * numbers[SanctionsKeys.FlightsAttempts]);
        FlightsKin = Scale.ToChance(numbers[SanctionsKeys.Flights] * numbers[SanctionsKeys.FlightsAttempts] * numbers[ListingKeys.Kin]);
        Rail = Scale.ToChance(numbers[SanctionsKeys.Rail] * numbers[SanctionsKeys.RailAttempts]);
        RailKin = Scale.ToChance(numbers[SanctionsKeys.Rail] * numbers[SanctionsKeys.RailAttempts] * numbers[ListingKeys.Kin]);
        Hotels = Scale.ToChance(numbers[SanctionsKeys.Hotels] * numbers[SanctionsKeys.HotelsAttempts]);
        HotelsKin = Scale.ToChance(numbers[SanctionsKeys.Hotels] * numbers[SanctionsKeys.HotelsAttempts] * numbers[ListingKeys.Kin]);
        Loans = Scale.ToChance(numbers[SanctionsKeys.Loans] * numbers[SanctionsKeys.LoansAttempts]);
        LoansKin = Scale.ToChance(numbers[SanctionsKeys.Loans] * numbers[SanctionsKeys.LoansAttempts] * numbers[ListingKeys.Kin]);
        BenefitLoss = Scale.ToSavings(numbers[SanctionsKeys.Benefits] * numbers[SanctionsKeys.BenefitValue]);
        BenefitLossKin = Scale.ToSavings(numbers[SanctionsKeys.Benefits] * numbers[SanctionsKeys.BenefitValue] * numbers[ListingKeys.Kin]);
        var (jobs, posts, plates) = (Tried(numbers, SanctionsKeys.Jobs, SanctionsKeys.JobsAttempts), Tried(numbers, SanctionsKeys.Posts, SanctionsKeys.PostsAttempts), Tried(numbers, SanctionsKeys.Plates, SanctionsKeys.PlatesAttempts));
        var kin = numbers[ListingKeys.Kin];
        (JobBelow, PostBelow, PlateBelow) = (Scale.ToChance(jobs), Scale.ToChance(jobs + posts), Scale.ToChance(jobs + posts + plates));
        (JobBelowKin, PostBelowKin, PlateBelowKin) = (Scale.ToChance(jobs * kin), Scale.ToChance((jobs + posts) * kin), Scale.ToChance((jobs + posts + plates) * kin));
        Schools = Scale.ToChance(Tried(numbers, SanctionsKeys.Schools, SanctionsKeys.SchoolsAttempts));
        RedlistThreshold = numbers[ScoringKeys.On] > 0 ? Scale.Round(numbers[SanctionsKeys.RedlistThreshold], 0, 2000) : 0;
        RedlistValue = RedlistThreshold > 0 ? Scale.ToSavings(numbers[SanctionsKeys.RedlistValue]) : 0;
        PerkThreshold = Scale.Round(numbers[SanctionsKeys.PerkThreshold], 0, 2000);
        PerkValue = numbers[SanctionsKeys.PerkThreshold] > 0 ? Scale.ToSavings(numbers[SanctionsKeys.PerkValue]) : 0;
    }

    /// <summary>Chance of a refused attempt in a month: flights.</summary>
    public int Flights { get; }

    /// <summary>The same for the household of a listed person: flights.</summary>
    public int FlightsKin { get; }

    /// <summary>Chance of a refused attempt in a month: rail.</summary>
    public int Rail { get; }

    /// <summary>The same for the household of a listed person: rail.</summary>
    public int RailKin { get; }

    /// <summary>Chance of a refused attempt in a month: hotels.</summary>
    public int Hotels { get; }

    /// <summary>The same for the household of a listed person: hotels.</summary>
    public int HotelsKin { get; }

    /// <summary>Chance of a refused attempt in a month: loans.</summary>
    public int Loans { get; }

    /// <summary>The same for the household of a listed person: loans.</summary>
    public int LoansKin { get; }

    /// <summary>Benefits withheld in a month, in 256ths of a tenth of a month.</summary>
    public int BenefitLoss { get; }

    /// <summary>The same for the household of a listed person.</summary>
    public int BenefitLossKin { get; }

    /// <summary>Upper ends of the draws that are a refused public job, then executive post, then car plate.</summary>
    public int JobBelow { get; }

    /// <summary>See <see cref="JobBelow"/>.</summary>
    public int PostBelow { get; }

    /// <summary>See <see cref="JobBelow"/>.</summary>
    public int PlateBelow { get; }

    /// <summary>The same for the household of a listed person.</summary>
    public int JobBelowKin { get; }

    /// <summary>See <see cref="JobBelowKin"/>.</summary>
    public int PostBelowKin { get; }

    /// <summary>See <see cref="JobBelowKin"/>.</summary>
    public int PlateBelowKin { get; }

    /// <summary>Chance that a child in the household of a listed person is refused by a private school in a month.</summary>
    public int Schools { get; }

    /// <summary>Score from which an unlisted person stands on the redlist; 0 where there is none.</summary>
    public int RedlistThreshold { get; }

    /// <summary>Worth of standing there in a month, in 256ths of a tenth of a month.</summary>
    public int RedlistValue { get; }

    /// <summary>Score from which there are perks; 0 for none.</summary>
    public int PerkThreshold { get; }

    /// <summary>Worth of perks in a month, in 256ths of a tenth of a month.</summary>
    public int PerkValue { get; }

    /// <summary>Breadth of the joint sanctions: the mean enforced share over the nine kinds, 0…1.</summary>
    public static double Breadth(NumbersAt numbers) =>
        (numbers[SanctionsKeys.Flights] + numbers[SanctionsKeys.Rail] + numbers[SanctionsKeys.Hotels] + numbers[SanctionsKeys.Loans]
            + numbers[SanctionsKeys.Jobs] + numbers[SanctionsKeys.Schools] + numbers[SanctionsKeys.Benefits]
            + numbers[SanctionsKeys.Posts] + numbers[SanctionsKeys.Plates]) / 9;

    private static double Tried(NumbersAt numbers, NumberKey refused, NumberKey attempts) => numbers[refused] * numbers[attempts];
}
