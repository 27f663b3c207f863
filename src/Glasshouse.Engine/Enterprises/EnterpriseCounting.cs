using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;

namespace Glasshouse.Engine.Enterprises;

/// <summary>Counts the facts of a tile of enterprises into the outcomes of its region: whole numbers, so the order of tiles never matters.</summary>
internal static unsafe class EnterpriseCounting
{
    private static readonly (Outcome Outcome, EnterpriseFact First, EnterpriseFact Second)[] Terms =
    [
        Of(Outcome.Enterprises, EnterpriseFact.Any),
        Of(Outcome.EnterprisesConnected, EnterpriseFact.Connected),
        Of(Outcome.Accidents, EnterpriseFact.Accident),
        Of(Outcome.AccidentDeaths, EnterpriseFact.Deadly),
        Of(Outcome.FoodBatches, EnterpriseFact.FoodBatch),
        Of(Outcome.FoodUnsafe, EnterpriseFact.FoodUnsafe),
        Of(Outcome.DrugBatches, EnterpriseFact.DrugBatch),
        Of(Outcome.DrugsUnsafe, EnterpriseFact.DrugsUnsafe),
        Of(Outcome.CounterfeitOccasions, EnterpriseFact.CounterfeitOccasion),
        Of(Outcome.Counterfeits, EnterpriseFact.Counterfeit),
        Of(Outcome.EnterpriseFraudOccasions, EnterpriseFact.FraudOccasion),
        Of(Outcome.EnterpriseFrauds, EnterpriseFact.Fraud),
        Of(Outcome.EnterprisesHarmful, EnterpriseFact.Harmful),
        (Outcome.EnterprisesHarmfulConnected, EnterpriseFact.Harmful, EnterpriseFact.Connected),
        Of(Outcome.Visits, EnterpriseFact.Visited),
        Of(Outcome.FoodSamples, EnterpriseFact.FoodSample),
        Of(Outcome.FoodSamplesFailed, EnterpriseFact.FoodSampleFailed),
        Of(Outcome.DrugSamples, EnterpriseFact.DrugSample),
        Of(Outcome.DrugSamplesFailed, EnterpriseFact.DrugSampleFailed),
        Of(Outcome.EnterpriseRecords, EnterpriseFact.Recorded),
        (Outcome.EnterpriseRecordsConnected, EnterpriseFact.Recorded, EnterpriseFact.Connected),
        Of(Outcome.EnterpriseHarmMissed, EnterpriseFact.Missed),
        Of(Outcome.EnterpriseRecordsSpared, EnterpriseFact.Spared),
        Of(Outcome.EnterpriseRecordsBribed, EnterpriseFact.BribedAway),
        Of(Outcome.EnterpriseRecordsMixedUp, EnterpriseFact.MixedUp),
        Of(Outcome.EnterpriseRecordsFalse, EnterpriseFact.FalseRecord),
        Of(Outcome.EnterprisesListed, EnterpriseFact.Listed),
        Of(Outcome.EnterprisesListedWrongly, EnterpriseFact.ListedWrongly),
        Of(Outcome.EnterpriseEntriesScore, EnterpriseFact.EnteredScore),
        Of(Outcome.EnterpriseEntriesGrave, EnterpriseFact.EnteredGrave),
        Of(Outcome.EnterpriseEntriesCourt, EnterpriseFact.EnteredCourt),
        Of(Outcome.EnterpriseEntriesWrong, EnterpriseFact.EnteredWrongly),
        Of(Outcome.ExecutivesBarred, EnterpriseFact.ExecutiveBarred),
        Of(Outcome.EnterpriseAppealsFiled, EnterpriseFact.AppealFiled),
        Of(Outcome.EnterpriseAppealsDecided, EnterpriseFact.AppealDecided),
        Of(Outcome.EnterpriseAppealsUpheld, EnterpriseFact.AppealUpheld),
        Of(Outcome.EnterprisesExonerated, EnterpriseFact.Exonerated),
        Of(Outcome.EnterpriseExitsRepair, EnterpriseFact.ExitRepair),
        Of(Outcome.EnterpriseExitsTerm, EnterpriseFact.ExitTerm),
        Of(Outcome.EnterprisesNeverCleared, EnterpriseFact.NeverCleared),
    ];

    /// <summary>Adds a tile to the counts of its region.</summary>
    public static void Add<L>(in EnterpriseTile tile, Span<long> counts)
        where L : struct, ILanes<L>
    {
        foreach (var (outcome, first, second) in Terms) counts[(int)outcome] += RunningSum.Number(tile.Words(first), tile.Words(second), tile.Words(second), tile.Enterprises);
        counts[(int)Outcome.SumMargin] += Sum<L>(tile, tile.Margin, EnterpriseFact.Any);
        counts[(int)Outcome.SumDiligence] += Sum<L>(tile, tile.Diligence, EnterpriseFact.Any);
        counts[(int)Outcome.SumInspectionPerceived] += Sum<L>(tile, tile.Perceived, EnterpriseFact.Any);
        counts[(int)Outcome.SumEnterpriseScore] += Scores<L>(tile);
        counts[(int)Outcome.EnterpriseExonerationMonths] += Sum<L>(tile, tile.MonthsListed, EnterpriseFact.Exonerated);
        counts[(int)Outcome.AccidentVictims] += Sum<L>(tile, tile.Victims(Harm.Accident), EnterpriseFact.Any);
        counts[(int)Outcome.BatchVictims] += Sum<L>(tile, tile.Victims(Harm.Batch), EnterpriseFact.Any);
        counts[(int)Outcome.CounterfeitVictims] += Sum<L>(tile, tile.Victims(Harm.Counterfeit), EnterpriseFact.Any);
        counts[(int)Outcome.EnterpriseFraudVictims] += Sum<L>(tile, tile.Victims(Harm.Fraud), EnterpriseFact.Any);
    }

    private static (Outcome Outcome, EnterpriseFact First, EnterpriseFact Second) Of(Outcome outcome, EnterpriseFact fact) => (outcome, fact, fact);

    private static int End<L>(in EnterpriseTile tile)
        where L : struct, ILanes<L> => L.Count == 1 ? tile.Enterprises : tile.Rows;

    private static long Sum<L>(in EnterpriseTile tile, byte* column, EnterpriseFact who)
        where L : struct, ILanes<L>
    {
        var sum = 0L;
        for (var at = 0; at < End<L>(tile); at += L.Count) sum += L.Total(tile.Is<L>(who, at) & L.Read8(column + at));
        return sum;
    }

    private static long Scores<L>(in EnterpriseTile tile)
        where L : struct, ILanes<L>
    {
        var sum = 0L;
        for (var at = 0; at < End<L>(tile); at += L.Count) sum += L.Total(tile.Is<L>(EnterpriseFact.Any, at) & L.Read16(tile.Score + at));
        return sum;
    }
}
