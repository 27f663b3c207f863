using System.Collections.Immutable;
using Glasshouse.Evidence;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Asks a sweep what its measures turn on.</summary>
public static class SweepSensitivity
{
    private const string NoArm = "none";

    /// <summary>The findings, measure by measure; none, and the problems say why, where something stands against it.</summary>
    /// <param name="table">What the sweep found.</param>
    /// <param name="ask">What is asked.</param>
    /// <param name="cancellation">Stops between two measures.</param>
    /// <param name="problems">Every problem found; empty where there are findings.</param>
    public static ImmutableArray<SensitivityFinding> Of(SweepTable table, SensitivityAsk ask, CancellationToken cancellation, out ImmutableArray<Problem> problems)
    {
        problems = [.. Check(table, ask)];
        if (!problems.IsEmpty) return [];
        var (arm, against) = (ArmOf(table, ask), AgainstOf(table, ask));
        var measures = ask.Measures.IsEmpty ? table.Measures : [.. ask.Measures.Distinct()];
        var findings = new List<SensitivityFinding>();
        var known = new Dictionary<string, PawnStudy>(StringComparer.Ordinal);
        foreach (var measure in measures)
        {
            cancellation.ThrowIfCancellationRequested();
            var outputs = new OutputTable(table.Design, table.Space, table.Points, Outputs(table, table.MeasureAt(measure), arm, against));
            if (SensitivityStudy.Of(outputs, measure, table.Arms[arm], against < 0 ? "" : table.Arms[against], ask, known) is { } finding) findings.Add(finding);
        }

        if (findings.Count == 0)
            problems = [new Problem("sweep", 0, 0, "", "", "holds no two points all of whose runs are done and have a value", "Run the sweep to its end, or ask for measures that every arm has.")];
        return [.. findings];
    }

    // The arm less the other, seed by seed: both live with the same luck.
    private static double[][] Outputs(SweepTable table, int measure, int arm, int against) =>
        [.. Enumerable.Range(0, table.Points.Length).Select(point => Enumerable.Range(0, table.Seeds.Length)
            .Select(seed => table.Value(point, arm, seed, measure) - (against < 0 ? 0 : table.Value(point, against, seed, measure))).ToArray())];

    private static int ArmOf(SweepTable table, SensitivityAsk ask) =>
        ask.Arm.Length > 0 ? table.ArmAt(ask.Arm) : Math.Min(1, table.Arms.Length - 1);

    private static int AgainstOf(SweepTable table, SensitivityAsk ask) =>
        ask.Against == NoArm ? -1
        : ask.Against.Length > 0 ? table.ArmAt(ask.Against)
        : ArmOf(table, ask) > 0 ? 0 : -1;

    private static IEnumerable<Problem> Check(SweepTable table, SensitivityAsk ask)
    {
        if (table.Measures.IsEmpty)
            yield return new Problem("sweep", 0, 0, "measures", "", "are none: the sweep kept counts alone", "Sweep again with keep: { measures: [offenders] }.");
        foreach (var unknown in ask.Measures.Where(name => table.MeasureAt(name) < 0))
            yield return Unknown("--measure", unknown, "is no measure that the sweep kept", table.Measures);
        if (ask.Arm.Length > 0 && table.ArmAt(ask.Arm) < 0)
            yield return Unknown("--arm", ask.Arm, "is no arm of the sweep", table.Arms);
        if (ask.Against.Length > 0 && ask.Against != NoArm && table.ArmAt(ask.Against) < 0)
            yield return Unknown("--against", ask.Against, "is no arm of the sweep", [.. table.Arms, NoArm]);
        else if (ask.Against.Length > 0 && ask.Against != NoArm && AgainstOf(table, ask) == ArmOf(table, ask))
            yield return new Problem("--against", 0, 0, "", ask.Against, "is the arm under test itself, from which nothing would be left", "Name another arm, or none.");
        if (ask.Method is { } method && !SensitivityAsk.Allowed(table.Design.Kind).Contains(method))
            yield return Unfit(method, table);
    }

    private static Problem Unfit(SensitivityMethod method, SweepTable table)
    {
        var allowed = string.Join(" or ", SensitivityAsk.Allowed(table.Design.Kind).Select(one => SensitivityAsk.Methods[(int)one]));
        var needs = method switch
        {
            SensitivityMethod.Sobol => "Sobol indices need design: { kind: saltelli, points: 512 }",
            SensitivityMethod.Morris => "elementary effects need design: { kind: morris, trajectories: 20 }",
            _ => "PAWN needs a sample such as design: { kind: sobol, points: 512 }",
        };
        return new Problem("--method", 0, 0, "", SensitivityAsk.Methods[(int)method],
            $"cannot be told from a sweep laid by {Designs.DesignOrder.Kinds[(int)table.Design.Kind]}", $"Ask for {allowed}, or sweep again: {needs}.");
    }

    private static Problem Unknown(string option, string value, string rule, IReadOnlyList<string> known) =>
        new(option, 0, 0, "", value, rule, NearestName.Of(value, known) is { Length: > 0 } near ? $"Did you mean {near}?" : $"Known here: {string.Join(", ", known)}.");
}
