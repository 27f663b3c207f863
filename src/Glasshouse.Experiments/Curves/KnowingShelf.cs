using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;
using static Glasshouse.Experiments.Curves.CurveCount;
using static Glasshouse.Experiments.Curves.CurveSketch;

namespace Glasshouse.Experiments.Curves;

/// <summary>The curves of what people accept and hear, of what offences cost, and of a regime that ends.</summary>
internal static class KnowingShelf
{
    /// <summary>All curves of knowing.</summary>
    public static readonly ImmutableArray<CurveSketch> All =
    [
        Response("accepting", "Watching wears acceptance down", "% of adults who accept collection by the state", "essay", AcceptingKeys.StateWear, 0, 3,
            Of("at first .3", AcceptState, Adults, 100, (AcceptingKeys.State, 0.3)), Of("at first .6", AcceptState, Adults, 100, (AcceptingKeys.State, 0.6)),
            Of("at first .9", AcceptState, Adults, 100, (AcceptingKeys.State, 0.9))),
        Course("informing", "News in month 24, heard by those before whom it comes", "% of adults who approve in private", "essay", 72,
            Of("no news", Approve, Adults, 100), Of("balanced", Approve, Adults, 100) with { News = EventKind.BalancedArguments },
            Of("repressive use", Approve, Adults, 100) with { News = EventKind.RepressiveUse }, Of("scandal", Approve, Adults, 100) with { News = EventKind.Scandal }),
        Course("ending", "A regime that ends leaves the list at once and minds slowly", "listed, % of adults", "essay", 96, In("essay", Listed, Adults, 100), In("essay-ended", Listed, Adults, 100)),
        Response("accounting", "Harm by offences and the cost of watching", "for each adult a month, thousandths of a month of income", "essay", ObservingKeys.CamerasCoverage, 0, 1,
            Of("harm", Harm, Adults, 1e-3), Of("running cost", RunningCost, Adults, 1e-3)).Over(12, 6),
    ];
}
