using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>What a region remembers of its enterprises: page enterprises.</summary>
internal sealed class ReferenceMarket(NumbersAt numbers)
{
    public double Diligence = 0.73, Detection = numbers[InspectingKeys.Start];

    /// <summary>Records misfiled last month, for each enterprise.</summary>
    public double MixedUp;

    /// <summary>Victims of last month, for each worker or adult.</summary>
    public double Hurt, Poisoned, Deceived, Defrauded;

    /// <summary>Takes in a month.</summary>
    public void Remember(double[] counts)
    {
        double Of(Outcome outcome) => counts[(int)outcome];
        var enterprises = Math.Max(Of(Outcome.Enterprises), 1);
        var adults = Math.Max(Of(Outcome.Adults), 1);
        var harmful = Of(Outcome.EnterprisesHarmful);
        Diligence += ((Of(Outcome.SumDiligence) / 255 / enterprises) - Diligence) / 4;
        if (harmful > 0) Detection += (((Of(Outcome.EnterpriseRecords) + Of(Outcome.EnterpriseRecordsMixedUp)) / harmful) - Detection) / 4;
        MixedUp = Of(Outcome.EnterpriseRecordsMixedUp) / enterprises;
        Hurt = Of(Outcome.AccidentVictims) / Math.Max(Of(Outcome.Employed), 1);
        Poisoned = Of(Outcome.BatchVictims) / adults;
        Deceived = Of(Outcome.CounterfeitVictims) / adults;
        Defrauded = Of(Outcome.EnterpriseFraudVictims) / adults;
    }
}
