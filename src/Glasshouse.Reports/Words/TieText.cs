using Glasshouse.Experiments;

namespace Glasshouse.Reports.Words;

/// <summary>Says what a match with a figure can show.</summary>
public static class TieText
{
    /// <summary>What the words mean, for a reader of a table.</summary>
    public const string Meaning =
        "Fitted: a number was set by this very figure, or by the totals of which it is the ratio, so that a match tests nothing. " +
        "Between: the total lies between two totals of its series that were fitted, so that a match tests little. " +
        "Free: nothing was fitted to it; a match is weak support for the model, and a miss is a reason to doubt it.";

    /// <summary>One word.</summary>
    public static string Short(FigureTie tie) => tie switch
    {
        FigureTie.Fitted => "fitted",
        FigureTie.Between => "between",
        _ => "free",
    };

    /// <summary>The word with what it means, for a cell of a table.</summary>
    public static string Long(FigureTie tie) => tie switch
    {
        FigureTie.Fitted => "fitted, no test",
        FigureTie.Between => "between fitted ones, a weak test",
        _ => "free, a test",
    };

    /// <summary>How many of each kind there are, and how many of them are met.</summary>
    public static string Sum(IEnumerable<(FigureTie Tie, bool Passes)> rows)
    {
        var all = rows.ToArray();
        var words = new[] { (FigureTie.Free, "that nothing was fitted to"), (FigureTie.Between, "between fitted ones"), (FigureTie.Fitted, "that were fitted and test nothing") }
            .Select(kind => (Words: kind.Item2, Rows: all.Where(row => row.Tie == kind.Item1).ToArray()))
            .Where(kind => kind.Rows.Length > 0)
            .Select(kind => $"{kind.Rows.Count(row => row.Passes)} of the {kind.Rows.Length} {kind.Words}");
        return $"Met: {string.Join(", ", words)}.";
    }
}
