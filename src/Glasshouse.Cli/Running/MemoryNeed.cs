using System.Globalization;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Whether the societies of a run fit into the memory that is free, and how much that is.</summary>
internal static class MemoryNeed
{
    private const long WorthSaying = 1_000_000_000;

    /// <summary>Adds a problem where they do not fit.</summary>
    /// <param name="need">What the run needs.</param>
    /// <param name="here">What there is.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="kept">What the same run would need with checkpoints; null where it has them or cannot have any.</param>
    public static void Check(RunNeed need, Surroundings here, ICollection<Problem> problems, RunNeed? kept = null)
    {
        if (need.Memory <= here.AvailableBytes) return;
        var (fitting, keeping) = (need.LargestIn(here.AvailableBytes), kept?.LargestIn(here.AvailableBytes) ?? 0);
        problems.Add(new Problem("--people", 0, 0, "", Plain(need.People),
            $"do not fit: they need {Gigabytes(need.Memory)} of memory and {Gigabytes(here.AvailableBytes)} are free",
            $"At most {Plain(fitting)} people fit now.{(keeping > fitting ? $" With --checkpoint DIR savings wait on the disk too, and {Plain(keeping)} fit." : "")}"));
    }

    /// <summary>Says what a run needs where it keeps checkpoints or is large.</summary>
    /// <param name="need">What the run needs.</param>
    /// <param name="folder">Folder of checkpoints; empty for none.</param>
    /// <param name="here">What there is.</param>
    public static void Say(RunNeed need, string folder, Surroundings here)
    {
        if (folder.Length > 0)
            here.Complain($"needs up to {Gigabytes(need.Memory)} of memory ({Gigabytes(here.AvailableBytes)} are free) and {Gigabytes(need.Disk)} in {folder} ({Gigabytes(here.FreeDisk(folder))} are free)");
        else if (need.Memory > WorthSaying)
            here.Complain($"needs up to {Gigabytes(need.Memory)} of memory ({Gigabytes(here.AvailableBytes)} are free)");
    }

    /// <summary>A number with its thousands.</summary>
    public static string Plain(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Bytes in gigabytes of a thousand million, rounded up, so that no need is said to be less than it is.</summary>
    public static string Gigabytes(long bytes)
    {
        var digits = bytes < 100_000_000 ? 3 : 2;
        return (Math.Ceiling(bytes / 1e9 * Math.Pow(10, digits)) / Math.Pow(10, digits)).ToString(digits == 3 ? "0.000" : "0.00", CultureInfo.InvariantCulture) + " GB";
    }
}
