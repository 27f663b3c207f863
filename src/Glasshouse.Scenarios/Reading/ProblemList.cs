using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Collects problems; past a limit it only counts on, so that no file can make the answer endless.</summary>
internal sealed class ProblemList
{
    private const int Limit = 500;
    private readonly List<Problem> _problems = [];

    /// <summary>True where nothing is wrong.</summary>
    public bool IsEmpty => _problems.Count == 0;

    /// <summary>How many problems were found so far, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>True where more problems would not be kept.</summary>
    public bool IsFull => _problems.Count >= Limit;

    /// <summary>Adds a problem.</summary>
    /// <param name="spot">Where it stands.</param>
    /// <param name="key">Address of the key; empty for the file as a whole.</param>
    /// <param name="value">What was written; it is shortened here.</param>
    /// <param name="rule">The rule that it breaks, to follow the value.</param>
    /// <param name="wayOut">What to do about it, as sentences.</param>
    public void Add(Spot spot, string key, string value, string rule, string wayOut)
    {
        Count++;
        if (IsFull) return;
        _problems.Add(new Problem(spot.File, spot.Line, spot.Column, Shown.Short(key), Shown.Short(value), rule, wayOut));
        if (IsFull) _problems.Add(new Problem(spot.File, 0, 0, "", "", "has more problems than are listed", "Mend these first."));
    }

    /// <summary>The problems in the order of <paramref name="files"/>, then by line and column.</summary>
    public ImmutableArray<Problem> InOrder(IReadOnlyList<string> files) =>
    [
        .. _problems.OrderBy(problem => Place(files, problem.File)).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column)
    ];

    private static int Place(IReadOnlyList<string> files, string file)
    {
        for (var place = 0; place < files.Count; place++)
            if (files[place] == file) return place;
        return files.Count;
    }
}
