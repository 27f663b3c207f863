using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What the country remembers, and how far politics has crept into the rulebook: page officials.</summary>
internal sealed class ReferenceNation(long people)
{
    public double Violations = 0.02, Support = 0.5, Adults = people * 0.82, Creep;

    /// <summary>Weight of political conduct in force.</summary>
    public double PoliticalWeight(NumbersAt numbers) => Math.Min(1, numbers[ScoringKeys.PoliticalWeight] + Creep);

    /// <summary>Takes in a month.</summary>
    public void Remember(double[] counts, NumbersAt numbers)
    {
        Adults = Math.Max(counts[(int)Outcome.Adults], 1);
        Violations += ((counts[(int)Outcome.Offenders] / Adults) - Violations) / 4;
        Support += ((counts[(int)Outcome.ExpressSupport] / Adults) - Support) / 4;
        Creep += numbers[ScoringKeys.ScopeCreep] * Support * (1 - numbers[OfficialsKeys.Oversight]) * (1 - PoliticalWeight(numbers));
    }
}
