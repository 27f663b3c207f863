using System.Text.Json.Nodes;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Experiments.Robustness;

namespace Glasshouse.Cli.Saying;

/// <summary>What worlds say to questions, as JSON. Names are stable: a later version may add, never rename.</summary>
internal static class DiscoveryJson
{
    /// <summary>Name and version of this format.</summary>
    public const string Format = "glasshouse-discovery/1";

    /// <summary>The whole answer.</summary>
    public static string Of(IReadOnlyList<Exploration> found, string page) => JsonText.Of(new JsonObject
    {
        ["format"] = Format,
        ["questions"] = new JsonArray([.. found.Select(Question)]),
        ["page"] = page,
    });

    private static JsonNode Question(Exploration one) => new JsonObject
    {
        ["question"] = one.Question.ToString(),
        ["worlds"] = one.Worlds,
        ["yes"] = one.Yes,
        ["unknown"] = one.Unknown,
        ["unsure"] = one.Unsure,
        ["boxes"] = new JsonArray([.. one.Boxes.Select(Box)]),
        ["treeLeaves"] = new JsonArray([.. one.Tree.Leaves.Select(Leaf)]),
        ["treeErrorInUnseenWorlds"] = Number(one.Tree.Taken.OutsideError),
        ["clauses"] = new JsonArray([.. one.Clauses.Select(Clause)]),
        ["regimes"] = new JsonArray([.. one.Regimes.Select(Regime)]),
        ["domain"] = new JsonArray([.. one.Domain.Select(arm => (JsonNode)new JsonObject { ["arm"] = arm.Arm, ["share"] = Banded(arm.Share) })]),
    };

    private static JsonNode Box(BoxFinding one) => new JsonObject
    {
        ["sides"] = Sides(one.Box.Sides),
        ["coverage"] = Number(one.Box.Coverage),
        ["density"] = Number(one.Box.Density),
        ["support"] = Number(one.Box.Support),
        ["worlds"] = one.Box.Points,
        ["luckAlone"] = Number(one.Trial.ChanceAlone),
        ["densityInUnseenWorlds"] = Number(one.Trial.OutsideDensity),
        ["coverageInUnseenWorlds"] = Number(one.Trial.OutsideCoverage),
        ["limitedInHalves"] = new JsonObject(one.Trial.Limited.Select(limited => KeyValuePair.Create(limited.Name, Number(limited.Share)))),
    };

    private static JsonNode Leaf(TreeLeaf leaf) => new JsonObject
    {
        ["sides"] = Sides(leaf.Sides),
        ["worlds"] = leaf.Points,
        ["density"] = Number(leaf.Density),
        ["coverage"] = Number(leaf.Coverage),
        ["answer"] = leaf.SaysCase,
    };

    private static JsonArray Sides(IEnumerable<BoxSide> sides) =>
        new([.. sides.Select(side => (JsonNode)new JsonObject { ["number"] = side.Name, ["from"] = side.Low, ["to"] = side.High, ["quasiP"] = Number(side.QuasiP) })]);

    private static JsonNode Clause(ClauseExploration one) => new JsonObject
    {
        ["clause"] = one.Clause.ToString(),
        ["foretold"] = Number(one.Foretold),
        ["points"] = new JsonArray([.. one.Alone.Zip(one.Shares, (point, share) => Point(point, share.Share))]),
        ["map"] = new JsonObject
        {
            ["numbers"] = new JsonArray([.. one.Map.Ranges.Select(range => (JsonNode)range.Name)]),
            ["boundary"] = new JsonArray([.. one.Map.Panels.SelectMany(panel => panel.Boundary.Select(piece =>
                (JsonNode)new JsonObject { ["panel"] = Number(panel.Z), ["x1"] = piece.X1, ["y1"] = piece.Y1, ["x2"] = piece.X2, ["y2"] = piece.Y2 }))]),
        },
    };

    /// <summary>A reversal point.</summary>
    public static JsonObject Point(ReversalPoint point, double share) => new()
    {
        ["number"] = point.Name,
        ["state"] = point.State switch { ReversalState.Reverses => "turns", ReversalState.Keeps => "keeps", _ => "not-decided" },
        ["standsAt"] = Number(point.AsItStands),
        ["turnsAt"] = point.At,
        ["from"] = point.Low,
        ["to"] = point.High,
        ["atLowEnd"] = Number(point.AtRangeLow),
        ["atHighEnd"] = Number(point.AtRangeHigh),
        ["rangeFrom"] = point.RangeLow,
        ["rangeTo"] = point.RangeHigh,
        ["shareOfVariance"] = Number(share),
    };

    private static JsonNode Regime(ArmRobustness arm) => new JsonObject
    {
        ["arm"] = arm.Arm,
        ["measure"] = arm.Measure.Name,
        ["mean"] = Banded(arm.Mean),
        ["worst"] = Banded(arm.Worst),
        ["oneInTenWorse"] = Banded(arm.Poor),
        ["middle"] = Banded(arm.Middle),
        ["oneInTenBetter"] = Banded(arm.Fine),
        ["largestRegret"] = Banded(arm.MostRegret),
        ["meanRegret"] = Banded(arm.MeanRegret),
        ["oneInTenRegretsMore"] = Banded(arm.HighRegret),
        ["shareBest"] = Banded(arm.Best),
    };

    private static JsonObject Banded(Banded one) => new() { ["value"] = Number(one.Value), ["from"] = Number(one.Low), ["to"] = Number(one.High) };

    private static JsonNode? Number(double value) => JsonText.Number(value);
}
