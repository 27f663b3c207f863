using System.Globalization;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D6: how many of the alerts of cameras are true.</summary>
/// <remarks>
/// Model: πT/(πT + (1 − π)F) with base rate π, chance T of a true match, chance F of a false one.
/// Source: Bayes' rule.
/// </remarks>
internal static class Precision
{
    private const double Coverage = 0.5;
    private const double Miss = 0.3;
    private const int Scans = 20;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D6", "true alerts of cameras",
        "Bayes’ rule: the share of true alerts is πT/(πT + (1 − π)F).",
        "A whole society in which cameras alone see, for three base rates and error rates; the base rate is that of the run.",
        3_600_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        foreach (var (occasions, falseMatch) in new[] { (0.02, 0.0005), (0.1, 0.005), (0.5, 0.0001) })
        {
            var record = work.Live(Cameras(occasions, falseMatch), 100_000, 12);
            // Cameras see and mistake townspeople alone, so the share who live in towns cancels out.
            var baseRate = Of(record, Outcome.Offenders) / Of(record, Outcome.Adults);
            var (hits, alarms) = (baseRate * Coverage * (1 - Miss), (1 - baseRate) * Coverage * Scans * falseMatch);
            var records = Of(record, Outcome.RecordsTrue) + Of(record, Outcome.RecordsFalse);
            yield return new DockingRow(
                string.Create(CultureInfo.InvariantCulture, $"share of true alerts, {100 * baseRate:0.00} % offend, false match {falseMatch}"),
                hits / (hits + alarms), Of(record, Outcome.RecordsTrue) / records, 0.01 + (3 * Math.Sqrt(0.25 / records)));
        }
    }

    private static double Of(RunRecord record, Outcome outcome) => Measuring.Sum([outcome], record, 0, record.Months);

    private static Scenario Cameras(double occasions, double falseMatch) => DockingWork.Ground.With(
        (ConductKeys.OrderOpportunity, occasions), (ConductKeys.FraudOpportunity, 0), (ConductKeys.JudgmentOpportunity, 0),
        (ConductKeys.AcademicOpportunity, 0), (ConductKeys.BribeOpportunity, 0), (ConductKeys.MoralWeight, 0.5),
        (ObservingKeys.PoliceCoverage, 0), (ObservingKeys.InformantsCoverage, 0), (ObservingKeys.CamerasCoverage, Coverage), (ObservingKeys.CamerasMiss, Miss),
        (ObservingKeys.Scans, Scans), (ObservingKeys.FalseMatch, falseMatch), (ObservingKeys.FalseMatchRatio, 1), (ObservingKeys.HumanCheck, 0),
        (ObservingKeys.ErasureShare, 0), (ObservingKeys.MixUp, 0));
}
