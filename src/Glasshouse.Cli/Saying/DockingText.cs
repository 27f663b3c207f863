using System.Text.Json.Nodes;
using Glasshouse.Experiments.Docking;

namespace Glasshouse.Cli.Saying;

/// <summary>Known results beside the engine, in words and as JSON.</summary>
internal static class DockingText
{
    /// <summary>One block for each known result: whose it is, how it is held, and its numbers.</summary>
    public static void Write(IReadOnlyList<DockingFinding> findings, Surroundings here)
    {
        foreach (var finding in findings)
        {
            here.Output.WriteLine($"{finding.Result.Id}  {finding.Result.Title}: {Verdict(finding)}");
            here.Output.WriteLine($"    {finding.Result.Source}");
            here.Output.WriteLine($"    {finding.Result.How}");
        }

        here.Output.WriteLine();
        PlainTable.Write(here, ["id", "number", ">published", ">ours", "tolerance", "verdict"], findings.SelectMany(Rows));
        here.Output.WriteLine(Sum(findings));
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
                ["passes"] = row.Passes,
            })]),
        })]),
    });

    private static string Verdict(DockingFinding finding) => !finding.IsModelled ? "not modelled" : finding.Passes ? "pass" : "miss";

    private static IEnumerable<IReadOnlyList<string>> Rows(DockingFinding finding) => finding.Rows.Select(row => (IReadOnlyList<string>)
    [
        finding.Result.Id, row.What, Digits.Of(row.Published), Digits.Of(row.Ours),
        row.IsLeast ? "at least" : row.Tolerance == 0 ? "exact" : "± " + Digits.Of(row.Tolerance), row.Passes ? "pass" : "miss",
    ]);

    private static string Sum(IReadOnlyList<DockingFinding> findings) =>
        $"{findings.Count(finding => finding.Passes)} of {findings.Count} known results are met; {findings.Count(finding => !finding.IsModelled)} not modelled.";
}
