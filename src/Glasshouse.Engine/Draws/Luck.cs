namespace Glasshouse.Engine.Draws;

/// <summary>All luck of one seed and one month: what is the same for everybody, computed once.</summary>
/// <remarks>
/// Model: the draw of a person for a purpose in a month is one 16-bit slice of a Philox block. The address of the block is
/// (person / 2, 0, purpose / 4, month), its key is the seed; word purpose mod 4 of the block, low half for even persons, high half for odd ones, at most 65,534.
/// The first two rounds need only the person or only the purpose, so they are done once for the month or once for the lanes.
/// </remarks>
internal unsafe struct Luck
{
    /// <summary>Blocks of four purposes that there are.</summary>
    public const int Groups = 14;

    /// <summary>Largest draw: 65,535 is cut to it, so that a chance of 65,535 is certainty and every smaller one exact.</summary>
    public const int Largest = 65534;

    /// <summary>The month of birth: traits are drawn there.</summary>
    public const uint Birth = uint.MaxValue;

    private fixed ulong afterTwo[Groups * 3];
    private fixed ulong keys[Philox.Rounds * 2];

    /// <summary>Luck of a month.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="month">Month of the run, from 0, or <see cref="Birth"/>.</param>
    public Luck(ulong seed, uint month)
    {
        Seed = seed;
        Month = month;
        for (var round = 0; round < Philox.Rounds; round++)
        {
            keys[round * 2] = Philox.FirstKey(seed, round);
            keys[(round * 2) + 1] = Philox.SecondKey(seed, round);
        }

        for (var group = 0; group < Groups; group++) PrepareGroup((uint)group);
    }

    /// <summary>Seed of the run.</summary>
    public ulong Seed { get; }

    /// <summary>Month of the run, or <see cref="Birth"/>.</summary>
    public uint Month { get; }

    /// <summary>First word of the key of a round.</summary>
    public readonly ulong FirstKey(int round) => keys[round * 2];

    /// <summary>Second word of the key of a round.</summary>
    public readonly ulong SecondKey(int round) => keys[(round * 2) + 1];

    /// <summary>What two rounds made of the group's part of the address: three words.</summary>
    public readonly ulong AfterTwo(int group, int word) => afterTwo[(group * 3) + word];

    private void PrepareGroup(uint group)
    {
        var third = (ulong)Philox.ThirdMultiplier * group;
        var first = (ulong)Philox.FirstMultiplier * ((uint)(third >> 32) ^ (uint)keys[0]);
        afterTwo[group * 3] = (uint)third ^ keys[2];
        afterTwo[(group * 3) + 1] = (first >> 32) ^ keys[3];
        afterTwo[(group * 3) + 2] = (uint)first;
    }
}
