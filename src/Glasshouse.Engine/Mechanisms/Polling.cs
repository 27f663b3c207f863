using System.Runtime.CompilerServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Mechanisms;

/// <summary>The monthly poll: the state's picture of its citizens.</summary>
/// <remarks>
/// Model: a sample is asked; some refuse; those who approve say so; those who do not say so too with the chance of fear.
/// Left out: order of questions, interviewer effects other than fear.
/// Source: A1 for the level asked of internet users; AT-624 to AT-626 for what is hidden; swept in attitude:.
/// </remarks>
internal readonly unsafe struct Polling : IMechanism
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Live<L>(in Here here, in Tile tile, int at)
        where L : struct, ILanes<L>
    {
        ref readonly var rules = ref here.Rules.Attitude;
        tile.SayNobody<L>(Fact.PollAsked, at);
        tile.SayNobody<L>(Fact.PollAnswered, at);
        tile.SayNobody<L>(Fact.PollApproved, at);
        var asking = here.Draw<L>(tile, at, Purpose.PollAsked);
        if (!Steps.AnyNear(asking, (int)(here.Region.PollAsked >> 16))) return;

        var fine = here.Draw<L>(tile, at, Purpose.PollAskedFine);
        var refusing = here.Draw<L>(tile, at, Purpose.PollRefusal);
        var fearing = here.Draw<L>(tile, at, Purpose.PollFear);
        var asked = tile.Is<L>(Fact.Adult, at) & Steps.HappensFine(asking, fine, here.Region.PollAsked);
        var answers = asked & ~Steps.Happens(refusing, L.All(rules.PollRefusal));
        var hides = Steps.Happens(fearing, L.All(here.Region.PollFear));
        tile.Say(Fact.PollAsked, at, asked);
        tile.Say(Fact.PollAnswered, at, answers);
        tile.Say(Fact.PollApproved, at, answers & (tile.Is<L>(Fact.Approves, at) | hides));
    }
}
