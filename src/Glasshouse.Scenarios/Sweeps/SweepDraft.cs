using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>One plan on its way from the tree of its file to the plan.</summary>
internal sealed partial class SweepDraft
{
    private readonly YamlPart root;
    private readonly string file;
    private readonly SweepWords words;
    private readonly ProblemList problems;
    private readonly Dictionary<string, YamlEntry> entries;

    /// <summary>A plan of a file.</summary>
    public SweepDraft(YamlPart root, string file, SweepWords words, ProblemList problems)
    {
        (this.root, this.file, this.words, this.problems) = (root, file, words, problems);
        entries = Entries(root);
    }

    /// <summary>The plan; null where anything is wrong, and the problems say what.</summary>
    public SweepPlan? Plan()
    {
        var ask = new PlanEntries(entries, root.Spot, problems);
        var name = Name();
        var title = entries.TryGetValue("title", out var written) ? TextReading.Read(written, "title", 200, problems) : name;
        var arms = Arms();
        var numbers = Except(new FactorReading(arms, problems).Read(entries.GetValueOrDefault("factors"), file));
        var correlations = Correlations(arms, numbers);
        var groups = new GroupReading(numbers, problems).Read(entries.GetValueOrDefault("groups"));
        var design = DesignReading.Read(entries.GetValueOrDefault("design"), file, problems);
        var seeds = (int)ask.Whole("seeds", 2, 1, 10_000, "Two seeds tell luck from assumptions roughly, four do it well.");
        var first = ask.Whole("first-seed", 1, 0, ulong.MaxValue - 10_000, "Any such number will do.");
        var people = (long)ask.Whole("people", 65_536, 1, 4_000_000_000, "Sweeps live from many small societies: 65536 is a good size.");
        var burnIn = (int)ask.Whole("burn-in", 24, 0, 600, "Two years let a small society settle.");
        var months = (int)ask.Whole("months", 60, 1, 1200, "Five years are 60.");
        var leavesOut = ask.Word("contradictions", "refuse", SweepWords.Contradictions) == "leave-out";
        var keep = KeepReading.Read(entries.GetValueOrDefault("keep"), words, problems);
        if (!problems.IsEmpty) return null;
        return new SweepPlan(name, title!, arms, numbers, design!, seeds, first, people, burnIn, months, keep) { Correlations = correlations, Groups = groups, File = file, LeavesOutContradictions = leavesOut };
    }

    private Dictionary<string, YamlEntry> Entries(YamlPart mapping)
    {
        var known = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (SweepWords.Keys.Contains(entry.Key)) known[entry.Key] = entry;
            else problems.Add(entry.Spot, entry.Key, "", "is not a known key", WayOut.Nearest(entry.Key, SweepWords.Keys, $"Known here: {WayOut.List(SweepWords.Keys)}."));
        }

