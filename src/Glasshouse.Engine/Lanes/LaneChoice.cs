using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Glasshouse.Engine.Lanes;

/// <summary>Which width the machine computes best.</summary>
public static class LaneChoice
{
    /// <summary>The width asked for; for <see cref="LaneWidth.Auto"/> the widest that the machine has in hardware.</summary>
    public static LaneWidth Resolve(LaneWidth asked) => asked == LaneWidth.Auto ? Widest : asked;

    /// <summary>The widest that the machine has in hardware.</summary>
    public static LaneWidth Widest =>
        Avx512BW.IsSupported ? LaneWidth.Wide512 :
        Avx2.IsSupported ? LaneWidth.Wide256 :
        Vector128.IsHardwareAccelerated ? LaneWidth.Wide128 : LaneWidth.One;
}
