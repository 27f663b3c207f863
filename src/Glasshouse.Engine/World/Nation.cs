using System.Numerics;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>What the whole country remembers: violations, adults, and how far the rulebook has crept.</summary>
/// <remarks>
/// Model: creep' = creep + speed·expressed support·(1 − oversight)·channels·(1 − ω) − removal·exposure·oversight·creep, ω = min(1, rulebook's weight + creep).
/// A rule class is added with chance hazard·expressed support·(1 − oversight)·channels a month, and one in force is removed with chance removal·exposure·oversight.
/// The end of a regime takes both back to nothing.
/// Exposure: wrong listings cleared and records of officials kept last month, a thousand times over for each adult, at most 1. The luck of a class has the address (seed, rule class, month).
/// Source: Assumption, swept in scoring.scope-creep and creeping:; no study measures it.
/// </remarks>
internal struct Nation
{
    /// <summary>Share of offenders among adults, moving average.</summary>
    public double Violations;

    /// <summary>Share of adults who express support, moving average.</summary>
    public double Support;

    /// <summary>Adults.</summary>
    public double Adults;

    /// <summary>Political weight gained by creep.</summary>
    public double Creep;

    /// <summary>Bits of the rule classes that the rulebook has gained: see <see cref="RuleClass"/>.</summary>
    public int Classes;

    /// <summary>A country in which nothing has happened yet.</summary>
    public static Nation AtBirth(long people) => new() { Violations = 0.02, Support = 0.5, Adults = people * 0.82 };

    /// <summary>How many rule classes the rulebook has gained.</summary>
    public readonly int ClassCount => BitOperations.PopCount((uint)Classes);

    /// <summary>True where the rulebook has gained a class.</summary>
    public readonly bool Has(int ruleClass) => (Classes & ruleClass) != 0;

    /// <summary>Political weight in force.</summary>
    public readonly double PoliticalWeight(in MonthRules rules) => Math.Min(1, rules.Scoring.PoliticalWeight + Creep);

    /// <summary>Takes in the counts of a month.</summary>
    public void Remember(ReadOnlySpan<long> counts, in MonthRules rules, in Luck luck)
    {
        Adults = Math.Max(counts[(int)Outcome.Adults], 1);
        Violations += ((counts[(int)Outcome.Offenders] / Adults) - Violations) / 4;
        Support += ((counts[(int)Outcome.ExpressSupport] / Adults) - Support) / 4;
        var opening = Support * (1 - rules.Officials.Oversight) * rules.Creeping.Channels;
        var closing = rules.Creeping.Removal * rules.Officials.Oversight * Exposure(counts);
        Creep += (rules.Scoring.ScopeCreep * opening * (1 - PoliticalWeight(rules))) - (closing * Creep);
        Widen(rules.Creeping.ClassHazard * opening, closing, luck);
        if (rules.RegimeEnds) (Creep, Classes) = (0, 0);
    }

    private readonly double Exposure(ReadOnlySpan<long> counts) =>
        Math.Min(1, 1000 * (counts[(int)Outcome.Exonerated] + counts[(int)Outcome.OfficialsRecorded]) / Adults);

    // One block of luck for what is added, one for what is removed; a class that is there can only go, one that is not can only come.
    private void Widen(double adding, double removing, in Luck luck)
    {
        if (adding <= 0 && Classes == 0) return;
        var (remarks, company, silence, _) = Philox.Block(luck.Seed, (uint)Purpose.RuleClass, luck.Month, 2, 0);
        Turn(RuleClass.Remarks, remarks, adding, removing);
        Turn(RuleClass.Company, company, adding, removing);
        Turn(RuleClass.Silence, silence, adding, removing);
    }

    private void Turn(int ruleClass, uint draw, double adding, double removing)
    {
        if (draw < (Has(ruleClass) ? removing : adding) * 4294967296.0) Classes ^= ruleClass;
    }
}
