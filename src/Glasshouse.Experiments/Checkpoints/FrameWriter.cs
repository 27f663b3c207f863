using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>Writes a kept file: its first line, frames, and a last hash over the hashes of all frames.</summary>
internal sealed class FrameWriter : IDisposable
{
    /// <summary>First words of every kept file.</summary>
    public const string Family = "glasshouse-kept/";

    /// <summary>First line of a file in the format that this program writes and reads.</summary>
    public const string FirstLine = Family + "1\n";

    private const int Piece = 1 << 20;

    private readonly Stream stream;
    private readonly IncrementalHash whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Frame own = new();

    /// <summary>Begins a file.</summary>
    public FrameWriter(Stream stream)
    {
        this.stream = stream;
        stream.Write(System.Text.Encoding.ASCII.GetBytes(FirstLine));
    }

    /// <summary>Frames written so far: the number of the next one.</summary>
    public long Frames { get; private set; }

    /// <summary>Writes a frame that was sealed with the number of the next one.</summary>
    public void Write(Frame sealedFrame)
    {
        Preface(sealedFrame.RawLength, sealedFrame.StoredLength, sealedFrame.Hash);
        stream.Write(sealedFrame.Stored);
        whole.AppendData(sealedFrame.Hash);
        Frames++;
    }

    /// <summary>Writes a run of bytes of any length, in as many frames as it takes.</summary>
    /// <param name="bytes">The run.</param>
    /// <param name="pack">False to store it as it is, for a reader's eyes.</param>
    public void Write(ReadOnlySpan<byte> bytes, bool pack)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        WriteOne(length, pack: false);
        for (; bytes.Length > 0; bytes = bytes[Math.Min(Piece, bytes.Length)..]) WriteOne(bytes[..Math.Min(Piece, bytes.Length)], pack);
    }

    /// <summary>Writes the last hash.</summary>
    public void End() => Preface(0, 0, whole.GetHashAndReset());

    /// <inheritdoc/>
    public void Dispose() => whole.Dispose();

    private void WriteOne(ReadOnlySpan<byte> bytes, bool pack)
    {
        bytes.CopyTo(own.Room(bytes.Length));
        own.Seal(Frames, pack);
        Write(own);
    }

    private void Preface(int rawLength, int storedLength, ReadOnlySpan<byte> hash)
    {
        Span<byte> preface = stackalloc byte[Frame.Preface];
        BinaryPrimitives.WriteInt32LittleEndian(preface, rawLength);
        BinaryPrimitives.WriteInt32LittleEndian(preface[4..], storedLength);
        hash.CopyTo(preface[8..]);
        stream.Write(preface);
    }
}
