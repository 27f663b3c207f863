using System.Collections.Immutable;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Reads which numbers go together.</summary>
internal static class PairReading
{
    private const string Example = "Write - { between: [morals.return, morals.norm-pull], rank: 0.5 }.";
    private static readonly string[] Parts = ["between", "rank"];

    /// <summary>The pairs that can be read; the problems say what is wrong with the others.</summary>
    public static ImmutableArray<SweptPair> Read(YamlEntry? entry, ImmutableArray<SweptNumber> numbers, ProblemList problems)
    {
        if (entry is null) return [];
        if (entry.Value.Kind != YamlKind.Sequence)
        {
            problems.Add(entry.Value.Spot, "correlations", entry.Value.Shown, "is not a list of pairs", Example);
            return [];
        }

        var pairs = new List<SweptPair>();
        foreach (var item in entry.Value.Items)
        {
            if (One(item, numbers, problems) is not { } pair) continue;
            if (pairs.Any(other => (other.One, other.Other) == (pair.One, pair.Other)))
                problems.Add(item.Spot, "correlations", $"{numbers[pair.One].Key.Path} and {numbers[pair.Other].Key.Path}", "stand twice", "Keep one of them.");
            else
                pairs.Add(pair);
        }

        return [.. pairs];
    }

    private static SweptPair? One(YamlPart item, ImmutableArray<SweptNumber> numbers, ProblemList problems)
    {
        var before = problems.Count;
        var ask = PlanEntries.Of(item, "correlations", Parts, problems);
        if (ask.Entry("between") is not { Value: { Kind: YamlKind.Sequence, Items.Length: 2 } between } || ask.Entry("rank") is not { Value: var written })
        {
            problems.Add(item.Spot, "correlations", item.Shown, "does not name two numbers and their correlation of ranks", Example);
            return null;
        }

        var places = between.Items.Select(part => Place(part, numbers, problems)).ToArray();
        var rank = written is { Kind: YamlKind.Scalar, IsQuoted: false } ? ValueReading.Number(written.Text) : null;
        if (rank is not (> -1 and < 1))
            problems.Add(written.Spot, "correlations.rank", written.Shown, "is not a number between -1 and 1", "Numbers that move as one are one number; write for instance 0.5.");
        if (places[0] == places[1] && places[0] >= 0)
            problems.Add(between.Spot, "correlations.between", between.Items[0].Shown, "is paired with itself", Example);
        return problems.Count == before ? new SweptPair(places.Min(), places.Max(), rank!.Value) : null;
    }

    private static int Place(YamlPart part, ImmutableArray<SweptNumber> numbers, ProblemList problems)
    {
        for (var place = 0; place < numbers.Length; place++)
            if (numbers[place].Key.Path == part.Text) return place;
        problems.Add(part.Spot, "correlations.between", part.Shown, "is not among the factors", WayOut.Nearest(part.Text, numbers.Select(number => number.Key.Path), "Name two of the factors of this plan."));
        return -1;
    }
}
