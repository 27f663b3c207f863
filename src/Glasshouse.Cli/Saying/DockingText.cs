using System.Text.Json.Nodes;
using Glasshouse.Experiments.Docking;
using Glasshouse.Reports.Words;

namespace Glasshouse.Cli.Saying;

/// <summary>Known results beside the engine, in words and as JSON.</summary>
internal static class DockingText
{
    /// <summary>One block for each known result: whose it is, how it is held, and its numbers.</summary>
    public static void Write(IReadOnlyList<DockingFinding> findings, Surroundings here)
    {
        foreach (var finding in findings)
        {
            here.Say($"{finding.Result.Id}  {finding.Result.Title}: {Verdict(finding)}");
            here.Say($"    {finding.Result.Source}");
            here.Say($"    {finding.Result.How}");
        }

        here.Say("");
        PlainTable.Write(here, ["id", "number", ">published", ">ours", "tolerance", "tie", "verdict"], findings.SelectMany(Rows));
        here.Say(Sum(findings));
    }

    /// <summary>The same for a program.</summary>
    public static string Json(IReadOnlyList<DockingFinding> findings) => JsonText.Of(new JsonObject
    {
        ["results"] = new JsonArray([.. findings.Select(finding => (JsonNode)new JsonObject
        {
            ["id"] = finding.Result.Id,
            ["title"] = finding.Result.Title,
            ["source"] = finding.Result.Source,
            ["how"] = finding.Result.How,
            ["verdict"] = Verdict(finding),
            ["rows"] = new JsonArray([.. finding.Rows.Select(row => (JsonNode)new JsonObject
            {
                ["what"] = row.What,
                ["published"] = JsonText.Number(row.Published),
                ["ours"] = JsonText.Number(row.Ours),
                ["tolerance"] = JsonText.Number(row.Tolerance),
                ["isLowerBound"] = row.IsLeast,
                ["tie"] = TieText.Short(row.Tie),
                ["passes"] = row.Passes,
            })]),
        })]),
    });

    private static string Verdict(DockingFinding finding) => !finding.IsModelled ? "not modelled" : finding.Passes ? "pass" : "miss";

    private static IEnumerable<IReadOnlyList<string>> Rows(DockingFinding finding) => finding.Rows.Select(row => (IReadOnlyList<string>)
    [
        finding.Result.Id, row.What, Digits.Of(row.Published), Digits.Of(row.Ours),
        row.IsLeast ? "at least" : row.Tolerance == 0 ? "exact" : "± " + Digits.Of(row.Tolerance), TieText.Short(row.Tie), row.Passes ? "pass" : "miss",
    ]);

    private static string Sum(IReadOnlyList<DockingFinding> findings) =>
        $"{findings.Count(finding => finding.Passes)} of {findings.Count} known results are met; {findings.Count(finding => !finding.IsModelled)} not modelled. " +
        TieText.Sum(findings.SelectMany(finding => finding.Rows).Select(row => (row.Tie, row.Passes)));
}
