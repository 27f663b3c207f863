using Glasshouse.Engine.Draws;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The same luck as the engine's, in real numbers: its 16 bits come first, and bits of its own go on below them.</summary>
/// <remarks>A chance is therefore met exactly, and yet the same people are lucky in both societies but for one draw in tens of thousands.</remarks>
internal sealed class ReferenceLuck
{
    private const double Draws = 65536;

    private readonly uint[] keys = new uint[Luck.Purposes * 2];
    private readonly ulong salt;

    /// <summary>Luck of a month, or of birth.</summary>
    public ReferenceLuck(ulong seed, uint month)
    {
        Seed = seed;
        Month = month;
        salt = Mixed(seed + (0x9E3779B97F4A7C15 * (month + 1UL)));
        for (var purpose = 0u; purpose < Luck.Purposes; purpose++)
        {
            var (first, second, _, _) = Philox.Block(seed, purpose, month, 0, 0);
            keys[purpose * 2] = first;
            keys[(purpose * 2) + 1] = second;
        }
    }

    /// <summary>Seed of the run.</summary>
    public ulong Seed { get; }

    /// <summary>Month of the run, or of birth.</summary>
    public uint Month { get; }

    /// <summary>A number between 0 and 1.</summary>
    public double Uniform(IReferenceActor actor, Purpose purpose) => (Draw(actor.Row, purpose) + Below(actor.Row, purpose)) / Draws;

    /// <summary>A number between 0 and 1 from two draws of the engine.</summary>
    public double Uniform(IReferenceActor actor, Purpose purpose, Purpose fine) => (Draw(actor.Row, purpose) + Uniform(actor, fine)) / Draws;

    /// <summary>True with this chance.</summary>
    public bool Happens(IReferenceActor actor, Purpose purpose, double chance)
    {
        var line = chance * Draws;
        var draw = Draw(actor.Row, purpose);
        return draw + 1 <= line || (draw < line && draw + Below(actor.Row, purpose) < line);
    }

    /// <summary>True with this small chance.</summary>
    public bool Happens(IReferenceActor actor, Purpose purpose, Purpose fine, double chance)
    {
        var line = chance * Draws;
        var draw = Draw(actor.Row, purpose);
        return draw + 1 <= line || (draw < line && draw + Uniform(actor, fine) < line);
    }

    /// <summary>True with the logistic chance of a utility.</summary>
    public bool Chooses(IReferenceActor actor, Purpose purpose, double utility) => Happens(actor, purpose, 1 / (1 + Math.Exp(-utility)));

    private uint Draw(uint row, Purpose purpose)
    {
        var both = Luck.Hash(row >> 1, keys[(int)purpose * 2], keys[((int)purpose * 2) + 1]);
        return (row & 1) == 0 ? both & 0xFFFF : both >> 16;
    }

    private double Below(uint row, Purpose purpose) => (Mixed(salt + ((ulong)row << 8) + (ulong)purpose) >> 11) * (1.0 / (1UL << 53));

    // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    private static ulong Mixed(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
