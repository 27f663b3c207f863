using Glasshouse.Engine.Draws;

namespace Glasshouse.Experiments.Designs;

/// <summary>Luck of designs and of resampling: every draw has an address, so nothing depends on an order.</summary>
/// <param name="Seed">Seed.</param>
/// <param name="Use">What it is for.</param>
public readonly record struct DesignLuck(ulong Seed, DesignUse Use)
{
    /// <summary>32 bits of luck at an address.</summary>
    public uint Word(uint a, uint b = 0, uint c = 0) => KeyedBlocks.At(Seed, (uint)Use, a, b, c).A;

    /// <summary>A number above 0 and below 1 at an address, in steps of 2⁻⁵².</summary>
    public double Unit(uint a, uint b = 0, uint c = 0)
    {
        var (high, low, _, _) = KeyedBlocks.At(Seed, (uint)Use, a, b, c);
        return ((((ulong)high << 32 | low) >> 12) + 0.5) / 4503599627370496.0;
    }

    /// <summary>A whole number from 0 to below <paramref name="count"/> at an address.</summary>
    /// <remarks>Left out: the bias of at most count / 2³² that a product of 32 bits has.</remarks>
    public int Below(int count, uint a, uint b = 0, uint c = 0) => (int)((ulong)Word(a, b, c) * (ulong)count >> 32);

    /// <summary>The numbers from 0 to below <paramref name="count"/> in an order of luck (Fisher and Yates).</summary>
    public int[] Order(int count, uint address)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var last = count - 1; last > 0; last--)
        {
            var other = Below(last + 1, address, (uint)last);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }
}
