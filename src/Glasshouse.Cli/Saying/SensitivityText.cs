using System.Text.Json.Nodes;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Cli.Saying;

/// <summary>What measures turn on, in words and as JSON.</summary>
internal static class SensitivityText
{
    private const int First = 12;
    private const string Luck = "not told from luck";

    /// <summary>For each measure what was asked, a table for each method, warnings and notes.</summary>
    public static void Write(IReadOnlyList<SensitivityFinding> findings, SweepTable table, bool every, Surroundings here)
    {
        if (table.Missing > 0) here.Complain(FormattableString.Invariant($"The sweep is not done: {table.Missing:N0} runs are missing."));
        foreach (var finding in findings)
        {
            here.Say(Head(finding));
            var most = every ? int.MaxValue : First;
            Effects(finding, most, here);
            Shares(finding, most, here);
            Pairs(finding, most, here);
            Pawns(finding, most, here);
            foreach (var warning in finding.Warnings) here.Say("Warning: " + warning);
            foreach (var note in finding.Notes) here.Say(note);
            here.Say("");
        }
    }

    /// <summary>The same for a program.</summary>
    public static string Json(IReadOnlyList<SensitivityFinding> findings, SweepTable table) => JsonText.Of(new JsonObject
    {
        ["design"] = Experiments.Designs.DesignOrder.Kinds[(int)table.Design.Kind],
        ["points"] = table.Points.Length,
        ["missing"] = table.Missing,
        ["findings"] = new JsonArray([.. findings.Select(Finding)]),
    });

    private static JsonNode Finding(SensitivityFinding finding) => new JsonObject
    {
        ["measure"] = finding.Measure,
        ["arm"] = finding.Arm,
        ["against"] = finding.Against.Length > 0 ? finding.Against : null,
        ["blocks"] = finding.Blocks,
        ["leftOut"] = finding.LeftOut,
        ["indices"] = new JsonArray([.. finding.Rows.Select(Row)]),
        ["warnings"] = new JsonArray([.. finding.Warnings.Select(text => JsonValue.Create(text))]),
        ["notes"] = new JsonArray([.. finding.Notes.Select(text => JsonValue.Create(text))]),
    };

    private static JsonNode Row(SensitivityRow row) => new JsonObject
    {
        ["method"] = row.Method,
        ["factor"] = row.Factor.Length > 0 ? row.Factor : null,
        ["other"] = row.Other.Length > 0 ? row.Other : null,
        ["index"] = row.Index,
        ["value"] = JsonText.Number(row.Value),
        ["low"] = JsonText.Number(row.Low),
        ["high"] = JsonText.Number(row.High),
    };

    private static string Head(SensitivityFinding finding)
    {
        var measure = Measures.All.FirstOrDefault(known => known.Name == finding.Measure);
        var against = finding.Against.Length > 0 ? $" less {finding.Against}" : "";
        var left = finding.LeftOut > 0 ? FormattableString.Invariant($", {finding.LeftOut:N0} left out for want of a run or a value") : "";
        var noise = finding.Noise is { } known && double.IsFinite(known.Share.Value)
            ? FormattableString.Invariant($" Luck is {100 * known.Share.Value:0.#} % of the variance of one run and {100 * known.ShareOfMean.Value:0.#} % of what differs between points.")
            : "";
        return FormattableString.Invariant($"{finding.Measure} ({measure?.Unit ?? "as kept"}), {finding.Arm}{against}: {finding.Blocks:N0} blocks of the design{left}.{noise}");
    }

    private static void Effects(SensitivityFinding finding, int most, Surroundings here)
    {
        var all = finding.Factors.Where(factor => factor.Effects is not null).OrderByDescending(factor => Rank(factor.Effects!.Size)).ToArray();
        Table(here, ["number", ">mean", ">mean size", "95 % interval", ">spread", ">luck reaches", ""], all, most, factor =>
            [factor.Name, Short(factor.Effects!.Mean.Value), Short(factor.Effects.Size.Value), Interval(factor.Effects.Size), Short(factor.Effects.SpreadBeyondNoise), Short(factor.Effects.NoiseSize), factor.Effects.IsLuck ? Luck : ""]);
    }

    private static void Shares(SensitivityFinding finding, int most, Surroundings here) =>
        Table(here, ["number", ">total", "95 % interval", ">first order", "95 % interval"], [.. finding.Groups.OrderByDescending(group => Rank(group.Total!.Value))], most, group =>
            [group.Name, Short(group.Total!.Value.Value), Interval(group.Total.Value), Short(group.First!.Value.Value), Interval(group.First.Value)]);

    private static void Pairs(SensitivityFinding finding, int most, Surroundings here) =>
        Table(here, ["number", "with", ">second order", "95 % interval"], [.. finding.Pairs.OrderByDescending(pair => Rank(pair.Second))], most, pair =>
            [pair.One, pair.Other, Short(pair.Second.Value), Interval(pair.Second)]);

    private static void Pawns(SensitivityFinding finding, int most, Surroundings here) =>
        Table(here, ["number", ">PAWN median", "95 % interval", ">largest", ">median of luck", ""], [.. finding.Factors.Where(factor => factor.Pawn is not null).OrderByDescending(factor => Rank(factor.Pawn!.Median))], most, factor =>
            [factor.Name, Short(factor.Pawn!.Median.Value), Interval(factor.Pawn.Median), Short(factor.Pawn.Largest.Value), Short(factor.Pawn.MedianOfDummy), factor.Pawn.IsLuck ? Luck : ""]);

    private static void Table<T>(Surroundings here, string[] titles, T[] all, int most, Func<T, IReadOnlyList<string>> row)
    {
        if (all.Length == 0) return;
        PlainTable.Write(here, titles, all.Take(most).Select(row));
        if (all.Length > most) here.Say(FormattableString.Invariant($"... and {all.Length - most:N0} more: --all prints them, --out keeps them."));
    }

    private static double Rank(IndexEstimate index) => double.IsFinite(index.Value) ? index.Value : double.MinValue;

    private static string Interval(IndexEstimate index) => double.IsFinite(index.Low) ? $"{Short(index.Low)} to {Short(index.High)}" : "";

    // A nought is a nought, whatever its sign.
    private static string Short(double value) => Digits.Of(Math.Abs(value) < 0.00005 ? 0 : value);
}
