using System.Globalization;
using Glasshouse.Evidence;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Discovery;

/// <summary>Reads a part of a question, such as <c>essay better than no-scoring on offenders by 0.5</c>.</summary>
public static class ClauseReading
{
    private const string Form = "Write it as: essay better than no-scoring on offenders; or: essay not worse than due-process on listed-wrongly by 1.";

    private static readonly Dictionary<string, Relation> Relations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["better"] = Relation.Better,
        ["worse"] = Relation.Worse,
        ["not worse"] = Relation.NotWorse,
        ["not better"] = Relation.NotBetter,
        ["higher"] = Relation.Higher,
        ["lower"] = Relation.Lower,
    };

    /// <summary>The clause, or null with every problem added.</summary>
    /// <param name="written">What somebody wrote.</param>
    /// <param name="arms">Arms that were run.</param>
    /// <param name="measures">Names of the measures that were kept.</param>
    /// <param name="problems">Where problems go.</param>
    public static Clause? Read(string written, IReadOnlyList<string> arms, IReadOnlyList<string> measures, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(problems);
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var than = Array.IndexOf(words, "than");
        var on = Array.IndexOf(words, "on");
        if (than is not (2 or 3) || on != than + 2 || words.Length is var length && length != on + 2 && (length != on + 4 || words[on + 2] != "by"))
            return Refused(written, "", "is not a part of a question", Form, problems);
        return Read(written, words, than, arms, measures, problems);
    }

    private static Clause? Read(string written, string[] words, int than, IReadOnlyList<string> arms, IReadOnlyList<string> measures, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var relation = string.Join(' ', words[1..than]);
        if (!Relations.TryGetValue(relation, out var known)) Refused(written, relation, "is none of better, worse, not worse, not better, higher, lower", Form, problems);
        foreach (var arm in new[] { words[0], words[than + 1] }.Where(arm => !arms.Contains(arm))) Refused(written, arm, "is not an arm of the sweep", $"The arms are {string.Join(", ", arms)}.", problems);
        if (words[0] == words[than + 1]) Refused(written, words[0], "is held against itself", "Name another arm after than.", problems);
        var measure = MeasureOf(written, words[than + 3], known, measures, problems);
        var margin = MarginOf(written, words, than, problems);
        return problems.Count > before ? null : new Clause(words[0], known, words[than + 1], measure!, margin);
    }

    private static Measure? MeasureOf(string written, string name, Relation relation, IReadOnlyList<string> measures, ICollection<Problem> problems)
    {
        var measure = Measures.All.FirstOrDefault(known => known.Name == name);
        if (measure is null || !measures.Contains(name))
            Refused(written, name, measure is null ? "is not a measure" : "was not kept in this sweep",
                NearestName.Of(name, measures) is { } nearest ? $"The nearest that was kept is {nearest}." : $"Kept are {string.Join(", ", measures)}.", problems);
        else if (measure.Good == 0 && relation is not (Relation.Higher or Relation.Lower))
            Refused(written, name, "is neither good nor bad for people", "Ask whether it is higher or lower.", problems);
        return measure;
    }

    private static double MarginOf(string written, string[] words, int than, ICollection<Problem> problems)
    {
        if (words.Length <= than + 4) return 0;
        if (double.TryParse(words[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var margin) && margin >= 0 && double.IsFinite(margin)) return margin;
        Refused(written, words[^1], "is not a number of 0 or more", "The margin stands in the unit of the measure.", problems);
        return 0;
    }

    private static Clause? Refused(string written, string part, string rule, string wayOut, ICollection<Problem> problems)
    {
        problems.Add(new Problem("--if", 0, 0, part, $"'{written}'", rule, wayOut));
        return null;
    }
}
