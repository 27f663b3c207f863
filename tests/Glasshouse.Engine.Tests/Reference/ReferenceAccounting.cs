using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Harm of offences, cost of running the regime: page accounting.</summary>
internal static class ReferenceAccounting
{
    /// <summary>Adds both to the counts of a region, in millionths of a month of median income.</summary>
    public static void Add(double[] counts, NumbersAt numbers)
    {
        double Of(params Outcome[] outcomes) => outcomes.Sum(outcome => counts[(int)outcome]);
        var harm = (Of(Outcome.OrderOffences) * numbers[AccountingKeys.OrderHarm]) + (Of(Outcome.FraudOffences) * numbers[AccountingKeys.FraudHarm])
            + (Of(Outcome.JudgmentsEvaded) * numbers[AccountingKeys.EvasionHarm]) + (Of(Outcome.AcademicOffences) * numbers[AccountingKeys.AcademicHarm])
            + (Of(Outcome.BribesTaken) * numbers[AccountingKeys.BribeHarm]);
        var watching = (numbers[AccountingKeys.Cameras] * numbers[ObservingKeys.CamerasCoverage]) + (numbers[AccountingKeys.Informants] * numbers[ObservingKeys.InformantsCoverage])
            + (numbers[AccountingKeys.Platforms] * numbers[ObservingKeys.PlatformsCoverage]) + (numbers[AccountingKeys.Audit] * numbers[ObservingKeys.AuditCoverage]);
        var cost = (Of(Outcome.Adults) * (watching + (numbers[ScoringKeys.On] * numbers[AccountingKeys.Score])))
            + (Of(Outcome.RecordsTrue, Outcome.RecordsFalse, Outcome.RecordsPolitical) * numbers[AccountingKeys.Record])
            + (Of(Outcome.EntriesScore, Outcome.EntriesCourt, Outcome.EntriesGrave) * numbers[AccountingKeys.Entry])
            + (Of(Outcome.AppealsDecided) * numbers[AccountingKeys.Appeal]);
        counts[(int)Outcome.Harm] = 1e6 * harm;
        counts[(int)Outcome.RunningCost] = 1e6 * cost;
    }
}
