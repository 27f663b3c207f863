using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D9: what is taken from one person lands on another.</summary>
/// <remarks>
/// Model: harm to others is paid through means of the region, so that victims of a month are expected to be as many as the perpetrators of the month before.
/// Source: counting.
/// </remarks>
internal static class Conservation
{
    private const int Months = 37;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D9", "conservation",
        "Counting: victims are expected to be as many as perpetrators.",
        "A whole society under the essay's rules with frequent mix-ups: records filed away from their offenders, and records received by somebody else the month after; harm that enterprises do, and people who suffer it the month after. The tolerance is four standard deviations of chance.",
        3_700_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        foreach (var ratio in new[] { 1.0, 5.0 })
        {
            var record = work.Live(ChangedNumbers.Shipped("essay").With((ObservingKeys.MixUp, 0.2), (ObservingKeys.MixUpRatio, ratio)), 100_000, Months);
            double filed = Measuring.Sum([Outcome.RecordsMixedUp], record, 0, Months - 1);
            double found = Measuring.Sum([Outcome.RecordsFalseMixUp], record, 1, Months);
            yield return new DockingRow($"records received for each filed under somebody else, group ratio {ratio:0}", 1, found / filed, 4 / Math.Sqrt(filed));
        }

        var run = work.Live(ChangedNumbers.Shipped("essay").With((EnterprisesKeys.Density, 0.1), (EnterprisesKeys.Hazard, 0.05)), 100_000, 24);
        foreach (var row in Harms(run)) yield return row;
        yield return new DockingRow("offences recorded, missed, erased or mixed up for each offence", 1,
            Measuring.Sum([Outcome.RecordsTrue, Outcome.OffencesMissed, Outcome.RecordsErased, Outcome.RecordsMixedUp], run, 0, 24) / (double)Measuring.Sum([Outcome.Offenders], run, 0, 24), 0);
    }

    // Enterprises harm in one month, people of the region suffer in the next.
    private static IEnumerable<DockingRow> Harms(RunRecord run)
    {
        foreach (var (what, done, suffered) in new[]
        {
            ("people hurt at work", Outcome.AccidentVictims, Outcome.HurtAtWork),
            ("people hurt by food and drugs", Outcome.BatchVictims, Outcome.HurtByGoods),
            ("people who bought counterfeits", Outcome.CounterfeitVictims, Outcome.BoughtCounterfeit),
            ("people cheated by enterprises", Outcome.EnterpriseFraudVictims, Outcome.Defrauded),
        })
        {
            double victims = Measuring.Sum([done], run, 0, run.Months - 1);
            double sufferers = Measuring.Sum([suffered], run, 1, run.Months);
            yield return new DockingRow($"{what} for each victim that enterprises made", 1, sufferers / victims, 4 / Math.Sqrt(victims));
        }
    }
}
