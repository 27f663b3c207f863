using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>What offences cost others and what the regime costs to run, from the counts of a region.</summary>
/// <remarks>
/// Model: harm = Σ offences of a domain · its harm; cost = adults · (channels in use + score) + records · r + entries · e + appeals decided · a. Both in millionths of a month of median income.
/// Plain IEEE additions and products in a fixed order: the same on every machine.
/// Left out: costs that sanctions lay on people, which their savings and attempts refused show.
/// Source: Assumption, swept in accounting:.
/// </remarks>
internal static class Accounting
{
    /// <summary>Harm of the offences of a month.</summary>
    public static long Harm(ReadOnlySpan<long> counts, in AccountingRules rules) => Millionths(
        (counts[(int)Outcome.OrderOffences] * rules.OrderHarm)
        + (counts[(int)Outcome.FraudOffences] * rules.FraudHarm)
        + (counts[(int)Outcome.JudgmentsEvaded] * rules.EvasionHarm)
        + (counts[(int)Outcome.AcademicOffences] * rules.AcademicHarm)
        + (counts[(int)Outcome.BribesTaken] * rules.BribeHarm));

    /// <summary>Cost of running the regime for a month.</summary>
    public static long Cost(ReadOnlySpan<long> counts, in AccountingRules rules) => Millionths(
        (counts[(int)Outcome.Adults] * (rules.Watching + rules.Scoring))
        + ((counts[(int)Outcome.RecordsTrue] + counts[(int)Outcome.RecordsFalse] + counts[(int)Outcome.RecordsPolitical]) * rules.Record)
        + ((counts[(int)Outcome.EntriesScore] + counts[(int)Outcome.EntriesCourt] + counts[(int)Outcome.EntriesGrave]) * rules.Entry)
        + (counts[(int)Outcome.AppealsDecided] * rules.Appeal));

    private static long Millionths(double months) => (long)Math.Round(months * 1_000_000);
}
