namespace Glasshouse.Scenarios.Fixed;

/// <summary>How real numbers become the 16-bit numbers of the engine. Out-of-range values stay at the ends.</summary>
public static class Scale
{
    /// <summary>1 as a utility: steps of 1/2048, from −16 to just under 16.</summary>
    public const int Utility = 2048;

    /// <summary>1 as a share: steps of 1/32767.</summary>
    public const int Share = 32767;

    /// <summary>1 as a chance: steps of 1/65536; 65,535 stands for certainty.</summary>
    public const int Chance = 65536;

    /// <summary>A utility in steps of 1/2048.</summary>
    public static int ToUtility(double value) => Round(value * Utility, short.MinValue, short.MaxValue);

    /// <summary>A share of 0…1 in steps of 1/32767.</summary>
    public static int ToShare(double value) => Round(value * Share, -Share, Share);

    /// <summary>A chance of 0…1 in steps of 1/65536.</summary>
    public static int ToChance(double value) => Round(value * Chance, 0, Chance - 1);

    /// <summary>A rare chance of 0…1 in steps of 2⁻³².</summary>
    public static uint ToFineChance(double value) => (uint)Math.Clamp(Math.Round(value * 4294967296.0), 0, uint.MaxValue);

    /// <summary>Months of median income in steps of 1/10 month, in 256ths: the scale of savings before rounding.</summary>
    public static int ToSavings(double months) => Round(months * 2560, 0, ushort.MaxValue);

    /// <summary>A line that savings must not fall below, on the scale of what is felt: 256ths of a tenth of a month, half a step up since a byte of savings stands for the middle of its step.</summary>
    public static int ToSavingsLine(double months) => months > 0 ? Round((months * 2560) + 128, 0, ushort.MaxValue) : 0;

    /// <summary>A factor of −4…4 in steps of 1/8192: a coefficient too large for a share.</summary>
    public static int ToFactor(double value) => Round(value * 8192, short.MinValue, short.MaxValue);

    /// <summary>Rounds to the nearest whole number, half to even, and keeps it within limits.</summary>
    public static int Round(double value, int from, int to) => (int)Math.Clamp(Math.Round(value), from, to);
}
