using System.Security.Cryptography;
using Glasshouse.Experiments;
using Glasshouse.Reports.Records;

namespace Glasshouse.Cli.Running;

/// <summary>Holds a folder against its manifest: the files by their hashes, the counts by running everything again.</summary>
internal static class Reproduction
{
    /// <summary>Prints one line for each comparison and the verdict last.</summary>
    public static int Of(string folder, Manifest manifest, RunOptions machine, Surroundings here)
    {
        var good = true;
        foreach (var file in manifest.Files) good &= Say(here, file.Name, file.Sha256, HashOf(Path.Combine(folder, file.Name)));
        foreach (var (what, recorded, found) in Results(manifest, Again(manifest, machine, here))) good &= Say(here, what, recorded, found);
        here.Say(good
            ? $"verified result sha256:{manifest.ResultHash}"
            : "not verified: at least one hash differs from the manifest");
        return good ? ExitCode.Done : ExitCode.Failed;
    }

    private static Findings Again(Manifest manifest, RunOptions machine, Surroundings here) => Watching.Over(here, progress =>
        Experiment.Run([.. manifest.Arms.Select(arm => arm.ToScenario())], manifest.Size, machine, sweep: false, progress, here.Cancellation, creepTwins: false).Findings);

    private static IEnumerable<(string What, string Recorded, string Found)> Results(Manifest manifest, Findings again)
    {
        foreach (var (arm, found) in manifest.Arms.Zip(again.Arms))
        {
            yield return ($"{arm.Name}, plan", arm.PlanHash, found.PlanHash);
            for (var seed = 0; seed < arm.ResultHashes.Length; seed++)
                yield return ($"{arm.Name}, seed {manifest.Size.FirstSeed + (ulong)seed}", arm.ResultHashes[seed], found.ResultHashes[seed]);
        }

        yield return ("all arms and seeds", manifest.ResultHash, again.ResultHash);
    }

    private static string HashOf(string path)
    {
        if (!File.Exists(path)) return "missing";
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static bool Say(Surroundings here, string what, string recorded, string found)
    {
        var same = recorded == found;
        here.Say(same ? $"same     {what}" : $"differs  {what}: recorded {recorded}, found {found}");
        return same;
    }
}
