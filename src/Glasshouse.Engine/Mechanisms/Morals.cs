using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>How inner morals and the fear of being caught change.</summary>
/// <remarks>
/// Model: m += r(m₀ − m) + n(t − x̂) − e·χ·s·m − w·[wrongly listed]; p̂ += c(1 − p̂) if caught, −u·p̂ if unpunished, else d(p̄ − p̂) + k(actual − p̂).
/// Left out: upbringing, religion, schooling.
/// Source: own detection raises perceived risk by about 6 points (model specification P11); IN-401 for what a price leaves behind; coefficients swept in morals:.
/// </remarks>
internal readonly unsafe struct Morals : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Morals;
        var rounding = tile.RoundingOf<L>(at, Purpose.MoralsRounding);

        var morals = Steps.Share(L.Read8(tile.Morals + at));
        var seen = L.Read16(tile.ViolationsSeen + at);
        // In quarters of a step: wear and pull are a few steps a month, and whole ones would be coarse to a tenth.
        var room = L.All(rules.Tolerated) - seen;
        var change = L.Times(L.Read16(tile.Baseline + at) - morals, L.All(rules.Return));
        change = L.Add(change, L.Times(L.Add(room, room), L.All(rules.NormPull)));
        change = L.Subtract(change, L.Times(morals, L.All(rules.Erosion)));
        var wrong = tile.Is<L>(Fact.ListedWrongly, at);
        if (L.Any(wrong)) change = L.Subtract(change, wrong & L.All(rules.WrongListing));
        L.Write8(tile.Morals + at, Steps.MoveByQuarters(L.Read8(tile.Morals + at), change, rounding));

        var perceived = Steps.Share(L.Read8(tile.Perceived + at));
        L.Write8(tile.Perceived + at, Steps.Move(L.Read8(tile.Perceived + at), Learns<L>(here, tile, at, perceived), rounding >>> 8));
        var weighed = L.Times(seen, morals);
        tile.Say<L>(Fact.Worried, at, tile.Is<L>(Fact.Adult, at) & L.Above(weighed, L.All(here.Rules.Attitude.WorryLine)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Learns<L>(in Here here, in Tile tile, int at, L perceived)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Morals;
        var caught = tile.Is<L>(Fact.Recorded, at);
        var offended = tile.Is<L>(Fact.Offended, at);
        var hearsay = L.Times(L.All(here.Region.PerceivedMean) - perceived, L.All(rules.PerceivedDrift));
        hearsay += L.Times(L.All(here.Region.Detection) - perceived, L.All(rules.PerceivedTruth));
        var escaped = L.All(0) - L.Times(perceived, L.All(rules.Unpunished));
        var punished = L.Times(L.All(32767) - perceived, L.All(rules.Caught));
        return L.Select(caught, punished, L.Select(offended, escaped, hearsay));
    }
}
