using System.Globalization;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Whether the columns of a society fit into the memory there is.</summary>
internal static class MemoryNeed
{
    // A whole person is at most 16 bytes; two arms live at once beside the copy that the burn-in left.
    private const long BytesPerPerson = 16;
    private const long LiveCopies = 3;

    /// <summary>Largest number of people whose columns fit.</summary>
    public static long LargestPeople(long availableBytes) => Math.Max(0, availableBytes / (BytesPerPerson * LiveCopies));

    /// <summary>Adds a problem where the columns do not fit.</summary>
    public static void Check(RunSize size, long availableBytes, ICollection<Problem> problems)
    {
        var fits = LargestPeople(availableBytes);
        if (size.People <= fits) return;
        problems.Add(new Problem("--people", 0, 0, "", Plain(size.People),
            $"do not fit: they need {Gigabytes(size.People * BytesPerPerson * LiveCopies)} of memory and {Gigabytes(availableBytes)} are there",
            $"At most {Plain(fits)} people fit on this machine."));
    }

    private static string Plain(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Gigabytes(long bytes) => (bytes / 1e9).ToString("0.0", CultureInfo.InvariantCulture) + " GB";
}
