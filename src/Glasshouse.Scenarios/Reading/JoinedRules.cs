using Glasshouse.Evidence;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Rules over the joined scenario as a whole: it is complete, and it stands somewhere in time and place.</summary>
internal static class JoinedRules
{
    /// <summary>Checks the joined scenario.</summary>
    public static void Check(JoinedScenario joined, ProblemList problems)
    {
        if (joined.IsWhole)
        {
            Complete(joined, problems);
            Somewhere(joined, problems);
        }

        foreach (var rule in NumberRules.All) rule.Check(joined, problems);
    }

    private static void Complete(JoinedScenario joined, ProblemList problems)
    {
        var wayOut = "A scenario without extends sets every number; extends: no-scoring would give them all.";
        foreach (var key in NumberKeys.All)
            if (!joined.Written.Contains(key)) problems.Add(Spot.Whole(joined.Root.File), key.Path, "", "is missing", wayOut);
    }

    private static void Somewhere(JoinedScenario joined, ProblemList problems)
    {
        if (joined.WithStart is null)
            problems.Add(Spot.Whole(joined.Root.File), "start", "", "is missing",
                "Write the month in which the regime starts, such as start: 2013-10.");
        if (joined.WithPlace is null)
            problems.Add(Spot.Whole(joined.Root.File), "place", "", "is missing", "Write place: china, or place: usa.");
        else if (joined.WithPlace is { Place: { } place, PlacePart: { } part } && EvidenceLibrary.Provinces(place) is null)
            problems.Add(part.Spot, "place", place, "is not a known place", $"Known are {string.Join(" and ", EvidenceLibrary.Places)}.");
    }
}
