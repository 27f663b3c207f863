using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Glasshouse.Experiments.Checkpoints;

/// <summary>A run of bytes on its way to a kept file or from it: as it is, and as it is stored, with its hash.</summary>
/// <remarks>The buffers grow to the largest run and stay; several frames can be sealed or opened at once, each by one thread.</remarks>
internal sealed class Frame
{
    /// <summary>Largest run that a frame may hold.</summary>
    public const int Largest = 1 << 24;

    /// <summary>Bytes of a frame before what is stored: two lengths and a hash.</summary>
    public const int Preface = 8 + SHA256.HashSizeInBytes;

    // The fastest: it halves a society at some 400 MB a second and thread; higher ones gain three hundredths more and take twice as long.
    private const int Quality = 0;
    private const int Window = 18;

    private byte[] raw = [];
    private byte[] stored = [];

    /// <summary>Length of the run.</summary>
    public int RawLength { get; private set; }

    /// <summary>Length of what is stored.</summary>
    public int StoredLength { get; private set; }

    /// <summary>SHA-256 over number, lengths and stored bytes.</summary>
    public byte[] Hash { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>The run.</summary>
    public Span<byte> Raw => raw.AsSpan(0, RawLength);

    /// <summary>What is stored.</summary>
    public Span<byte> Stored => stored.AsSpan(0, StoredLength);

    /// <summary>Room for a run of so many bytes.</summary>
    public Span<byte> Room(int bytes)
    {
        if (raw.Length < bytes) raw = new byte[bytes];
        RawLength = bytes;
        return Raw;
    }

    /// <summary>Room for so many stored bytes of a run of that length.</summary>
    public Span<byte> StoredRoom(int rawLength, int storedLength)
    {
        Room(rawLength);
        if (stored.Length < storedLength) stored = new byte[storedLength];
        StoredLength = storedLength;
        return Stored;
    }

    /// <summary>Makes what is stored of the run: packed where that is shorter.</summary>
    /// <param name="number">Number of the frame in its file.</param>
    /// <param name="pack">False to store the run as it is, for a reader's eyes.</param>
    public void Seal(long number, bool pack = true)
    {
        if (stored.Length < RawLength) stored = new byte[RawLength];
        var packed = 0;
        if (!pack || RawLength == 0 || !BrotliEncoder.TryCompress(Raw, stored.AsSpan(0, RawLength - 1), out packed, Quality, Window))
        {
            Raw.CopyTo(stored);
            packed = RawLength;
        }

        StoredLength = packed;
        HashOf(number, Hash);
    }

    /// <summary>Checks what was stored and unpacks it.</summary>
    /// <param name="number">Number of the frame in its file.</param>
    /// <returns>False where a byte is not what was written.</returns>
    public bool Open(long number)
    {
        Span<byte> found = stackalloc byte[SHA256.HashSizeInBytes];
        HashOf(number, found);
        if (!found.SequenceEqual(Hash)) return false;
        if (StoredLength < RawLength) return BrotliDecoder.TryDecompress(Stored, Raw, out var written) && written == RawLength;
        Stored.CopyTo(Raw);
        return true;
    }

    private void HashOf(long number, Span<byte> into)
    {
        Span<byte> address = stackalloc byte[16];
        BinaryPrimitives.WriteInt64LittleEndian(address, number);
        BinaryPrimitives.WriteInt32LittleEndian(address[8..], RawLength);
        BinaryPrimitives.WriteInt32LittleEndian(address[12..], StoredLength);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(address);
        hash.AppendData(Stored);
        hash.GetHashAndReset(into);
    }
}
