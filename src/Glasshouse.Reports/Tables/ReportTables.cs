using System.Collections.Immutable;
using Glasshouse.Experiments;
using Glasshouse.Reports.Words;

namespace Glasshouse.Reports.Tables;

/// <summary>Every number of the report's pictures and tables, tidy: one number with its interval a row.</summary>
internal static class ReportTables
{
    /// <summary>Folder of the tables beside the report.</summary>
    public const string Folder = "tables/";

    /// <summary>The tables that a run fills, in the order of the report.</summary>
    public static ImmutableArray<TidyTable> Of(Findings findings) =>
    [
        .. new[] { Measured(findings), Months(findings), Provinces(findings), Persons(findings), Creep(findings), Ending(findings), Crowding(findings), Figures(findings), Patterns(findings), Assumptions(findings) }.Where(table => table.Rows.Count > 0)
    ];

    private static TidyTable Measured(Findings findings) => new(
        Folder + "measures", "Every measure of every arm: the last twelve months, the whole run, and the difference to the baseline",
        ["arm", "measure", "unit", "what", "mean", "low", "high", "seeds", "paired", "variance-ratio"],
        [
            .. from arm in findings.Arms
               from finding in arm.Measures
               from row in new[] { Level(arm, finding, "last-year", finding.LastYear), Level(arm, finding, "whole-run", finding.WholeRun), Difference(arm, finding) }
               where row is not null
               select row
        ]);

    private static TidyTable Months(Findings findings) => new(
        Folder + "months", "Every measure of every arm month by month",
        ["arm", "measure", "month", "mean", "low", "high"],
        [
            .. from arm in findings.Arms
               from finding in arm.Measures
               from point in finding.Series
               where double.IsFinite(point.Mean)
               select (IReadOnlyList<object?>)[arm.Scenario.Name, finding.Measure.Name, point.Month, point.Mean, point.Low, point.High]
        ]);

    private static TidyTable Provinces(Findings findings) => new(
        Folder + "provinces", "Every measure of every arm province by province, last twelve months",
        ["arm", "measure", "province", "mean", "low", "high"],
        [
            .. from arm in findings.Arms
               from finding in arm.Measures
               from place in finding.ByProvince.Zip(arm.Provinces.Count > 0 ? arm.Provinces : findings.Provinces)
               where double.IsFinite(place.First.Mean)
               select (IReadOnlyList<object?>)[arm.Scenario.Name, finding.Measure.Name, place.Second, place.First.Mean, place.First.Low, place.First.High]
        ]);

    private static TidyTable Persons(Findings findings) => new(
        Folder + "persons", "People of each arm beside their twins in the baseline, shares in per cent",
        ["arm", "share", "mean", "low", "high"],
        [
            .. from arm in findings.Arms
               let persons = arm.Persons
               where persons is not null
               from part in new[]
               {
                   (Name: "harmed", Share: persons!.Harmed), (Name: "helped", Share: persons.Helped), (Name: "unchanged", Share: persons.Unchanged),
                   (Name: "ever-sanctioned", Share: persons.EverSanctioned), (Name: "ever-wrongly-sanctioned", Share: persons.EverWronglySanctioned),
               }
               select (IReadOnlyList<object?>)[arm.Scenario.Name, part.Name, part.Share.Mean, part.Share.Low, part.Share.High]
        ]);

    private static TidyTable Creep(Findings findings) => new(
        Folder + "creep", "Each arm whose rulebook can creep against its twin without creep: difference of every measure",
        ["arm", "measure", "unit", "mean", "low", "high", "seeds"],
        [
            .. from twin in findings.CreepTwins
               from finding in twin.With.Measures
               let difference = finding.AgainstBaseline
               where difference is not null && double.IsFinite(difference.Mean)
               select (IReadOnlyList<object?>)[twin.With.Scenario.Name, finding.Measure.Name, finding.Measure.Unit, difference.Mean, difference.Low, difference.High, difference.Seeds]
        ]);

