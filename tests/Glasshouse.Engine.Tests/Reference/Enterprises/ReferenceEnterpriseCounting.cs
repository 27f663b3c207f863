using Glasshouse.Engine.Enterprises;
using Glasshouse.Engine.Tallies;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>What is counted of an enterprise's month, in the units of the engine's outcomes.</summary>
internal static class ReferenceEnterpriseCounting
{
    private static readonly (EnterpriseFact Fact, Outcome Outcome)[] Facts =
    [
        (EnterpriseFact.Any, Outcome.Enterprises), (EnterpriseFact.Connected, Outcome.EnterprisesConnected),

        // Harm and occasions
        (EnterpriseFact.Accident, Outcome.Accidents), (EnterpriseFact.Deadly, Outcome.AccidentDeaths),
        (EnterpriseFact.FoodBatch, Outcome.FoodBatches), (EnterpriseFact.FoodUnsafe, Outcome.FoodUnsafe),
        (EnterpriseFact.DrugBatch, Outcome.DrugBatches), (EnterpriseFact.DrugsUnsafe, Outcome.DrugsUnsafe),
        (EnterpriseFact.CounterfeitOccasion, Outcome.CounterfeitOccasions), (EnterpriseFact.Counterfeit, Outcome.Counterfeits),
        (EnterpriseFact.FraudOccasion, Outcome.EnterpriseFraudOccasions), (EnterpriseFact.Fraud, Outcome.EnterpriseFrauds),
        (EnterpriseFact.Harmful, Outcome.EnterprisesHarmful),

        // Inspecting and filing
        (EnterpriseFact.Visited, Outcome.Visits), (EnterpriseFact.FoodSample, Outcome.FoodSamples), (EnterpriseFact.FoodSampleFailed, Outcome.FoodSamplesFailed),
        (EnterpriseFact.DrugSample, Outcome.DrugSamples), (EnterpriseFact.DrugSampleFailed, Outcome.DrugSamplesFailed),
        (EnterpriseFact.Recorded, Outcome.EnterpriseRecords), (EnterpriseFact.Missed, Outcome.EnterpriseHarmMissed),
        (EnterpriseFact.Spared, Outcome.EnterpriseRecordsSpared), (EnterpriseFact.BribedAway, Outcome.EnterpriseRecordsBribed),
        (EnterpriseFact.MixedUp, Outcome.EnterpriseRecordsMixedUp), (EnterpriseFact.FalseRecord, Outcome.EnterpriseRecordsFalse),

        // The list
        (EnterpriseFact.Listed, Outcome.EnterprisesListed), (EnterpriseFact.ListedWrongly, Outcome.EnterprisesListedWrongly),
        (EnterpriseFact.EnteredScore, Outcome.EnterpriseEntriesScore), (EnterpriseFact.EnteredGrave, Outcome.EnterpriseEntriesGrave),
        (EnterpriseFact.EnteredCourt, Outcome.EnterpriseEntriesCourt), (EnterpriseFact.EnteredWrongly, Outcome.EnterpriseEntriesWrong),
        (EnterpriseFact.ExecutiveBarred, Outcome.ExecutivesBarred),
        (EnterpriseFact.AppealFiled, Outcome.EnterpriseAppealsFiled), (EnterpriseFact.AppealDecided, Outcome.EnterpriseAppealsDecided),
        (EnterpriseFact.AppealUpheld, Outcome.EnterpriseAppealsUpheld), (EnterpriseFact.Exonerated, Outcome.EnterprisesExonerated),
        (EnterpriseFact.ExitRepair, Outcome.EnterpriseExitsRepair), (EnterpriseFact.ExitTerm, Outcome.EnterpriseExitsTerm),
        (EnterpriseFact.NeverCleared, Outcome.EnterprisesNeverCleared),
    ];

    /// <summary>Adds an enterprise's month to the counts of its region.</summary>
    public static void Add(ReferenceEnterprise firm, double[] counts)
    {
        foreach (var (fact, outcome) in Facts)
            if (firm[fact]) counts[(int)outcome]++;
        if (firm[EnterpriseFact.Harmful] && firm[EnterpriseFact.Connected]) counts[(int)Outcome.EnterprisesHarmfulConnected]++;
        if (firm[EnterpriseFact.Recorded] && firm[EnterpriseFact.Connected]) counts[(int)Outcome.EnterpriseRecordsConnected]++;
        if (firm[EnterpriseFact.Exonerated]) counts[(int)Outcome.EnterpriseExonerationMonths] += firm.MonthsListed;
        counts[(int)Outcome.SumMargin] += 255 * firm.Margin;
        counts[(int)Outcome.SumDiligence] += 255 * firm.Diligence;
        counts[(int)Outcome.SumInspectionPerceived] += 255 * firm.Perceived;
        counts[(int)Outcome.SumEnterpriseScore] += firm.Score;
        counts[(int)Outcome.AccidentVictims] += firm.Hurt;
        counts[(int)Outcome.BatchVictims] += firm.Poisoned;
        counts[(int)Outcome.CounterfeitVictims] += firm.Deceived;
        counts[(int)Outcome.EnterpriseFraudVictims] += firm.Defrauded;
    }
}
