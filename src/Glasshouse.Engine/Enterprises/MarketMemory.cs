using Glasshouse.Engine.Tallies;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.Enterprises;

/// <summary>What a region remembers of its enterprises, and what it passes on to them and to its people.</summary>
/// <remarks>
/// Model: the means of diligence and of the share of harm that is recorded move a quarter of the way each month; misfiled records and victims are those of last month alone, for each enterprise, worker or adult, so that people bear next month exactly the harm expected of this one.
/// Plain IEEE additions and products in a fixed order: the same on every machine.
/// Source: Assumption, swept in enterprises: and inspecting:.
/// </remarks>
internal struct MarketMemory
{
    /// <summary>Mean diligence, 0…1.</summary>
    public double Diligence;

    /// <summary>Share of harm that is recorded.</summary>
    public double Detection;

    /// <summary>Records filed under another enterprise last month, for each enterprise.</summary>
    public double MixedUp;

    /// <summary>Victims of last month's accidents, for each worker.</summary>
    public double Hurt;

    /// <summary>Victims of last month's unsafe batches, counterfeits and frauds, for each adult.</summary>
    public double Poisoned, Deceived, Defrauded;

    /// <summary>Memory of a region in which nothing has happened yet.</summary>
    public static MarketMemory AtBirth(in MonthRules rules) => new() { Diligence = 0.73, Detection = rules.Inspecting.Start / 255.0 };

    /// <summary>Takes in the counts of a month.</summary>
    public void Remember(ReadOnlySpan<long> counts)
    {
        double enterprises = Math.Max(counts[(int)Outcome.Enterprises], 1);
        double adults = Math.Max(counts[(int)Outcome.Adults], 1);
        double harmful = counts[(int)Outcome.EnterprisesHarmful];
        Move(ref Diligence, counts[(int)Outcome.SumDiligence] / (255 * enterprises));
        if (harmful > 0) Move(ref Detection, (counts[(int)Outcome.EnterpriseRecords] + counts[(int)Outcome.EnterpriseRecordsMixedUp]) / harmful);
        MixedUp = counts[(int)Outcome.EnterpriseRecordsMixedUp] / enterprises;
        Hurt = counts[(int)Outcome.AccidentVictims] / (double)Math.Max(counts[(int)Outcome.Employed], 1);
        Poisoned = counts[(int)Outcome.BatchVictims] / adults;
        Deceived = counts[(int)Outcome.CounterfeitVictims] / adults;
        Defrauded = counts[(int)Outcome.EnterpriseFraudVictims] / adults;
    }

    /// <summary>The market of this month.</summary>
    /// <param name="rules">Rules in force.</param>
    /// <param name="corruption">Share of corrupt officials in the region.</param>
    public readonly Market Resolve(in MonthRules rules, double corruption) => new()
    {
        Norm = Scale.ToUtility(rules.Enterprises.Norm * (Diligence - 0.5)),
        Detection = Scale.ToShare(Detection),
        Favour = Scale.ToChance(rules.Inspecting.Favour * corruption),
        Bribe = Scale.ToChance(rules.Inspecting.BribeShare * corruption),
        FalseRecord = Scale.ToFineChance(MixedUp),
    };

    /// <summary>Tells the people of the region what they will bear this month.</summary>
    public readonly void Burden(ref Surroundings people)
    {
        people.HurtUpTo = Scale.ToFineChance(Hurt);
        people.PoisonedUpTo = Sum(people.HurtUpTo, Poisoned);
        people.DeceivedUpTo = Sum(people.PoisonedUpTo, Deceived);
        people.DefraudedUpTo = Sum(people.DeceivedUpTo, Defrauded);
    }

    private static void Move(ref double average, double now) => average += (now - average) / 4;

    private static uint Sum(uint left, double chance) => (uint)Math.Min((ulong)left + Scale.ToFineChance(chance), uint.MaxValue);
}