        return known;
    }

    private ImmutableArray<SweptNumber> Except(ImmutableArray<SweptNumber> numbers)
    {
        if (!entries.TryGetValue("except", out var entry)) return numbers;
        if (entry.Value.Kind != YamlKind.Sequence)
            problems.Add(entry.Value.Spot, "except", entry.Value.Shown, "is not a list of numbers", "Write except: [rating.start, enterprises.*].");
        bool Names(YamlPart item, SweptNumber number) => item.Text == number.Name || item.Text == number.Key.Section + ".*";
        foreach (var item in entry.Value.Items.Where(item => numbers.Length > 0 && !numbers.Any(number => Names(item, number))))
            problems.Add(item.Spot, "except", item.Shown, "is not among the factors", WayOut.Nearest(item.Text, numbers.Select(number => number.Name), "Name a number that the factors hold, or a section such as morals.*."));
        ImmutableArray<SweptNumber> left = [.. numbers.Where(number => !entry.Value.Items.Any(item => Names(item, number)))];
        if (left.IsEmpty && numbers.Length > 0) problems.Add(entry.Value.Spot, "except", "", "leaves nothing to move", "Leave a number in.");
        return left;
    }

    // What the plan says of two numbers takes the place of what the scenario says of them.
    private ImmutableArray<NumberCorrelation> Correlations(ImmutableArray<Scenario> arms, ImmutableArray<SweptNumber> numbers)
    {
        var own = entries.TryGetValue("correlations", out var written) ? CorrelationReading.Read(written.Value, problems, isGroundNeeded: false) : [];
        var swept = numbers.Where(number => number.Date is null).Select(number => number.Key).ToHashSet();
        foreach (var stranger in own.SelectMany(pair => new[] { (pair, Key: pair.One), (pair, Key: pair.Other) }).Where(one => !swept.Contains(one.Key) && numbers.Length > 0))
            problems.Add(new Spot(file, stranger.pair.Line, stranger.pair.Column), "correlations", stranger.Key.Path, "is not among the factors", "Name two of the numbers that this plan moves.");
        var scenario = arms.Length > 1 ? arms[1] : arms.FirstOrDefault();
        var inherited = scenario?.Correlations.Where(pair => swept.Contains(pair.One) && swept.Contains(pair.Other) && !own.Any(pair.IsOfSame)) ?? [];
        return [.. own, .. inherited];
    }

    private string Name()
    {
        if (!entries.TryGetValue("sweep", out var entry))
        {
            problems.Add(Spot.Whole(file), "sweep", "", "is missing", "A sweep plan begins with sweep: and its name.");
            return "";
        }

        if (TextReading.Read(entry, "sweep", 60, problems) is not { } name) return "";
        if (KebabCase().IsMatch(name)) return name;
        problems.Add(entry.Value.Spot, "sweep", name, "is not a name in kebab case", "Use small letters, digits and single hyphens, such as my-question.");
        return "";
    }

    private ImmutableArray<Scenario> Arms()
    {
        const string example = "Write scenarios: [no-scoring, essay], the baseline first.";
        if (!entries.TryGetValue("scenarios", out var entry))
        {
            problems.Add(Spot.Whole(file), "scenarios", "", "is missing", example);
            return [];
        }

        if (entry.Value.Kind != YamlKind.Sequence || entry.Value.Items.IsEmpty || entry.Value.Items.Length > 64)
        {
            problems.Add(entry.Value.Spot, "scenarios", entry.Value.Shown, "is not a list of 1 to 64 scenarios", example);
            return [];
        }

        var arms = entry.Value.Items.Select(Arm).OfType<Scenario>().ToArray();
        foreach (var twice in arms.GroupBy(arm => arm.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            problems.Add(entry.Value.Spot, "scenarios", twice.Key, "stands twice", "Name each once; give a changed copy a name of its own.");
        return arms.Length == entry.Value.Items.Length ? [.. arms] : [];
    }

    // What is wrong inside a scenario is said with its own file and line.
    private Scenario? Arm(YamlPart item)
    {
        var written = item.Kind == YamlKind.Scalar ? item.Text.Trim() : "";
        if (written.Length == 0)
        {
            problems.Add(item.Spot, "scenarios", item.Shown, "is not the name of a scenario", "./glasshouse scenarios lists them; a path to your own file ends in .yaml.");
            return null;
        }

        var isPath = written.EndsWith(".yaml", StringComparison.Ordinal);
        var reading = ScenarioFiles.Load(isPath ? Path.Combine(Path.GetDirectoryName(file) ?? "", written) : written, []);
        foreach (var problem in reading.Problems)
        {
            var spot = problem.Line == 0 ? item.Spot : new Spot(problem.File, problem.Line, problem.Column);
            problems.Add(spot, problem.Line == 0 ? "scenarios" : problem.Key, problem.Value.Length > 0 ? problem.Value : written, problem.Rule, problem.WayOut);
        }

        return reading.Scenario;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KebabCase();
}
