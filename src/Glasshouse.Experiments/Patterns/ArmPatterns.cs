using System.Collections.Immutable;

namespace Glasshouse.Experiments.Patterns;

/// <summary>Patterns that are read from the arms by the checks of published figures.</summary>
internal static class ArmPatterns
{
    private const string Baseline = Experiment.Baseline;
    private const string Abroad = Experiment.BaselineInUnitedStates;

    /// <summary>P1.</summary>
    public static readonly Pattern CourtList = FromChecks("P1", "list entries and refused tickets",
        "The courts’ list of judgment defaulters grew from October 2013 to millions of entries and as many refused flights and fast trains; entries are not people, and a refusal is an attempt.",
        ["court-list"], "Sums since the start, scaled to the real population, at the date of each figure; a fifth of the figure is allowed, for a fifth lies between the published series themselves.",
        id => (id[0] == 'S' && !id.Contains("fulfilled", StringComparison.Ordinal)) || id.StartsWith("F11", StringComparison.Ordinal) || id.StartsWith("F12", StringComparison.Ordinal));

    /// <summary>P2.</summary>
    public static readonly Pattern Approval = FromChecks("P2", "approval when asked",
        "Four in five internet users approved of social credit when asked in 2018; how many disapproved is known from memory only and is not held against.",
        ["court-list", "essay"], "Answers of the poll in 2018; five points, about what a change of the question moves.",
        id => id == "A1");

    /// <summary>P3.</summary>
    public static readonly Pattern Gave = Care("P3", "gave money", "6 in 100 Chinese and 63 in 100 Americans said that they gave money in the past month.", "gave");

    /// <summary>P4.</summary>
    public static readonly Pattern Volunteered = Care("P4", "volunteered", "4 in 100 Chinese and 46 in 100 Americans said that they volunteered in the past month.", "volunteered");

    /// <summary>P5.</summary>
    public static readonly Pattern Helped = Care("P5", "helped a stranger", "24 in 100 Chinese and 73 in 100 Americans said that they helped a stranger in the past month.", "helped");

    /// <summary>P12.</summary>
    public static readonly Pattern Worry = FromChecks("P12", "worry about moral decline",
        "47 in 100 of an online panel named moral decline among three worries in July 2017.",
        [Baseline], "Adults who worry by what they see, in July 2017; five points.", id => id == "H6-moral");

    /// <summary>P15.</summary>
    public static readonly Pattern Evasion = FromChecks("P15", "debtors who can pay and evade",
        "Before the list, over 70 in 100 judgment debtors who could pay evaded.",
        [Baseline], "Debtors who can pay and evade, in the year before the list; the figure is a lower bound, five points are allowed below it.", id => id == "E1-evaded");

    private static Pattern Care(string id, string title, string sentence, string act) => FromChecks(id, title, sentence,
        [Baseline, Abroad], "Adults in a month, over the year before the regime; five points, for the question asks for memory.",
        figure => figure == $"HP-302-{act}" || figure == $"HP-301-{act}");

    private static Pattern FromChecks(string id, string title, string sentence, ImmutableArray<string> arms, string reading, Func<string, bool> figures) =>
        new(id, title, sentence, arms, reading, work => work.Checks.Where(check => figures(check.EvidenceId)).Select(Row));

    private static PatternRow Row(EvidenceCheck check) => new(
        check.What, check.Arm, [check.EvidenceId], check.Unit, IsLeast(check) ? PatternRule.AtLeast : PatternRule.Near,
        check.Published, check.IsRelative ? check.Tolerance * Math.Abs(check.Published) : check.Tolerance,
        IsLeast(check) ? check.Model with { Low = check.Model.Mean } : check.Model,
        check.IsRelative ? "a fifth of the figure" : "five points", check.Tie);

    private static bool IsLeast(EvidenceCheck check) => PublishedPatterns.All.Any(pattern => pattern.EvidenceId == check.EvidenceId && pattern.IsLeast);
}
