using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Calibrating;

/// <summary>Reads and writes posteriors: those that are shipped, one for each place, and those that somebody fitted.</summary>
public static class PosteriorFiles
{
    private const string Folder = "posteriors/";
    private const string Ending = ".json";
    private const string WayOut = "Fit it again with ./glasshouse calibrate.";

    private static readonly Lazy<ImmutableDictionary<string, Posterior>> Shipped = new(() => Names.ToImmutableDictionary(name => name, ReadShipped));

    /// <summary>Names of the posteriors that are shipped.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Home.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..^Ending.Length]).Order(StringComparer.Ordinal)
    ];

    private static Assembly Home => typeof(PosteriorFiles).Assembly;

    /// <summary>The posterior that is shipped for a place; null where there is none.</summary>
    /// <param name="place">Name of the place, such as <c>china</c>.</param>
    public static Posterior? Of(string place) => Shipped.Value.Values.FirstOrDefault(posterior => posterior.Place == place);

    /// <summary>The text of a posterior.</summary>
    public static string Text(Posterior posterior) => JsonSerializer.Serialize(posterior, FileJson.Default.Posterior) + "\n";

    /// <summary>A posterior from its text, or null with every problem added.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="problems">Where problems go.</param>
    public static Posterior? Parse(string text, string file, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        try
        {
            var posterior = JsonSerializer.Deserialize(text, FileJson.Default.Posterior);
            var before = problems.Count;
            foreach (var problem in posterior is null ? [Against(file, "", "", "is empty")] : Against(posterior, file)) problems.Add(problem);
            return problems.Count == before ? posterior : null;
        }
        catch (JsonException problem)
        {
            problems.Add(new Problem(file, (int)(problem.LineNumber ?? -1) + 1, (int)(problem.BytePositionInLine ?? -1) + 1, problem.Path ?? "", "", "does not read as a posterior", WayOut));
            return null;
        }
    }

    /// <summary>A posterior from a file, or null with every problem added.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problems">Where problems go.</param>
    public static Posterior? Read(string path, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        try
        {
            return Parse(File.ReadAllText(path), path, problems);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add(new Problem(path, 0, 0, "", "", $"cannot be read ({problem.Message.TrimEnd('.')})", "Check the name."));
            return null;
        }
    }

    /// <summary>The numbers of a posterior as the shipped scenarios state them, ready to be applied; a number that no longer stands so is left out.</summary>
    public static ImmutableArray<(FittedNumber Number, int At)> Numbers(Posterior posterior) =>
    [
        .. from at in Enumerable.Range(0, posterior.Numbers.Length)
           let number = posterior.Numbers[at]
           let stated = ChangedNumbers.Find(number.Scenario)?.Numbers.Values.FirstOrDefault(known => known.Key.Path == number.Path)
           where stated is not null && stated.Values[^1].Value == number.Stands
           select (new FittedNumber(number.Scenario, stated), at)
    ];

    /// <summary>A scenario with the numbers of one set of a posterior.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="posterior">The posterior.</param>
    /// <param name="set">Place of the set.</param>
    public static Scenario Apply(Scenario scenario, Posterior posterior, int set)
    {
        var numbers = Numbers(posterior);
        return FittedNumber.Apply(scenario, [.. numbers.Select(one => one.Number)], [.. numbers.Select(one => posterior.Sets[set].Values[one.At])]);
    }

    private static IEnumerable<Problem> Against(Posterior posterior, string file)
    {
        if (posterior.Format != Posterior.KnownFormat) yield return Against(file, "format", posterior.Format, $"is not {Posterior.KnownFormat}");
        if (posterior.Sets.IsDefaultOrEmpty) yield return Against(file, "sets", "", "is empty");
        else if (posterior.Sets.Any(set => set.Values.Length != posterior.Numbers.Length || !set.Values.All(double.IsFinite)))
            yield return Against(file, "sets", "", "does not hold one value for each number");
        else if (posterior.Sets.Any(set => !(set.Weight >= 0)) || Math.Abs(posterior.Sets.Sum(set => set.Weight) - 1) > 0.01)
            yield return Against(file, "sets", "", "has weights that do not add up to 1");
        var paths = posterior.Numbers.Select(number => number.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var tie in posterior.Correlations.Where(tie => !paths.Contains(tie.One) || !paths.Contains(tie.Other) || !(Math.Abs(tie.Rank) < 1)))
            yield return Against(file, "correlations", $"{tie.One} and {tie.Other}", "is not a rank correlation between −1 and 1 of two fitted numbers");
        for (var at = 0; at < posterior.Numbers.Length; at++)
            if (!posterior.Sets.IsDefaultOrEmpty && posterior.Sets.Any(set => at < set.Values.Length && (set.Values[at] < posterior.Numbers[at].RangeLow || set.Values[at] > posterior.Numbers[at].RangeHigh)))
                yield return Against(file, posterior.Numbers[at].Path, "", "has values outside its range");
    }

    private static Problem Against(string file, string key, string value, string rule) => new(file, 0, 0, key, value, rule, WayOut);

    private static Posterior ReadShipped(string name)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(Folder + name + Ending)!);
        var problems = new List<Problem>();
        return Parse(reader.ReadToEnd(), name + Ending, problems) ?? throw new InvalidOperationException(string.Join('\n', problems));
    }
}
