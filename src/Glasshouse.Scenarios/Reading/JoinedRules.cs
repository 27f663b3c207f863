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
            Ends(joined, problems);
            Heard(joined, problems);
        }

        CorrelationRules.Check(joined, problems);
        foreach (var rule in NumberRules.All) rule.Check(joined.Numbers, problems);
    }

    private static void Complete(JoinedScenario joined, ProblemList problems)
    {
        var wayOut = "A scenario without extends sets every number; extends: no-scoring would give them all.";
        foreach (var key in NumberKeys.All)
            if (!joined.Written.Contains(key)) problems.Add(Spot.Whole(joined.Root.File), key.Path, "", "is missing", wayOut);
    }

    private static void Ends(JoinedScenario joined, ProblemList problems)
    {
        if (joined.WithEnd is not { End: { } end, EndPart: { } part } || joined.WithStart?.Start is not { } start) return;
        if (end <= start)
            problems.Add(part.Spot, "end", end.ToString(), $"is not later than the start in {start}", "Let the regime last a month at least, or write end: never.");
    }

    // All arms share the time before the start, so nothing may be heard in it by one of them alone.
    private static void Heard(JoinedScenario joined, ProblemList problems)
    {
        if (joined.WithEvents is not { Events: { } events, EventsPart: { } part } || joined.WithStart?.Start is not { } start) return;
        foreach (var heard in events.Where(heard => heard.Date < start))
            problems.Add(SpotOf(part, heard), "events.date", heard.Date.ToString(), $"lies before the start in {start}", "Let people hear it in the month of the start or later.");
    }

    private static Spot SpotOf(YamlPart events, ScenarioEvent heard) =>
        events.Items.SelectMany(item => item.Entries).First(entry => entry.Key == "date" && entry.Value.Text == heard.Date.ToString()).Value.Spot;

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
