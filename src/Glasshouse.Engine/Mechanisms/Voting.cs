using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>Whether a person votes, and whether she votes as those in office wish.</summary>
/// <remarks>
/// Model: log odds of a vote as wished = lean + truth·(2a − 1) + reward·ω if credits are offered + fear·visible·p̂·ω. The same draw without reward and fear gives the vote as she thinks: what differs is a vote against conviction. Credits are paid where they were offered and the vote was as wished.
/// Left out: candidates, secret agreements, who counts.
/// Source: AT-642-mean, AT-641-list for the share to whom something is offered for a vote; weights are assumptions, swept in voting:.
/// </remarks>
internal readonly unsafe struct Voting : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Voting;
        ref readonly var region = ref here.Region;
        var votes = tile.Is<L>(Fact.Adult, at) & Steps.Happens(here.Draw<L>(tile, at, Purpose.VoteTurnout), L.All(rules.Turnout));
        var choice = here.Draw<L>(tile, at, Purpose.Vote);
        var opinion = (Steps.Share(L.Read8(tile.Approval + at)) - L.All(16384)) << 1;
        var conviction = L.Add(L.All(rules.Lean), L.Times(opinion, L.All(rules.Truth)));
        var offered = votes & Steps.Happens(here.Draw<L>(tile, at, Purpose.VoteOffer), L.All(rules.Offered));
        var push = L.Add(offered & L.All(region.VoteReward), L.Times(L.All(region.VoteFear), Steps.Share(L.Read8(tile.Perceived + at))));

        var asThought = votes & Steps.Happens(choice, Steps.Logistic(conviction, here.Tables.Logistic));
        var asWished = votes & Steps.Happens(choice, Steps.Logistic(L.Add(conviction, push), here.Tables.Logistic));
        tile.Say<L>(Fact.Voted, at, votes);
        tile.Say<L>(Fact.VotedAsWished, at, asWished);
        tile.Say<L>(Fact.VotedAgainstConviction, at, asWished & ~asThought);
        tile.Say<L>(Fact.VoteCredited, at, region.VoteSixteenths > 0 ? offered & asWished : Mask.Nobody);
    }
}
