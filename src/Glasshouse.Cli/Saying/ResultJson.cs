using System.Text.Json.Nodes;
using Glasshouse.Cli.Running;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Reports.Output;

namespace Glasshouse.Cli.Saying;

/// <summary>The key measures as JSON. Names are stable: a later version may add, never rename.</summary>
internal static class ResultJson
{
    /// <summary>Name and version of this format.</summary>
    public const string Format = "glasshouse-result/1";

    /// <summary>The whole answer.</summary>
    public static string Of(Assignment assignment, ExperimentResult result) => JsonText.Of(new JsonObject
    {
        ["format"] = Format,
        ["verb"] = assignment.Verb,
        ["size"] = Size(result.Findings.Size),
        ["baseline"] = result.Findings.Baseline,
        ["arms"] = new JsonArray([.. result.Findings.Arms.Select(arm => Arm(arm, result.Answer))]),
        ["plausibleWorlds"] = result.Answer is { } answer ? WorldsText.Json(answer) : null,
        ["resultHash"] = "sha256:" + result.Findings.ResultHash,
        ["out"] = assignment.Out,
        ["report"] = Path.Combine(assignment.Out, OutputFolder.ReportName),
    });

    private static JsonObject Size(RunSize size) => new()
    {
        ["people"] = size.People,
        ["burnIn"] = size.BurnIn,
        ["months"] = size.Months,
        ["firstSeed"] = size.FirstSeed,
        ["seeds"] = size.Seeds,
    };

    private static JsonObject Arm(ArmFindings arm, Answer? answer) => new JsonObject
    {
        ["name"] = arm.Scenario.Name,
        ["scenarioHash"] = arm.Scenario.Hash,
        ["planHash"] = arm.PlanHash,
        ["place"] = arm.Scenario.Place,
        ["start"] = arm.Scenario.Start.ToString(),
        ["samePeopleAsBaseline"] = arm.IsTwin,
        ["measures"] = new JsonArray([.. KeyMeasures.Of(arm).Select(finding => Measure(finding, answer?.Doubt(arm.Scenario.Name, finding.Measure.Name)))]),
        ["persons"] = arm.Persons is { } persons ? Persons(persons) : null,
    };

    private static JsonObject Measure(MeasureFinding finding, ArmDoubt? doubt) => new JsonObject
    {
        ["name"] = finding.Measure.Name,
        ["unit"] = finding.Measure.Unit,
        ["lastYear"] = Estimate(finding.LastYear),
        ["againstBaseline"] = finding.AgainstBaseline is { } difference ? Difference(difference) : null,
        ["levelInWorlds"] = WorldsText.Json(doubt?.Level),
        ["differenceInWorlds"] = WorldsText.Json(doubt?.Difference),
    };

    private static JsonObject Estimate(Estimate estimate) => new()
    {
        ["mean"] = JsonText.Number(estimate.Mean),
        ["low"] = JsonText.Number(estimate.Low),
        ["high"] = JsonText.Number(estimate.High),
        ["seeds"] = estimate.Seeds,
    };

    private static JsonObject Difference(PairedDifference difference) => new()
    {
        ["mean"] = JsonText.Number(difference.Mean),
        ["low"] = JsonText.Number(difference.Low),
        ["high"] = JsonText.Number(difference.High),
        ["sameSign"] = JsonText.Number(difference.SameSign),
        ["seeds"] = difference.Seeds,
        ["paired"] = difference.IsPaired,
        ["varianceRatio"] = JsonText.Number(difference.VarianceRatio),
    };

    private static JsonObject Persons(PersonComparison persons) => new()
    {
        ["harmed"] = Estimate(persons.Harmed),
        ["helped"] = Estimate(persons.Helped),
        ["unchanged"] = Estimate(persons.Unchanged),
        ["everSanctioned"] = Estimate(persons.EverSanctioned),
        ["everWronglySanctioned"] = Estimate(persons.EverWronglySanctioned),
    };
}
