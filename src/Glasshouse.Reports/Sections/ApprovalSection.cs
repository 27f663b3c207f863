using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Sections;

/// <summary>Approval as it is said, as it is meant, and as a poll would find it.</summary>
internal static class ApprovalSection
{
    private static readonly (string Measure, string Name)[] Kinds =
        [("approve", "meant in private"), ("support", "said in public"), ("poll", "in the poll"), ("poll-true", "meant by the polled")];

    /// <summary>True where any arm has approval.</summary>
    public static bool HasContent(Material material) => material.Findings.Arms.Any(arm => Sentences.SaidAndMeant(arm) is not null);

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText page, Material material)
    {
        page.Element("p",
            "People may say what pays and think something else. The gap is the share that expresses support less the share that approves in private; " +
            "it is the difference of two means and has no interval of its own. How approval forms is an assumption.");
        var groups = material.Findings.Arms.Select(arm => new DotGroup(arm.Scenario.Name,
            [.. Kinds.Where(kind => Material.On(arm, kind.Measure) is not null)
                .Select(kind => new NamedDot(kind.Name, material.StyleOf(arm), Material.On(arm, kind.Measure)!.LastYear))])).ToArray();
        EstimatePicture.Write(page, "said-and-meant", "Approval said and meant", "%, last twelve months", groups);
        HtmlTable.Write(page, "Approval, support and dissent in the last twelve months",
            ["Arm", "Approve in private, %", "Express support, %", "Gap, points", "Approval in the poll, %", "Express dissent, %"],
            material.Findings.Arms.Select(Row));
    }

    private static IReadOnlyList<Cell> Row(ArmFindings arm) =>
    [
        arm.Scenario.Name, Value(arm, "approve"), Value(arm, "support"), new(Gap(arm), "number"), Value(arm, "poll"), Value(arm, "dissent"),
    ];

    private static string Gap(ArmFindings arm) =>
        NumberText.Signed((Material.On(arm, "support")?.LastYear.Mean ?? double.NaN) - (Material.On(arm, "approve")?.LastYear.Mean ?? double.NaN));

    private static Cell Value(ArmFindings arm, string measure) =>
        new(Material.On(arm, measure) is { } finding ? NumberText.Of(finding.LastYear) : NumberText.None, "number");
}
