using Glasshouse.Experiments;

namespace Glasshouse.Cli.Saying;

/// <summary>The few measures that fit on a screen; the report has all of them.</summary>
internal static class KeyMeasures
{
    private static readonly string[] Names =
    [
        "offenders", "morals", "gave", "helped", "listed", "listed-wrongly", "wrongful-share",
        "never-cleared", "approve", "support", "dissent", "corruption", "trust", "employment",
    ];

    /// <summary>The key findings of an arm, in the order of its measures.</summary>
    public static IEnumerable<MeasureFinding> Of(ArmFindings arm) =>
        arm.Measures.Where(finding => Names.Contains(finding.Measure.Name));
}
