using System.Globalization;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Reports.Discovery;

namespace Glasshouse.Cli.Saying;

/// <summary>What worlds say to questions, on a screen.</summary>
internal static class DiscoveryText
{
    private const int Points = 8;

    /// <summary>Writes it.</summary>
    public static void Write(IReadOnlyList<Exploration> found, string page, Surroundings here)
    {
        foreach (var one in found)
        {
            here.Say($"Under which assumptions: {one.Question}");
            here.Say(DiscoveryWords.Answer(one));
            for (var box = 0; box < one.Boxes.Length; box++) here.Say(string.Create(CultureInfo.InvariantCulture, $"Box {box + 1}. {DiscoveryWords.Box(one.Boxes[box])}"));
            if (one.Boxes.IsEmpty) here.Say("No box.");
            foreach (var clause in one.Clauses) WriteClause(clause, here);
            PlainTable.Write(here, ["arm", "measure", ">mean", ">worst", ">mean regret", ">largest regret", ">share best"], one.Regimes.Select(arm => (IReadOnlyList<string>)
                [arm.Arm, arm.Measure.Name, Plain(arm.Mean.Value), Plain(arm.Worst.Value), Plain(arm.MeanRegret.Value), Plain(arm.MostRegret.Value), Plain(arm.Best.Value)]));
            foreach (var arm in one.Domain) here.Say($"Good enough: {arm.Arm} in {Plain(arm.Share.Value)} of worlds ({Plain(arm.Share.Low)} to {Plain(arm.Share.High)}).");
            here.Say("");
        }

        here.Say($"page {page}");
    }

    private static void WriteClause(ClauseExploration clause, Surroundings here)
    {
        here.Say(string.Create(CultureInfo.InvariantCulture, $"Where it turns: {clause.Clause} (the surface foretells {100 * Math.Max(0, clause.Foretold):0} % of unseen variance)"));
        PlainTable.Write(here, ["assumption", "what happens", ">stands at", ">turns at", ">from", ">to", ">share of variance"], clause.Alone.Zip(clause.Shares).Take(Points).Select(pair => (IReadOnlyList<string>)
        [
            pair.First.Name, DiscoveryWords.State(pair.First.State), Plain(pair.First.AsItStands), Plain(pair.First.At), Plain(pair.First.Low), Plain(pair.First.High), Plain(pair.Second.Share),
        ]));
    }

    private static string Plain(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("G4", CultureInfo.InvariantCulture) : "";
}
