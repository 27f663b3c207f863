namespace Glasshouse.Scenarios.Reading;

/// <summary>What correlations must keep: they are between numbers that have a range, and they can hold together.</summary>
internal static class CorrelationRules
{
    /// <summary>Checks the correlations of the joined scenario.</summary>
    public static void Check(JoinedScenario joined, ProblemList problems)
    {
        var before = problems.Count;
        foreach (var found in joined.Correlations) Movable(found, joined, problems);
        if (problems.Count == before) Together(joined, problems);
    }

    private static void Movable(NumberCorrelation found, JoinedScenario joined, ProblemList problems)
    {
        foreach (var key in (NumberKey[])[found.One, found.Other])
            if (joined.Numbers.TryGetValue(key, out var number) && !(number.RangeLow < number.RangeHigh))
                problems.Add(SpotOf(found), "correlations.between", key.Path, "has no range to move in", "Give the number a range, or take the correlation away with rank: 0.");
    }

    private static void Together(JoinedScenario joined, ProblemList problems)
    {
        var keys = joined.Correlations.SelectMany(found => (NumberKey[])[found.One, found.Other]).Distinct().ToList();
        var pairs = joined.Correlations.Select(found => (keys.IndexOf(found.One), keys.IndexOf(found.Other), found.Rank)).ToArray();
        if (CorrelationMatrix.Factor(CorrelationMatrix.Of(keys.Count, pairs)) is not null) return;
        var scale = CorrelationMatrix.LargestScale(keys.Count, pairs);
        problems.Add(SpotOf(joined.Correlations[^1]), "correlations", "", "cannot hold together: the matrix that they make is not positive definite",
            $"Multiply all of them by {Shown.Number(scale)} at most, or leave one of a ring out.");
    }

    private static Spot SpotOf(NumberCorrelation found) => new(found.File, found.Line, found.Column);
}
