using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>What the whole country remembers: violations, adults, and how far political weight has crept.</summary>
/// <remarks>
/// Model: creep' = creep + speed·expressed support·(1 − oversight)·(1 − ω), ω = min(1, rulebook's weight + creep); the end of a regime takes creep back to 0.
/// Source: Assumption, swept in scoring.scope-creep; no study measures it.
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

    /// <summary>A country in which nothing has happened yet.</summary>
    public static Nation AtBirth(long people) => new() { Violations = 0.02, Support = 0.5, Adults = people * 0.82 };

    /// <summary>Political weight in force.</summary>
    public readonly double PoliticalWeight(in MonthRules rules) => Math.Min(1, rules.Scoring.PoliticalWeight + Creep);

    /// <summary>Takes in the counts of a month.</summary>
    public void Remember(ReadOnlySpan<long> counts, in MonthRules rules)
    {
        Adults = Math.Max(counts[(int)Outcome.Adults], 1);
        Violations += ((counts[(int)Outcome.Offenders] / Adults) - Violations) / 4;
        Support += ((counts[(int)Outcome.ExpressSupport] / Adults) - Support) / 4;
        Creep = rules.RegimeEnds ? 0 : Creep + (rules.Scoring.ScopeCreep * Support * (1 - rules.Officials.Oversight) * (1 - PoliticalWeight(rules)));
    }
}
