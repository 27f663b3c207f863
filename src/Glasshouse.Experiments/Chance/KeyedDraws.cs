using Glasshouse.Engine.Draws;

namespace Glasshouse.Experiments.Chance;

/// <summary>Draws of one purpose of an estimate, each at an address of its own: the order in which they are asked for changes none of them.</summary>
/// <remarks>
/// Model: 52 bits of Philox4x32-10 at (purpose, place, part) under the seed; the purpose is the FNV-1a hash of its name.
/// Normal values are made by the method of Box and Muller from two such draws.
/// </remarks>
public readonly struct KeyedDraws
{
    // Designs count their uses from 1; estimates share one that is far above them and are told apart by their purpose.
    private const uint Estimates = 0x0045_5354;
    private const uint Twin = 0x8000_0000;

    private readonly ulong seed;
    private readonly uint purpose;

    /// <summary>The draws of a purpose.</summary>
    /// <param name="seed">Seed of the piece of work.</param>
    /// <param name="purpose">Name of what is decided; every decision has its own.</param>
    public KeyedDraws(ulong seed, string purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        this.seed = seed;
        var hash = 2166136261u;
        foreach (var letter in purpose) hash = (hash ^ letter) * 16777619u;
        this.purpose = hash;
    }

    /// <summary>A number above 0 and below 1, all equally likely.</summary>
    /// <param name="place">First word of the address, below 2³¹.</param>
    /// <param name="part">Second word of the address.</param>
    public double Share(int place, int part = 0) => Open(Bits((uint)place, (uint)part));

    /// <summary>A whole number from 0 until before <paramref name="count"/>, all equally likely.</summary>
    /// <param name="count">How many there are, 1 or more.</param>
    /// <param name="place">First word of the address, below 2³¹.</param>
    /// <param name="part">Second word of the address.</param>
    public int Below(int count, int place, int part = 0) => (int)Math.BigMul(Bits((uint)place, (uint)part), (ulong)count, out _);

    /// <summary>A number of the normal distribution with mean 0 and variance 1.</summary>
    /// <param name="place">First word of the address, below 2³¹.</param>
    /// <param name="part">Second word of the address.</param>
    public double Normal(int place, int part = 0)
    {
        var angle = Open(Bits((uint)place | Twin, (uint)part));
        return Math.Sqrt(-2 * Math.Log(Share(place, part))) * Math.Cos(2 * Math.PI * angle);
    }

    /// <summary>The numbers from 0 until before <paramref name="count"/> in an order of luck.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="part">Second word of the address: another order for each.</param>
    public int[] Order(int count, int part = 0)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var left = count - 1; left > 0; left--)
        {
            var other = Below(left + 1, left, part);
            (order[left], order[other]) = (order[other], order[left]);
        }

        return order;
    }

    private ulong Bits(uint place, uint part)
    {
        var (low, high, _, _) = KeyedBlocks.At(seed, Estimates, purpose, place, part);
        return ((ulong)high << 32) | low;
    }

    private static double Open(ulong bits) => ((bits >> 12) + 0.5) / (1UL << 52);
}
