using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>What a sweep plan comes to: its points, and the runs that they need, each once.</summary>
/// <remarks>
/// Model: an arm at a point is lived as a comparison of the arms at that point lives it: the burn-in under the first arm of its twins, the regime under its own plan.
/// Two points whose plan for an arm is the same, and for its burn-in too where that can matter, share one run. Runs are numbered by seed, then in the order in which points first ask for them.
/// </remarks>
public sealed class SweepWork
{
    private readonly int[] places;
    private readonly (int Point, int Arm, int Head)[] distinct;

    private SweepWork(SweepPlan plan, FactorSpace space, ImmutableArray<double[]> points, int[] places, (int, int, int)[] distinct, string hash)
    {
        (Plan, Space, Points, this.places, this.distinct, Hash) = (plan, space, points, places, distinct, hash);
        Errands = [.. AllErrands()];
        LeftOut = points.Length - Enumerable.Range(0, points.Length).Count(point => places[point * plan.Arms.Length] >= 0);
    }

    /// <summary>The plan.</summary>
    public SweepPlan Plan { get; }

    /// <summary>The numbers that move, and what is believed of them.</summary>
    public FactorSpace Space { get; }

    /// <summary>What a reader should know of the design, in sentences.</summary>
    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>Values of the factors, <c>[points][factors]</c>.</summary>
    public ImmutableArray<double[]> Points { get; }

    /// <summary>By which design the points were laid.</summary>
    public DesignOrder Design => SweepPoints.OrderOf(Plan.Design);

    /// <summary>SHA-256 over all that sets the result: arms, points, size, seeds and what is kept; 64 hex digits.</summary>
    public string Hash { get; }

    /// <summary>Runs in all, each plan and seed once.</summary>
    public int RunCount => checked(distinct.Length * Plan.Seeds);

    /// <summary>Points that are left out because their numbers contradict each other.</summary>
    public int LeftOut { get; }

    /// <summary>Person-months of all runs and burn-ins, as many as there are at most: burn-ins that points share are lived once by each thread.</summary>
    public long PersonMonths => Errands.Sum(PersonMonthsOf);

    /// <summary>Pieces of work for one thread each, in the order of the runs.</summary>
    internal ImmutableArray<SweepErrand> Errands { get; }

    /// <summary>True where no number that moves can act before the regime starts, so that points share their burn-in.</summary>
    internal bool SharesPast => PointsSharePast(Plan);

    /// <summary>Numbers stored for a run.</summary>
    internal int RowsOfRun => (CountSteps.Of(Plan.Keep.By, Plan.BurnIn, Plan.Months) * Plan.Keep.Outcomes.Length) + Plan.Keep.Measures.Length + 1;

    /// <summary>Numbers of runs, by point, arm and seed; −1 for a point that is left out.</summary>
    internal int RunAt(int point, int arm, int seed) => places[(point * Plan.Arms.Length) + arm] is var place and >= 0 ? (seed * distinct.Length) + place : -1;

    /// <summary>A run by its number.</summary>
    internal SweepRun Run(int number)
    {
        var (point, arm, head) = distinct[number % distinct.Length];
        return new SweepRun(point, arm, head, number / distinct.Length);
    }

    /// <summary>The same work with runs of another size: for a pilot.</summary>
    internal SweepWork Sized(long people, int burnIn, int months) =>
        new(Plan with { People = people, BurnIn = burnIn, Months = months }, Space, Points, places, distinct, "");

    /// <summary>Person-months of one piece of work.</summary>
    internal long PersonMonthsOf(SweepErrand errand) => Plan.People * (Plan.BurnIn + ((long)Plan.Months * errand.Runs.Length));

    /// <summary>Works a plan out, or says everything that stands against it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="problems">Every problem found; empty where there is work.</param>
    public static SweepWork? Of(SweepPlan plan, out ImmutableArray<Problem> problems)
    {
        var sizes = ArmRules.Check(plan.Arms, new RunSize(plan.People, plan.BurnIn, plan.Months, plan.FirstSeed, plan.Seeds));
        var space = SweepPoints.SpaceOf(plan);
        var (points, notes) = SweepPoints.Of(plan, space, out var against);
        problems = [.. sizes, .. against];
        if (!problems.IsEmpty) return null;
        var contradictions = new Problem?[points.Length];
        var (cells, asked) = Places(plan, points, contradictions);
        problems = [.. Contradictory(plan, points, contradictions)];
        if (!problems.IsEmpty) return null;
        return new SweepWork(plan, space, points, cells, asked, HashOf(plan, points)) { Notes = notes };
    }

