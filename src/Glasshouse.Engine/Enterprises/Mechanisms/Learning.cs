using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;

namespace Glasshouse.Engine.Enterprises.Mechanisms;

/// <summary>What an enterprise thinks of the chance that harm is found.</summary>
/// <remarks>
/// Model: p̂ += c · (1 − p̂) after an own record, −u · p̂ after harm that left none, else drift · (share of harm recorded in the region − p̂).
/// Left out: what others of the same trade report.
/// Source: direction as for people (model specification P11); coefficients swept in inspecting:.
/// </remarks>
internal readonly unsafe struct Learning : IEnterpriseMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in EnterpriseHere here, in EnterpriseTile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Inspecting;
        var before = L.Read8(tile.Perceived + at);
        var perceived = Steps.Share(before);
        var hearsay = L.Times(L.All(here.Market.Detection) - perceived, L.All(rules.Drift));
        var escaped = L.All(0) - L.Times(perceived, L.All(rules.Unpunished));
        var punished = L.Times(L.All(32767) - perceived, L.All(rules.Caught));
        var change = L.Select(tile.Is<L>(EnterpriseFact.Recorded, at), punished, L.Select(tile.Is<L>(EnterpriseFact.Harmful, at), escaped, hearsay));
        L.Write8(tile.Perceived + at, Steps.Move(before, change, here.Rounding<L>(tile, at, Purpose.InspectionRounding) & L.All(255)));
    }
}
