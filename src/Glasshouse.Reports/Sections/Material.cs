using System.Collections.Immutable;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Reports.Charts;

namespace Glasshouse.Reports.Sections;

/// <summary>What all sections read, and the ids of evidence they have cited so far.</summary>
internal sealed class Material(Findings findings, ReportContext context, Answer? answer = null)
{
    private readonly SortedSet<string> cited = new(StringComparer.Ordinal);

    /// <summary>What was found.</summary>
    public Findings Findings { get; } = findings;

    /// <summary>What plausible worlds say; null where none were lived.</summary>
    public Answer? Answer { get; } = answer;

    /// <summary>How it was made.</summary>
    public ReportContext Context { get; } = context;

    /// <summary>The arm to which the others are compared; null where there is none.</summary>
    public ArmFindings? Baseline { get; } = findings.Arms.FirstOrDefault(arm => arm.Scenario.Name == findings.Baseline);

    /// <summary>The arms that are compared with the baseline.</summary>
    public ImmutableArray<ArmFindings> Others { get; } = [.. findings.Arms.Where(arm => arm.Scenario.Name != findings.Baseline)];

    /// <summary>The arm that the answer is about: the essay's where it is there, the first other one else.</summary>
    public ArmFindings? Focus => Others.FirstOrDefault(arm => arm.Scenario.Name == "essay") ?? Others.FirstOrDefault();

    /// <summary>True where there is only one seed, so no interval.</summary>
    public bool OneSeed => Findings.Size.Seeds < 2;

    /// <summary>All ids cited so far, in order.</summary>
    public IReadOnlyCollection<string> Cited => cited;

    /// <summary>The finding of an arm on a measure; null where there is none.</summary>
    public static MeasureFinding? On(ArmFindings? arm, string measure) => arm?.Measures.FirstOrDefault(finding => finding.Measure.Name == measure);

    /// <summary>Provinces of an arm, in the order of its values.</summary>
    public IReadOnlyList<string> ProvincesOf(ArmFindings arm) => arm.Provinces.Count > 0 ? arm.Provinces : Findings.Provinces;

    /// <summary>Class of an arm.</summary>
    public string StyleOf(ArmFindings arm) => ArmStyles.Of(Findings.Arms.ToList().IndexOf(arm));

    /// <summary>Remembers that a figure was cited and returns it; null where the library has none of this id.</summary>
    public Figure? Cite(string id)
    {
        cited.Add(id);
        return Context.Find(id);
    }
}
