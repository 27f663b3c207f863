using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>What a region remembers of the months before: moving averages of its counts, and how corrupt its officials are.</summary>
/// <remarks>
/// Model: averages move a quarter of the way each month. Corruption κ' = κ + growth·κ(1 − κ)·(rent − audit·oversight − scored·oversight·salience + spill·x̂) + floor·(1 − κ).
/// Plain IEEE additions and products in a fixed order: the same on every machine.
/// Source: Assumption, swept in officials:.
/// </remarks>
internal struct Memory
{
    /// <summary>Share of offenders among adults.</summary>
    public double Violations;

    /// <summary>Share of adults who express support.</summary>
    public double Support;

    /// <summary>Share of adults who give.</summary>
    public double Giving;

    /// <summary>Share of offences that are recorded.</summary>
    public double Detection;

    /// <summary>Mean perceived detection, 0…1.</summary>
    public double Perceived;

    /// <summary>Mean score above the start, in points.</summary>
    public double Score;

    /// <summary>Records filed under somebody else last month, for each adult.</summary>
    public double MixedUp;

    /// <summary>Appeals pending last month, for each person.</summary>
    public double Pending;

    /// <summary>Share of adults who enjoyed perks last month.</summary>
    public double Perks;

    /// <summary>Share of adults who stood on the redlist last month.</summary>
    public double Redlisted;

    /// <summary>Share of group B among adults.</summary>
    public double GroupB;

    /// <summary>Share of officials who are corrupt.</summary>
    public double Corruption;

    /// <summary>Share who contributed to the common good when they were last called upon, averaged.</summary>
    public double Provision;

    /// <summary>Fear of being blamed for helping, 0…1.</summary>
    public double Fear;

    /// <summary>Memory of a region in which nothing has happened yet.</summary>
    public static Memory AtBirth(in MonthRules rules) => new()
    {
        Violations = 0.02,
        Support = 0.5,
        Giving = 0.1,
        Detection = rules.Morals.PerceivedStart / 255.0,
        Perceived = rules.Morals.PerceivedStart / 255.0,
        Corruption = rules.Officials.Start,
        Provision = 0.7,

        Fear = rules.Helping.Fear,
    };

    /// <summary>Takes in the counts of a month.</summary>
    public void Remember(ReadOnlySpan<long> counts, in MonthRules rules)
    {
        double adults = Math.Max(counts[(int)Outcome.Adults], 1);
        double offences = counts[(int)Outcome.Offenders];
        Move(ref Violations, offences / adults);
        Move(ref Support, counts[(int)Outcome.ExpressSupport] / adults);
        Move(ref Giving, counts[(int)Outcome.Gave] / adults);
        if (offences > 0) Move(ref Detection, (counts[(int)Outcome.RecordsTrue] + counts[(int)Outcome.RecordsMixedUp]) / offences);
        Move(ref Perceived, counts[(int)Outcome.SumPerceived] / (255 * adults));
        Score = rules.Scoring.On ? (counts[(int)Outcome.SumScore] / adults) - rules.Scoring.Start : 0;
        MixedUp = counts[(int)Outcome.RecordsMixedUp] / adults;
        Pending = counts[(int)Outcome.AppealsPending] / (double)Math.Max(counts[(int)Outcome.People], 1);
        Perks = counts[(int)Outcome.Perks] / adults;
        Redlisted = counts[(int)Outcome.Redlisted] / adults;
        GroupB = counts[(int)Outcome.GroupB] / adults;
        if (counts[(int)Outcome.ContributionsDue] > 0) Move(ref Provision, counts[(int)Outcome.Contributed] / (double)counts[(int)Outcome.ContributionsDue]);

        Fear = Bystanding.Fear(Fear, counts[(int)Outcome.Helped], counts[(int)Outcome.HelpersAccused], counts[(int)Outcome.HelpersCharged], rules.Helping);
        Corrupt(rules.Officials);
    }

    private static void Move(ref double average, double now) => average += (now - average) / 4;

    private void Corrupt(in OfficialsRules rules)
    {
        var pull = rules.Rent - rules.AuditPull - rules.ScoredPull + (rules.Spill * Violations);
        var change = (rules.Growth * Corruption * (1 - Corruption) * pull) + (rules.Floor * (1 - Corruption));
        Corruption = Math.Clamp(Corruption + change, 0, 1);
    }
}
