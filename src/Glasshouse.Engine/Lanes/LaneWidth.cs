namespace Glasshouse.Engine.Lanes;

/// <summary>How many bits wide the engine computes. The width never changes a result.</summary>
public enum LaneWidth
{
    /// <summary>The widest that the machine computes in hardware.</summary>
    Auto = 0,

    /// <summary>One person at a time in plain integers.</summary>
    One = 1,

    /// <summary>128 bits: 8 people.</summary>
    Wide128 = 128,

    /// <summary>256 bits: 16 people.</summary>
    Wide256 = 256,

    /// <summary>512 bits: 32 people.</summary>
    Wide512 = 512,
}
