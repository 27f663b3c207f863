using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>The monthly poll: the state's picture of its citizens.</summary>
/// <remarks>
/// Model: a sample is asked; some take no part. Those who do are shown a list and say how many of its items are true of them: three that are true of every other person, and for a random half "I approve" as a fourth; nobody can tell which. Then all are asked outright. Who approves says so; who does not is afraid with some chance, and then leaves the question open or says that she approves.
/// Left out: order of questions, interviewers, weights; lists on which nothing or everything is true, which give the answer away.
/// Source: A1 for the level asked of internet users; AT-621, AT-624 to AT-626 for what lists find to be hidden; swept in attitude:.
/// </remarks>
internal readonly unsafe struct Polling : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        var asking = here.Draw<L>(tile, at, Purpose.PollAsked);
        if (!Steps.AnyNear(asking, (int)(here.Region.PollAsked >> 16))) return;

        var fine = here.Draw<L>(tile, at, Purpose.PollAskedFine);
        var refusing = here.Draw<L>(tile, at, Purpose.PollRefusal);
        var fearing = here.Draw<L>(tile, at, Purpose.PollFear);
        var asked = tile.Is<L>(Fact.Adult, at) & Steps.HappensFine(asking, fine, here.Region.PollAsked);
        var takesPart = asked & ~Steps.Happens(refusing, L.All(here.Rules.Attitude.PollRefusal));
        var approves = tile.Is<L>(Fact.Approves, at);
        var silent = ~approves & Steps.Happens(fearing, L.All(here.Region.PollSilent));
        var hides = Steps.Happens(fearing, L.All(here.Region.PollFear));
        tile.Say<L>(Fact.PollAsked, at, asked);
        tile.Say<L>(Fact.PollAnswered, at, takesPart & ~silent);
        tile.Say<L>(Fact.PollApproved, at, takesPart & ~silent & (approves | hides));
        Listen<L>(here, tile, at, takesPart, approves);
    }

    // One bit decides which list she is shown, one each what is true of her; the sum of four of them has three digits.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Listen<L>(in Here here, in Tile tile, int at, Mask takesPart, Mask approves)
        where L : struct, ILanes<L>
    {
        var draw = here.Draw<L>(tile, at, Purpose.ListQuestion);
        var isLong = L.Has(draw, 1);
        var items = ((draw >>> 1) & L.All(1)) + ((draw >>> 2) & L.All(1)) + ((draw >>> 3) & L.All(1)) + (isLong & approves & L.All(1));
        tile.Say<L>(Fact.ListLong, at, takesPart & isLong);
        tile.Say<L>(Fact.ListShort, at, takesPart & ~isLong);
        tile.Say<L>(Fact.ItemsOne, at, takesPart & Flags.Has(items, 1));
        tile.Say<L>(Fact.ItemsTwo, at, takesPart & Flags.Has(items, 2));
        tile.Say<L>(Fact.ItemsFour, at, takesPart & Flags.Has(items, 4));
    }
}
