using System.Text.Json.Nodes;
using Glasshouse.Experiments.Patterns;
using Glasshouse.Reports.Words;

namespace Glasshouse.Cli.Saying;

/// <summary>Patterns beside the model, in words and as JSON.</summary>
internal static class PatternText
{
    /// <summary>What each pattern says, then one row for each target, then the sum.</summary>
    public static void Write(IReadOnlyList<PatternFinding> findings, Surroundings here)
    {
        foreach (var finding in findings)
        {
            here.Say($"{finding.Pattern.Id}  {finding.Pattern.Title}: {Word(finding.State)}");
            here.Say($"    {finding.Pattern.Sentence}");
            if (finding.Pattern.Reading.Length > 0) here.Say($"    {finding.Pattern.Reading}");
            if (finding.Reason.Length > 0) here.Say($"    {finding.Reason}");
        }

        here.Say("");
        PlainTable.Write(here, ["id", "target", "source", "setting", ">published", ">model", "95 % interval", "tolerance", "tie", "verdict"], findings.SelectMany(Rows));
        here.Say(Sum(findings));
    }

    /// <summary>The same for a program.</summary>
    public static string Json(IReadOnlyList<PatternFinding> findings, PatternSize size) => JsonText.Of(new JsonObject
    {
        ["people"] = size.People,
        ["firstSeed"] = size.FirstSeed,
        ["seeds"] = size.Seeds,
        ["patterns"] = new JsonArray([.. findings.Select(Pattern)]),
    });

    private static JsonNode Pattern(PatternFinding finding) => new JsonObject
    {
        ["id"] = finding.Pattern.Id,
        ["title"] = finding.Pattern.Title,
        ["sentence"] = finding.Pattern.Sentence,
        ["reading"] = finding.Pattern.Reading,
        ["state"] = Word(finding.State),
        ["reason"] = finding.Reason,
        ["rows"] = new JsonArray([.. finding.Rows.Select(Row)]),
    };

    private static JsonNode Row(PatternRow row) => new JsonObject
    {
        ["what"] = row.What,
        ["setting"] = row.Setting,
        ["evidence"] = new JsonArray([.. row.Evidence.Select(id => (JsonNode)id)]),
        ["unit"] = row.Unit,
        ["rule"] = row.Rule switch { PatternRule.AtLeast => "at least", PatternRule.AtMost => "at most", _ => "near" },
        ["target"] = JsonText.Number(row.Target),
        ["tolerance"] = JsonText.Number(row.Tolerance),
        ["why"] = row.Why,
        ["model"] = JsonText.Number(row.Model.Mean),
        ["low"] = JsonText.Number(row.Model.Low),
        ["high"] = JsonText.Number(row.Model.High),
        ["seeds"] = row.Model.Seeds,
        ["fitted"] = row.Fitted,
        ["tie"] = TieText.Short(row.Tie),
        ["passes"] = row.Passes,
    };

    private static IEnumerable<IReadOnlyList<string>> Rows(PatternFinding finding) => finding.Rows.Select(row => (IReadOnlyList<string>)
    [
        finding.Pattern.Id, row.What, row.Evidence.IsEmpty ? "sign" : string.Join(' ', row.Evidence), row.Setting, Target(row), Digits.Of(row.Model.Mean),
        row.Model.Seeds < 2 ? "" : $"{Digits.Of(row.Model.Low)} to {Digits.Of(row.Model.High)}", Tolerance(row), TieText.Short(row.Tie), row.Passes ? "pass" : "miss",
    ]);

    private static string Target(PatternRow row) => row.Rule switch
    {
        PatternRule.AtLeast => "≥ " + Digits.Of(row.Target),
        PatternRule.AtMost => "≤ " + Digits.Of(row.Target),
        _ => Digits.Of(row.Target),
    };

    private static string Tolerance(PatternRow row) => row.Tolerance == 0 ? "none" : "± " + Digits.Of(row.Tolerance);

    private static string Word(PatternState state) => state switch
    {
        PatternState.Pass => "pass",
        PatternState.Miss => "miss",
        PatternState.NotModelled => "not modelled",
        _ => "not run",
    };

    private static string Sum(IReadOnlyList<PatternFinding> findings)
    {
        var rows = findings.SelectMany(finding => finding.Rows).ToArray();
        return $"{findings.Count(finding => finding.State == PatternState.Pass)} of {findings.Count} patterns pass, {findings.Count(finding => finding.State == PatternState.Miss)} miss, " +
               $"{findings.Count(finding => finding.State == PatternState.NotModelled)} not modelled; {rows.Count(row => row.Passes)} of {rows.Length} targets. {TieText.Sum(rows.Select(row => (row.Tie, row.Passes)))}";
    }
}
