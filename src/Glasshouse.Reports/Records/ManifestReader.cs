using System.Collections.Immutable;
using System.Text.Json;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Records;

/// <summary>Reads a manifest and says everything that is wrong with it.</summary>
internal static class ManifestReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads; never throws.</summary>
    public static ManifestReading Read(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith(ByteOrderMark)) json = json[ByteOrderMark.Length..];
        try
        {
            var manifest = JsonSerializer.Deserialize(json, ManifestJson.Default.Manifest);
            return manifest is null ? Failed("The manifest is empty; it must be an object.") : Checked(manifest);
        }
        catch (JsonException problem)
        {
            return Failed(Sentence(problem));
        }
#pragma warning disable CA1031 // whatever bytes arrive, the answer is a sentence
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return Failed($"The manifest cannot be read: {problem.Message}");
        }
    }

    private static ManifestReading Failed(string problem) => new(null, [problem]);

    private static ManifestReading Checked(Manifest manifest)
    {
        var problems = Problems(manifest).ToImmutableArray();
        return new ManifestReading(problems.IsEmpty ? manifest : null, problems);
    }

    private static string Sentence(JsonException problem)
    {
        var place = problem.LineNumber is { } line ? $" (line {line + 1})" : "";
        var address = string.IsNullOrEmpty(problem.Path) || problem.Path == "$" ? "" : $" at {problem.Path}";
        return $"The manifest is not valid{address}{place}: {problem.Message}";
    }

    private static IEnumerable<string> Problems(Manifest manifest)
    {
        if (manifest.Format != Manifest.CurrentFormat)
            yield return $"The manifest has the format '{Short(manifest.Format)}'; this version reads '{Manifest.CurrentFormat}'.";
        foreach (var problem in SizeProblems(manifest)) yield return problem;
        if (manifest.Arms.IsDefaultOrEmpty) yield return "The manifest names no arm; there is nothing to run.";
        else if (manifest.Arms.All(arm => arm is null || arm.Name != manifest.Baseline))
            yield return $"The baseline '{Short(manifest.Baseline)}' is not among the arms.";
        foreach (var arm in Whole(manifest.Arms))
            foreach (var problem in ArmProblems(arm, manifest.Size)) yield return problem;
        foreach (var file in Whole(manifest.Files))
            foreach (var problem in FileProblems(file)) yield return problem;
    }

    private static IEnumerable<string> SizeProblems(Manifest manifest)
    {
        var size = manifest.Size;
        if (size.People < 1) yield return $"size.people is {size.People}; there must be at least one.";
        if (size.BurnIn < 0) yield return $"size.burn-in is {size.BurnIn}; it cannot be negative.";
        if (size.Months < 1) yield return $"size.months is {size.Months}; there must be at least one.";
        if (size.Seeds < 1) yield return $"size.seeds is {size.Seeds}; there must be at least one.";
    }

    private static IEnumerable<string> ArmProblems(ManifestArm? arm, Experiments.RunSize size)
    {
        if (arm is null)
        {
            yield return "An arm is null; it must be an object.";
            yield break;
        }

        var name = Short(arm.Name);
        if (!YearMonth.TryParse(arm.Start, out _)) yield return $"Arm '{name}': start is '{Short(arm.Start)}'; it must be a month such as 2013-10.";
        if (arm.End is not null && !YearMonth.TryParse(arm.End, out _)) yield return $"Arm '{name}': end is '{Short(arm.End)}'; it must be a month such as 2013-10, or absent.";
        foreach (var heard in Whole(arm.Events ?? []))
            if (heard is null || !YearMonth.TryParse(heard.Date, out _) || EventKinds.Named(heard.Kind ?? "") is null || heard.Reach is not (> 0 and <= 1))
                yield return $"Arm '{name}': an event needs a month, a known kind and a reach above 0 and up to 1; one has '{Short(heard?.Date)}', '{Short(heard?.Kind)}'.";
        foreach (var tie in Whole(arm.Correlations ?? []))
            if (tie is null || ManifestArm.KeyOf(tie.One ?? "") is null || ManifestArm.KeyOf(tie.Other ?? "") is null || !(Math.Abs(tie.Rank) < 1))
                yield return $"Arm '{name}': a correlation needs two known numbers and a rank between −1 and 1; one has '{Short(tie?.One)}', '{Short(tie?.Other)}'.";
        if (arm.ResultHashes.IsDefault || arm.ResultHashes.Length != size.Seeds)
            yield return $"Arm '{name}': {(arm.ResultHashes.IsDefault ? 0 : arm.ResultHashes.Length)} result hashes for {size.Seeds} seeds.";
        if (arm.Bands.IsDefault || arm.Bands.Any(band => band is null)) yield return $"Arm '{name}': bands must be a list of objects.";
        foreach (var problem in NumberProblems(arm, name)) yield return problem;
    }

    private static IEnumerable<string> NumberProblems(ManifestArm arm, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in Whole(arm.Numbers))
        {
            if (number is null)
            {
                yield return $"Arm '{name}': a number is null; it must be an object.";
                continue;
            }

            var key = Short(number.Key);
            if (ManifestArm.KeyOf(number.Key) is null) yield return $"Arm '{name}': this version knows no number '{key}'.";
            if (!seen.Add(number.Key)) yield return $"Arm '{name}': the number '{key}' stands twice.";
            if (number.Values.IsDefaultOrEmpty) yield return $"Arm '{name}': '{key}' has no value.";
            if (number.Distribution is { } shape && (!Enum.IsDefined(shape.Shape) || number is not { RangeLow: { } low, RangeHigh: { } high } || shape.Against(low, high, null).Any(against => against.Part != "peak")))
                yield return $"Arm '{name}': '{key}' has a distribution that does not fit its range.";
            if (number.Evidence.IsDefault) yield return $"Arm '{name}': '{key}' must list its evidence, be it an empty list.";
            foreach (var value in Whole(number.Values))
                if (value is null || (value.From is not null && !YearMonth.TryParse(value.From, out _)))
                    yield return $"Arm '{name}': '{key}' has a value whose month '{Short(value?.From)}' is not a month such as 2013-10.";
        }
    }

    private static IEnumerable<string> FileProblems(ManifestFile? file)
    {
        if (file is null) yield return "A file is null; it must be an object.";
        else if (!IsInside(file.Name))
            yield return $"The file name '{Short(file.Name)}' is not a plain name inside the folder.";
        else if (file.Sha256.Length != 64 || !file.Sha256.All(char.IsAsciiHexDigitLower))
            yield return $"The file '{Short(file.Name)}' has no SHA-256 of 64 hex digits in lower case.";
    }

    // A name, or a name in a folder of tables: never a way out of the folder.
    private static bool IsInside(string name) =>
        name.AsSpan().IndexOfAny("\\\0") < 0 && name.Split('/') is { Length: 1 or 2 } parts && parts.All(part => part.Length > 0 && part is not ("." or ".."));

    private static ImmutableArray<T> Whole<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;

    private static string Short(string? text) => text is null ? "" : text.Length <= 60 ? text : $"{text.AsSpan(0, 57)}...";
}
