using System.Diagnostics;
using Glasshouse.Engine;

namespace Glasshouse.Experiments;

/// <summary>A plain copy of memory by the threads of a run: the limit that the memory of the machine sets.</summary>
/// <remarks>Model: as many bytes as the state has, but no more than leave every cache; a larger copy would only be the same again. The first round touches the pages and is not timed.</remarks>
internal static class MemoryCopy
{
    /// <summary>Most bytes that are copied at a time: several times the largest cache of a desktop.</summary>
    public const long Most = 256L << 20;

    private const int Piece = 1 << 20;
    private const double LeastSeconds = 0.3;

    /// <summary>Bytes of memory that the copy of a state needs: where it comes from and where it goes.</summary>
    public static long Need(long stateBytes) => 2 * PiecesOf(stateBytes) * (long)Piece;

    /// <summary>Bytes read and written in a second.</summary>
    public static double BytesPerSecond(long stateBytes, Crew crew)
    {
        var pieces = PiecesOf(stateBytes);
        var (from, to) = (new byte[pieces * Piece], new byte[pieces * Piece]);
        void Copy(int piece, int thread) => from.AsSpan(piece * Piece, Piece).CopyTo(to.AsSpan(piece * Piece, Piece));
        crew.Do(pieces, (piece, _) => from.AsSpan(piece * Piece, Piece).Fill(1));
        crew.Do(pieces, Copy);
        return 2.0 * Piece * pieces / SecondsOfOne(() => crew.Do(pieces, Copy));
    }

    private static int PiecesOf(long bytes) => (int)Math.Clamp(bytes / Piece, 1, Most / Piece);

    private static double SecondsOfOne(Action round)
    {
        var began = Stopwatch.GetTimestamp();
        var rounds = 0;
        while (Stopwatch.GetElapsedTime(began).TotalSeconds < LeastSeconds)
        {
            round();
            rounds++;
        }

        return Stopwatch.GetElapsedTime(began).TotalSeconds / rounds;
    }
}
