using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whether a person accepts that the state, and that business, collect data about her.</summary>
/// <remarks>
/// Model: state: Φ⁻¹(share) − wear·coverage by the state + r·θ − √(1 − r²)·ρ + what she heard and has not forgotten is above 0; business: Φ⁻¹(share) − wear·coverage by business − ρ + a part of what she heard is above 0. ρ ~ N(0, 1) is her care for privacy, θ her lasting outlook.
/// Left out: what she knows of the channels; trade-offs by service; habit.
/// Source: A14, AT-601, AT-603, AT-604 for levels by collector and country; weights are assumptions, swept in accepting:.
/// </remarks>
internal readonly unsafe struct Accepting : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Accepting;
        var privacy = Steps.Normal(here.DrawAtBirth<L>(tile, at, Purpose.Privacy), here.Tables.Normal);
        var state = L.Add(L.All(rules.StateLean), L.Times(L.Read16(tile.Anchor + at), L.All(rules.Outlook)));
        state = L.Subtract(state, L.Times(privacy, L.All(rules.Privacy)));
        var business = L.Subtract(L.All(rules.BusinessLean), privacy);
        if (here.Rules.Informing.On)
        {
            for (var heard = 0; heard < here.Rules.Informing.Heard.Length; heard++)
            {
                var hears = Informing.Hears<L>(here, tile, at, heard);
                state = L.Add(state, hears & L.All(here.Rules.Informing.Heard[heard].State));
                business = L.Add(business, hears & L.All(here.Rules.Informing.Heard[heard].Business));
            }
        }

        var adult = tile.Is<L>(Fact.Adult, at);
        tile.Say<L>(Fact.AcceptsState, at, adult & L.Above(state, L.All(0)));
        tile.Say<L>(Fact.AcceptsBusiness, at, adult & L.Above(business, L.All(0)));
    }
}
