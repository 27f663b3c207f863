using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>Reads a kept file and refuses, by name, what was not written so.</summary>
internal sealed class FrameReader : IDisposable
{
    private const long LongestRun = 1L << 32;

    private readonly Stream stream;
    private readonly string path;
    private readonly string wayOut;
    private readonly IncrementalHash whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Frame own = new();

    /// <summary>Begins to read a file.</summary>
    /// <param name="stream">Its bytes.</param>
    /// <param name="path">Its name, for those who are told of it.</param>
    /// <param name="wayOut">What to do where it cannot be used.</param>
    /// <exception cref="CheckpointProblem">It is no kept file, or one of another format.</exception>
    public FrameReader(Stream stream, string path, string wayOut)
    {
        this.stream = stream;
        this.path = path;
        this.wayOut = wayOut;
        Span<byte> line = stackalloc byte[FrameWriter.FirstLine.Length];
        var read = stream.ReadAtLeast(line, line.Length, throwOnEndOfStream: false);
        var text = Encoding.Latin1.GetString(line[..read]);
        if (text == FrameWriter.FirstLine) return;
        throw text.StartsWith(FrameWriter.Family, StringComparison.Ordinal) ? new CheckpointProblem(path, "it is written in another format than this program reads", "Use the version that wrote it, or start the run again.")
            : FrameWriter.FirstLine.StartsWith(text, StringComparison.Ordinal) ? CutShort()
            : new CheckpointProblem(path, "it is no checkpoint of this laboratory", wayOut);
    }

    /// <summary>Frames read so far: the number of the next one.</summary>
    public long Frames { get; private set; }

    /// <summary>Reads what is stored of the next frame; <see cref="Frame.Open"/> with its number has yet to check it.</summary>
    /// <exception cref="CheckpointProblem">The file ends, or says what no file says.</exception>
    public void Read(Frame into)
    {
        Span<byte> preface = stackalloc byte[Frame.Preface];
        Fill(preface);
        var (raw, stored) = (BinaryPrimitives.ReadInt32LittleEndian(preface), BinaryPrimitives.ReadInt32LittleEndian(preface[4..]));
        if (raw is <= 0 or > Frame.Largest || stored <= 0 || stored > raw) throw Damaged();
        preface[8..].CopyTo(into.Hash);
        Fill(into.StoredRoom(raw, stored));
        whole.AppendData(into.Hash);
        Frames++;
    }

    /// <summary>Reads a run of bytes that was written in as many frames as it took.</summary>
    /// <exception cref="CheckpointProblem">It is damaged or cut short.</exception>
    public byte[] ReadRun()
    {
        var length = ReadOne() is { Length: sizeof(long) } first ? BinaryPrimitives.ReadInt64LittleEndian(first) : -1;
        if (length is < 0 or > LongestRun) throw Damaged();
        using var run = new MemoryStream();
        while (run.Length < length) run.Write(ReadOne());
        return run.Length == length ? run.ToArray() : throw Damaged();
    }

    /// <summary>Reads the last hash, after which nothing may follow.</summary>
    /// <exception cref="CheckpointProblem">It is not that of the frames, or the file goes on.</exception>
    public void End()
    {
        Span<byte> expected = stackalloc byte[Frame.Preface];
        expected.Clear();
        whole.GetHashAndReset(expected[8..]);
        Span<byte> found = stackalloc byte[Frame.Preface];
        Fill(found);
        if (!found.SequenceEqual(expected) || stream.ReadByte() >= 0) throw Damaged();
    }

    /// <summary>Says that the file is not as it was written.</summary>
    public CheckpointProblem Damaged() => new(path, "it is damaged: a byte is not what was written", wayOut);

    /// <inheritdoc/>
    public void Dispose() => whole.Dispose();

    private CheckpointProblem CutShort() => new(path, "it is cut short: its end is missing", wayOut);

    private ReadOnlySpan<byte> ReadOne()
    {
        Read(own);
        return own.Open(Frames - 1) ? own.Raw : throw Damaged();
    }

    private void Fill(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length) throw CutShort();
    }
}
