using Glasshouse.Cli.Saying;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Warmed-up societies from which some arms can start.</summary>
/// <param name="Size">People, months and seeds that follow from them.</param>
/// <param name="Files">A file for each seed.</param>
internal sealed record WarmedUp(RunSize Size, IReadOnlyDictionary<ulong, string> Files)
{
    /// <summary>The warmed-up societies at a place for some arms; null, and every problem added, where they cannot start from there.</summary>
    /// <param name="place">A checkpoint, or a folder of them.</param>
    /// <param name="arms">The arms, the baseline first.</param>
    /// <param name="months">Months under the regime; null for as many as the checkpoints were made for.</param>
    /// <param name="problems">Takes every problem.</param>
    public static WarmedUp? At(string place, IReadOnlyList<Scenario> arms, int? months, ICollection<Problem> problems)
    {
        try
        {
            return Of(Found(place), arms, months, problems);
        }
        catch (CheckpointProblem problem)
        {
            problems.Add(Mendable.Problem(problem)!);
            return null;
        }
    }

    private static (string Path, CheckpointHeader Header)[] Found(string place)
    {
        var (folder, file) = CheckpointPlace.Of(place);
        var paths = file is null ? Keeping.WarmedUpIn(folder) : [place];
        if (paths.Count == 0) throw new CheckpointProblem(place, "it holds no warmed-up society", "Make one with ./glasshouse run no-scoring --checkpoint DIR.");
        return [.. paths.Select(path => (path, Keeping.HeaderOf(path)))];
    }

    // Those that fit the first arm; where none does, the first says why.
    private static WarmedUp? Of((string Path, CheckpointHeader Header)[] found, IReadOnlyList<Scenario> arms, int? months, ICollection<Problem> problems)
    {
        var fitting = found.Where(one => Refusal(one.Path, one.Header, arms[0]) is null).OrderBy(one => one.Header.Seed).ToArray();
        if (fitting.Length == 0)
        {
            problems.Add(Refusal(found[0].Path, found[0].Header, arms[0])!);
            return null;
        }

        var head = fitting[0].Header;
        var size = new RunSize(head.People, head.BurnIn, months ?? head.Months, head.Seed, fitting.Length);
        if (fitting.Index().Any(one => one.Item.Header.Seed != head.Seed + (ulong)one.Index))
            problems.Add(new Problem(fitting[0].Path, 0, 0, "", "", "its seeds leave a gap, or one of them is there twice", "Name a folder of one run, or a single checkpoint."));
        foreach (var problem in Experiment.TwinProblems(arms, size)) problems.Add(problem);
        return problems.Count > 0 ? null : new WarmedUp(size, fitting.ToDictionary(one => one.Header.Seed, one => one.Path));
    }

    private static Problem? Refusal(string path, CheckpointHeader header, Scenario first)
    {
        if (!header.IsBeforeRegime)
            return new Problem(path, 0, 0, "", "", FormattableString.Invariant($"it is {header.Lived - header.BurnIn} months into the regime of {header.Scenario}; regimes branch before they start"), "Name the file that ends in .warmed-up.checkpoint.");
        var plan = Plan.From(first, header.People, header.BurnIn, header.Months, out _);
        if (plan is not null && plan.PastHash == header.Past) return null;
        return new Problem(path, 0, 0, "", "", $"it was warmed up under {header.Scenario}, and {first.Name} would have warmed up otherwise", $"Name {header.Scenario} first, or compare the scenarios without a checkpoint.");
    }
}
