using System.Runtime.InteropServices;

namespace Glasshouse.Engine.World;

/// <summary>A large piece of memory, all zeros, which belongs to no page until somebody writes there: so whoever lives in it first takes its pages, on as many threads as live.</summary>
/// <remarks>Of a size worth it, it lies on huge pages where the system gives them (Linux, when asked); elsewhere it is memory like any other. What it holds is the same.</remarks>
internal sealed unsafe partial class Pages : IDisposable
{
    private const nuint Huge = 2 << 20;
    private const nuint WorthAsking = 8 * Huge;
    private const int GiveHugePages = 14;

    private byte* memory;

    /// <summary>So many bytes of zeros.</summary>
    /// <param name="bytes">Bytes, at least 1.</param>
    /// <exception cref="OutOfMemoryException">There are not so many.</exception>
    public Pages(long bytes)
    {
        var isLarge = (nuint)bytes >= WorthAsking;
        var edge = isLarge ? Huge : 64;
        memory = (byte*)NativeMemory.AllocZeroed((nuint)bytes + edge);
        Start = (byte*)(((nuint)memory + edge - 1) & ~(edge - 1));
        if (isLarge && OperatingSystem.IsLinux()) AskForHugePages(Start, (nuint)bytes & ~(Huge - 1));
    }

    /// <summary>First byte, at a multiple of 64.</summary>
    public byte* Start { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(memory);
        memory = null;
        Start = null;
    }

    // A wish: where it cannot be heard, small pages serve as well.
    private static void AskForHugePages(byte* start, nuint bytes)
    {
        try
        {
            _ = Advise(start, bytes, GiveHugePages);
        }
        catch (Exception unheard) when (unheard is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library: small pages.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(byte* start, nuint bytes, int advice);
}
