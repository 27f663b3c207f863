using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Gives every person the state with which the society begins.</summary>
/// <remarks>
/// Model: morals at the baseline, savings at their target, work with the chance at which job loss and job finding balance, everything else at its start value.
/// Left out: nothing; the burn-in wears the start off.
/// Source: start values of the scenario.
/// </remarks>
internal readonly unsafe struct Birth : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules;
        var working = here.DrawAtBirth<L>(tile, at, Purpose.JobLoss);
        var employed = tile.Is<L>(Fact.WorkingAge, at) & Steps.Happens(working, L.All(EmployedShare(here)));
        L.Write8(tile.Flags + at, employed & L.All(Flag.Employed));
        L.Write16(tile.Score + at, L.All(rules.Scoring.Start << 4));
        L.Write8(tile.Savings + at, L.Read16(tile.Target + at) >>> 8);
        L.Write8(tile.Morals + at, L.Read16(tile.Baseline + at) >>> 7);
        L.Write8(tile.Perceived + at, L.All(rules.Morals.PerceivedStart));
        L.Write8(tile.Trust + at, L.All(rules.Meeting.TrustStart));
        L.Write8(tile.Approval + at, Approval(L.Read16(tile.Anchor + at), L.All(Settled(here)), L.All(rules.Attitude.Anchor)));
        L.Write8(tile.Before + at, L.All(5 << Act.LevelShift));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Approval<L>(L anchor, L start, L weight)
        where L : struct, ILanes<L> =>
        L.Max(L.Add(start, L.Times(anchor, weight) << 4), L.All(0)) >>> 7;

    // Approval of a middling person where order is mostly kept, every other person expresses support and every other minds what is collected.
    private static int Settled(in Here here)
    {
        ref readonly var rules = ref here.Rules.Attitude;
        var objection = (here.Rules.Accepting.StateObjection + here.Rules.Accepting.BusinessObjection) / 2;
        return Math.Min(rules.Base + (rules.Order * 3 / 4) + (rules.SupportSeen / 2) - objection, 32767);
    }

    private static int EmployedShare(in Here here)
    {
        ref readonly var rules = ref here.Rules.Shocks;
        return (int)(65535L * rules.JobFinding / Math.Max(rules.JobFinding + rules.JobLoss, 1));
    }
}
