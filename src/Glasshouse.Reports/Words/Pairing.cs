using Glasshouse.Experiments;
using Glasshouse.Reports.Sections;

namespace Glasshouse.Reports.Words;

/// <summary>Says which arms are lived by the same people and which are not.</summary>
internal static class Pairing
{
    /// <summary>How the arms with other people are compared, in a sentence; null where there are none.</summary>
    public static string? Sentence(Material material)
    {
        var names = material.Others.Where(arm => !arm.IsTwin).Select(arm => arm.Scenario.Name).ToArray();
        if (names.Length == 0) return null;
        return $"{Listed(names)} {(names.Length == 1 ? "is" : "are")} lived by other people than {material.Findings.Baseline}: place, start or population are not the same. " +
               "Such arms are compared unpaired, one set of seeds with another (interval of Welch), and no person is held against a twin.";
    }

    /// <summary>How an arm is compared, for the sentence before its lists.</summary>
    public static string Of(ArmFindings arm) => arm.IsTwin
        ? "taken on the same people with the same luck"
        : "unpaired: the people of the two arms are not the same, so whole sets of seeds are compared (interval of Welch)";

    /// <summary>Name of an arm at the head of a column.</summary>
    public static string Column(ArmFindings arm) => arm.IsTwin ? arm.Scenario.Name : $"{arm.Scenario.Name} (unpaired)";

    private static string Listed(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
