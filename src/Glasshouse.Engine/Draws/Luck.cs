using System.Diagnostics.CodeAnalysis;
using System.Runtime.Intrinsics;

namespace Glasshouse.Engine.Draws;

/// <summary>All luck of one seed and one month: two keys for every purpose.</summary>
/// <remarks>
/// Model: the draw of a person for a purpose in a month is a 16-bit slice of a word of her pair (person / 2): the low half for even persons,
/// the high half for odd ones, at most 65,534. The word comes of the lot of the pair, her number well mixed once for everything, and of two 32-bit keys
/// of (seed, purpose, month): the first two words of the Philox4x32-7 block at the address (purpose, month, 0, 0) under the seed.
/// The lot is a bijection of 32 bits with three multiplications, and a word one of its lot with two more; a key stands before each of these:
/// x = pair; x ⊕= x≫17; x ·= ED5AD4BB; x ⊕= x≫11; x ·= AC4C1B51; x ⊕= x≫15; x ·= 31848BAB; lot = x ⊕ x≫14;
/// x = (lot ⊕ k₁) · 7FEB352D; x ⊕= x≫15; x = (x + k₂) · 846CA68B; word = x ⊕ x≫16.
/// Left out: secrecy; the hash is no cipher.
/// Source: Philox as in <see cref="Philox"/>; multipliers and shifts of the 32-bit hashes "triple32" (lots) and "lowbias32" (words, but for its first shift) by C. Wellons
/// (hash-prospector, 2018), found by search for least bias of avalanche.
/// </remarks>
internal struct Luck
{
    /// <summary>Purposes there is room for.</summary>
    public const int Purposes = 160;

    /// <summary>Largest draw: 65,535 is cut to it, so that a chance of 65,535 is certainty and every smaller one exact.</summary>
    public const int Largest = 65534;

    /// <summary>The month of birth: traits are drawn there.</summary>
    public const uint Birth = uint.MaxValue;

    /// <summary>First multiplier of a word.</summary>
    public const uint FirstMultiplier = 0x7FEB352D;

    /// <summary>Second multiplier of a word.</summary>
    public const uint SecondMultiplier = 0x846CA68B;

    // 158 and 159 of 256 are next to the golden section.
    private const uint Turn = (158 << 8) | 159;

    private LuckKeys keys;

    /// <summary>Luck of a month.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="month">Month of the run, from 0, or <see cref="Birth"/>.</param>
    public Luck(ulong seed, uint month)
    {
        Seed = seed;
        Month = month;
        for (var purpose = 0u; purpose < Purposes; purpose++)
        {
            (keys[(int)purpose * 2], keys[((int)purpose * 2) + 1]) = KeysOf(seed, (Purpose)purpose, month);
        }
    }

    /// <summary>Seed of the run.</summary>
    public ulong Seed { get; }

    /// <summary>Month of the run, or <see cref="Birth"/>.</summary>
    public uint Month { get; }

    /// <summary>How far luck of rounding has turned by this month: by the golden section in each of its bytes, once a month.</summary>
    public readonly int Turned => (int)(Month * Turn & 0xFFFF);

    /// <summary>First key of a purpose.</summary>
    [UnscopedRef]
    public readonly ref readonly uint First(Purpose purpose) => ref keys[(int)purpose * 2];

    /// <summary>Second key of a purpose.</summary>
    [UnscopedRef]
    public readonly ref readonly uint Second(Purpose purpose) => ref keys[((int)purpose * 2) + 1];

    /// <summary>Both keys of a purpose in a month.</summary>
    public static (uint First, uint Second) KeysOf(ulong seed, Purpose purpose, uint month)
    {
        var (first, second, _, _) = Philox.Block(seed, (uint)purpose, month, 0, 0);
        return (first, second);
    }

    /// <summary>The draw of one person: 0…65,534.</summary>
    public readonly ushort Draw(Purpose purpose, uint person)
    {
        var both = Hash(person >> 1, First(purpose), Second(purpose));
        return Math.Min((ushort)(both >> ((int)(person & 1) * 16)), (ushort)Largest);
    }

    /// <summary>Writes the lots of the pairs from a row on, in turn: all that their draws need to know of people or enterprises.</summary>
    /// <param name="lots">Where they go.</param>
    /// <param name="count">How many, a multiple of 8.</param>
    /// <param name="firstRow">First row, even.</param>
    public static unsafe void Lots(uint* lots, int count, long firstRow)
    {
        var first = (uint)(firstRow / 2);
        for (var pair = 0; pair < count; pair += Vector256<uint>.Count)
        {
            var x = Vector256.Create(first + (uint)pair) + Vector256<uint>.Indices;
            x = (x ^ (x >>> 17)) * Vector256.Create(0xED5AD4BBu);
            x = (x ^ (x >>> 11)) * Vector256.Create(0xAC4C1B51u);
            x = (x ^ (x >>> 15)) * Vector256.Create(0x31848BABu);
            (x ^ (x >>> 14)).Store(lots + pair);
        }
    }

    /// <summary>The lot of a pair of people: their number, well mixed.</summary>
    public static uint Lot(uint pair)
    {
        var x = (pair ^ (pair >> 17)) * 0xED5AD4BB;
        x = (x ^ (x >> 11)) * 0xAC4C1B51;
        x = (x ^ (x >> 15)) * 0x31848BAB;
        return x ^ (x >> 14);
    }

    /// <summary>The word of a lot under two keys: the draws of both people of the pair.</summary>
    public static uint Word(uint lot, uint first, uint second)
    {
        var x = (lot ^ first) * FirstMultiplier;
        x = ((x ^ (x >> 15)) + second) * SecondMultiplier;
        return x ^ (x >> 16);
    }

    /// <summary>The word of a pair of people under two keys.</summary>
    public static uint Hash(uint pair, uint first, uint second) => Word(Lot(pair), first, second);
}