    private static TidyTable Ending(Findings findings) => new(
        Folder + "ending", "What remains of a regime that ended, against people who never had one",
        ["arm", "measure", "from-month", "to-month", "mean", "low", "high"],
        [
            .. from ending in findings.Endings
               from remain in ending.Remains
               where double.IsFinite(remain.AgainstNever.Mean)
               select (IReadOnlyList<object?>)[ending.Arm, remain.Measure.Name, remain.From, remain.To, remain.AgainstNever.Mean, remain.AgainstNever.Low, remain.AgainstNever.High]
        ]);

    private static TidyTable Crowding(Findings findings) => new(
        Folder + "crowding", "What an ended regime leaves by the size of crowding-out",
        ["arm", "crowding-out", "measure", "mean", "low", "high"],
        [
            .. from ending in findings.Endings
               from point in ending.Crowdings
               from part in new[] { (Name: "offenders", Difference: point.Offenders), (Name: "morals", Difference: point.Morals) }
               select (IReadOnlyList<object?>)[ending.Arm, point.Size, part.Name, part.Difference.Mean, part.Difference.Low, part.Difference.High]
        ]);

    private static TidyTable Figures(Findings findings) => new(
        Folder + "figures", "Published figures beside the model",
        ["arm", "evidence", "what", "unit", "published", "model", "low", "high", "tolerance", "tolerance-is", "tests", "met"],
        [
            .. findings.Checks.Select(check => (IReadOnlyList<object?>)
                [check.Arm, check.EvidenceId, check.What, check.Unit, check.Published, check.Model.Mean, check.Model.Low, check.Model.High, check.Tolerance, check.IsRelative ? "relative" : "absolute", TieText.Long(check.Tie), check.Passes ? "yes" : "no"])
        ]);

    private static TidyTable Patterns(Findings findings) => new(
        Folder + "patterns", "Patterns beside the model",
        ["pattern", "what", "setting", "unit", "rule", "target", "tolerance", "model", "low", "high", "tests", "passes"],
        [
            .. from finding in findings.Patterns
               from row in finding.Rows
               select (IReadOnlyList<object?>)
                   [finding.Pattern.Id, row.What, row.Setting, row.Unit, row.Rule.ToString(), row.Target, row.Tolerance, row.Model.Mean, row.Model.Low, row.Model.High, TieText.Long(row.Tie), row.Passes ? "yes" : "no"]
        ]);

    private static TidyTable Assumptions(Findings findings) => new(
        Folder + "assumptions", "Each assumption alone at the ends of its range: difference of the arm to its baseline",
        ["arm", "baseline", "assumption", "meaning", "range-low", "range-high", "measure", "at-low", "at-low-from", "at-low-to", "as-it-stands", "at-high", "at-high-from", "at-high-to", "turns"],
        [
            .. findings.Assumptions.Select(finding => (IReadOnlyList<object?>)
            [
                finding.Arm, finding.Baseline, finding.Number.Key.Path, finding.Number.Key.Meaning, finding.Number.RangeLow, finding.Number.RangeHigh, finding.Measure,
                finding.AtLow.Mean, finding.AtLow.Low, finding.AtLow.High, finding.AsIs.Mean, finding.AtHigh.Mean, finding.AtHigh.Low, finding.AtHigh.High, finding.Flips ? "yes" : "no",
            ])
        ]);

    private static IReadOnlyList<object?>? Level(ArmFindings arm, MeasureFinding finding, string what, Estimate estimate) =>
        double.IsFinite(estimate.Mean) ? [arm.Scenario.Name, finding.Measure.Name, finding.Measure.Unit, what, estimate.Mean, estimate.Low, estimate.High, estimate.Seeds, null, null] : null;

    private static IReadOnlyList<object?>? Difference(ArmFindings arm, MeasureFinding finding) =>
        finding.AgainstBaseline is { } difference && double.IsFinite(difference.Mean)
            ? [arm.Scenario.Name, finding.Measure.Name, finding.Measure.Unit, "difference", difference.Mean, difference.Low, difference.High, difference.Seeds, difference.IsPaired ? "yes" : "no", difference.VarianceRatio]
            : null;
}
