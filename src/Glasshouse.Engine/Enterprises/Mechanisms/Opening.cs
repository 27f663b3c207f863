using System.Runtime.CompilerServices;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>Gives every enterprise the state with which the society begins.</summary>
/// <remarks>
/// Model: a normal margin, diligence where it settles without a regime (.73), perceived inspection and score at their start values, nothing on file.
/// Left out: nothing; the burn-in wears the start off.
/// Source: start values of the scenario.
/// </remarks>
internal readonly unsafe struct Opening : IEnterpriseMechanism
{
    /// <summary>Diligence at the start, in 1/255.</summary>
    public const int Diligence = 187;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        L.Write16(tile.Score + at, L.All(here.Rules.Rating.Start));
        L.Write8(tile.Margin + at, L.All(128));
        L.Write8(tile.Diligence + at, L.All(Diligence));
        L.Write8(tile.Perceived + at, L.All(here.Rules.Inspecting.Start));
    }
}