    private static bool PointsSharePast(SweepPlan plan) => plan.Numbers.All(number => number.Keys.All(key => Regime.Parts.Contains(key)));

    private static (int[] Places, (int, int, int)[] Distinct) Places(SweepPlan plan, ImmutableArray<double[]> points, Problem?[] contradictions)
    {
        var cells = new int[points.Length * plan.Arms.Length];
        var known = new Dictionary<(string, string), int>();
        var sharesPast = PointsSharePast(plan);
        var asked = new List<(int, int, int)>();
        for (var point = 0; point < points.Length; point++)
        {
            var arms = MovedScenario.ArmsAt(plan, points[point]);
            contradictions[point] = arms.Zip(plan.Arms).Where(arm => arm.First != arm.Second).SelectMany(arm => Contradictions.In(arm.First)).FirstOrDefault();
            foreach (var group in ArmRules.Groups(arms))
                foreach (var arm in group)
                {
                    ref var place = ref cells[(point * plan.Arms.Length) + arm];
                    var key = (arms[arm].Hash, sharesPast ? plan.Arms[group[0]].Name : arms[group[0]].Hash);
                    if (contradictions[point] is not null) place = -1;
                    else if (!known.TryGetValue(key, out place))
                    {
                        known[key] = place = asked.Count;
                        asked.Add((point, arm, group[0]));
                    }
                }
        }

        return (cells, [.. asked]);
    }

    private static IEnumerable<Problem> Contradictory(SweepPlan plan, ImmutableArray<double[]> points, Problem?[] contradictions)
    {
        var found = contradictions.Index().Where(one => one.Item is not null).ToArray();
        if (found.Length == 0) yield break;
        if (found.Length == points.Length || !plan.LeavesOutContradictions)
        {
            foreach (var kind in found.GroupBy(one => (one.Item!.Key, one.Item.Rule)))
            {
                var (first, problem) = kind.First();
                yield return new Problem(plan.File, 0, 0, problem!.Key, problem.Value,
                    string.Create(CultureInfo.InvariantCulture, $"{problem.Rule}, at {kind.Count():N0} of {points.Length:N0} points (the first is point {first})"),
                    "Narrow the ranges so that no point contradicts itself" + (found.Length == points.Length ? "." : ", or write contradictions: leave-out."));
            }
        }
    }

    // A burn-in is lived once for all runs of a point that share it, and by one thread, which needs no other's society.
    private IEnumerable<SweepErrand> AllErrands()
    {
        var number = 0;
        var kinds = distinct.Index().GroupBy(one => (one.Item.Point, one.Item.Head)).Select(kind => (kind.Key.Point, kind.Key.Head, Runs: kind.Select(one => one.Index).ToArray())).ToArray();
        for (var seed = 0; seed < Plan.Seeds; seed++)
            foreach (var kind in kinds)
                yield return new SweepErrand(number++, kind.Point, kind.Head, seed, [.. kind.Runs.Select(run => (seed * distinct.Length) + run)]);
    }

    private static string HashOf(SweepPlan plan, ImmutableArray<double[]> points)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        Add(FormattableString.Invariant($"sweep 1 seeds {plan.FirstSeed} {plan.Seeds} by {plan.Keep.By}"));
        foreach (var arm in plan.Arms) Add($"arm {arm.Name} {arm.PlanOf(plan.People, plan.BurnIn, plan.Months).Hash}");
        foreach (var number in plan.Numbers) Add($"number {number.Name} in {string.Join(' ', number.Arms)}");
        foreach (var point in points) Add(string.Join(' ', point.Select(value => value.ToString("R", CultureInfo.InvariantCulture))));
        Add("keep " + string.Join(' ', [.. plan.Keep.Measures, "and", .. plan.Keep.Outcomes]));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
