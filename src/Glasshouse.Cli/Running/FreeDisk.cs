namespace Glasshouse.Cli.Running;

/// <summary>How much room there is on a disk.</summary>
internal static class FreeDisk
{
    /// <summary>Bytes that are free where a folder lies or will lie; as many as can be counted where nobody knows.</summary>
    public static long At(string folder)
    {
        try
        {
            var place = Path.GetFullPath(folder);
            while (!Directory.Exists(place) && Path.GetDirectoryName(place) is { } parent) place = parent;
            return new DriveInfo(place).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return long.MaxValue;
        }
    }
}
