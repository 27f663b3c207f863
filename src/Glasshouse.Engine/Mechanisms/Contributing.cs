using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whether a person contributes to the common good when she is called upon, or is let off for money.</summary>
/// <remarks>
/// Model: log odds = base + w·m + o·(contributed last time − ½) + authority·(1 − (1 + extortion)·κ); who does not contribute and can pay is let off for a bribe with chance κ. An honest authority is a reason to contribute; a corrupt one takes from those who do.
/// Left out: amounts, what the common good is used for, and who is punished how.
/// Source: model specification P8 for the signs; AT-643-bribe beside the share who pay; sizes are assumptions, swept in contributing:.
/// </remarks>
internal readonly unsafe struct Contributing : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Contributing;
        var due = tile.Is<L>(Fact.Adult, at);
        var utility = L.Add(L.All(here.Region.ContributionOdds), L.Times(L.All(rules.Morals), Steps.Share(L.Read8(tile.Morals + at))));
        var contributes = due & Steps.Happens(here.Draw<L>(tile, at, Purpose.Contribution), Steps.Logistic(utility, here.Tables.Logistic));
        tile.Say<L>(Fact.ContributionDue, at, due);
        tile.Say<L>(Fact.Contributed, at, contributes);

        var savings = L.Read8(tile.Savings + at);
        var able = ~L.Below(L.Read16(tile.SavingsFelt + at), L.All(rules.BribeLine));
        var bribes = due & ~contributes & able & Steps.Happens(here.Draw<L>(tile, at, Purpose.ContributionBribe), L.All(here.Region.ContributionBribe));
        tile.Say<L>(Fact.ContributionBribed, at, bribes);
        L.Write8(tile.Savings + at, L.TakeAway(savings, bribes & L.All(rules.BribeCost)));
    }
}
