using System.Globalization;

namespace Glasshouse.Cli.Running;

/// <summary>How much memory this process can still take: what the machine has free, and what the limits of its control groups leave.</summary>
internal static class FreeMemory
{
    private const string Groups = "/sys/fs/cgroup";

    /// <summary>Bytes that are free now.</summary>
    public static long Now()
    {
        var machine = TextOf("/proc/meminfo") is { } text ? OfMachine(text) : null;
        var all = machine ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return Folders().Select(OfGroup).OfType<long>().Append(all).Min();
    }

    /// <summary>What a machine says that it has free; null where it does not say.</summary>
    /// <param name="text">Text of <c>meminfo</c>.</param>
    public static long? OfMachine(string text) => Field(text, "MemAvailable:") * 1024;

    /// <summary>What a control group leaves; null where it has no limit.</summary>
    /// <param name="limit">Its limit as the system writes it: a number, or <c>max</c>.</param>
    /// <param name="used">What it uses.</param>
    /// <param name="statistics">Its statistics; files that nobody needs are given back.</param>
    public static long? OfGroup(string? limit, string? used, string? statistics)
    {
        if (!long.TryParse(limit?.Trim(), out var most) || !long.TryParse(used?.Trim(), out var now)) return null;
        return Math.Max(0, most - now + (Field(statistics ?? "", "inactive_file") ?? Field(statistics ?? "", "total_inactive_file") ?? 0));
    }

    private static long? OfGroup(string folder) => OfGroup(TextOf(folder + "/memory.max"), TextOf(folder + "/memory.current"), TextOf(folder + "/memory.stat"))
        ?? OfGroup(TextOf(folder + "/memory.limit_in_bytes"), TextOf(folder + "/memory.usage_in_bytes"), TextOf(folder + "/memory.stat"));

    // The group of the process and all above it; each may set a limit.
    private static IEnumerable<string> Folders()
    {
        yield return Groups + "/memory";
        var own = (TextOf("/proc/self/cgroup") ?? "").Split('\n').FirstOrDefault(line => line.StartsWith("0::", StringComparison.Ordinal))?[3..].Trim('/') ?? "";
        for (; own.Length > 0; own = own[..Math.Max(0, own.LastIndexOf('/'))]) yield return $"{Groups}/{own}";
        yield return Groups;
    }

    private static long? Field(string text, string name) => text.Split('\n')
        .Select(line => line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words.Length > 1 && words[0] == name && long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(words => (long?)long.Parse(words[1], CultureInfo.InvariantCulture)).FirstOrDefault();

    private static string? TextOf(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
