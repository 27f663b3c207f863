using System.Collections.Immutable;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Robustness;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Assessing;

/// <summary>Lives plausible worlds, some of them under every open mechanism, and asks them what the answer turns on.</summary>
public sealed class Answering
{
    private const int Explored = 24;
    private const int WorldsForExplored = 20;

    private readonly PlausibleWorlds worlds;
    private readonly AnswerSize size;
    private readonly ImmutableArray<(string Name, SweepWork Work)> sweeps;

    private Answering(PlausibleWorlds worlds, AnswerSize size, ImmutableArray<(string Name, SweepWork Work)> sweeps) => (this.worlds, this.size, this.sweeps) = (worlds, size, sweeps);

    /// <summary>The work of an answer; null where no arm has the people of the baseline, or nothing moves.</summary>
    /// <param name="arms">The arms, the baseline first.</param>
    /// <param name="posterior">The posterior; null for none.</param>
    /// <param name="size">Number and size of the worlds.</param>
    public static Answering? Of(IReadOnlyList<Scenario> arms, Posterior? posterior, AnswerSize size)
    {
        ArgumentNullException.ThrowIfNull(arms);
        ArgumentNullException.ThrowIfNull(size);
        if (PlausibleWorlds.Of(arms, posterior, size.Worlds, size.FirstSeed) is not { } worlds) return null;
        var plans = Structure.All.Skip(1).Select(mechanism => worlds.Plan(mechanism, size)).Prepend(worlds.Plan(size));
        return new Answering(worlds, size, [.. plans.Select(plan => (plan.Name, Worked(plan)))]);
    }

    /// <summary>Person-months of all its runs.</summary>
    public long PersonMonths => sweeps.Sum(sweep => sweep.Work.PersonMonths);

    /// <summary>Runs in all.</summary>
    public int Runs => sweeps.Sum(sweep => sweep.Work.RunCount);

    /// <summary>SHA-256 over all that sets its runs, 64 hex digits: the name by which finished runs are known again.</summary>
    public string Hash => Experiment.HashOf([Checkpoints.Keeping.Program, .. sweeps.Select(sweep => sweep.Work.Hash)]);

    /// <summary>Person-months a second that this machine does of the worlds.</summary>
    public double Pilot(RunOptions options, CancellationToken cancellation) => SweepNeed.Pilot(sweeps[0].Work, options, cancellation);

    /// <summary>Bytes of disk that the finished runs take until the answer is written.</summary>
    public long Disk => sweeps.Sum(sweep => SweepNeed.Of(sweep.Work, "", 1).Disk);

    /// <summary>The answer.</summary>
    /// <param name="folder">Folder that keeps every finished run, so that an answer that was stopped goes on; null keeps nothing.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress; null for none.</param>
    /// <param name="cancellation">Stops it between two months.</param>
    public Answer Find(string? folder, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        var (before, total) = (0L, PersonMonths);
        var tables = new List<SweepTable>();
        foreach (var (name, work) in sweeps)
        {
            var share = progress is null ? null : new Part(progress, before, total, work.PersonMonths, name);
            tables.Add(Lived(work, folder is null ? null : Path.Combine(folder, name), options, share, cancellation));
            before += work.PersonMonths;
        }

        return From(tables, cancellation);
    }

    private static SweepWork Worked(SweepPlan plan) => SweepWork.Of(plan, out var problems) ?? throw new ArgumentException(string.Join('\n', problems), nameof(plan));

    private static SweepTable Lived(SweepWork work, string? folder, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        if (folder is null) return Sweep.Run(work, options, progress, cancellation);
        Sweep.Run(work, folder, options, progress, cancellation);
        return Sweep.Read(folder);
    }

    private Answer From(List<SweepTable> tables, CancellationToken cancellation)
    {
        var whole = tables[0];
        var turning = Turning(whole, cancellation);
        return new Answer(
            size, worlds.Focus.Name, worlds.Arms[0].Name, worlds.Posterior, worlds.Numbers.Length, worlds.Fitted,
            Enumerable.Range(0, whole.Points.Length).Count(world => IsLived(whole, world)), [.. Structure.All.Select(mechanism => mechanism.Name)],
            [.. Doubts(tables)], turning, Ask(whole, turning, cancellation));
    }

    private static bool IsLived(SweepTable table, int world) => Enumerable.Range(0, table.Measures.Length).Any(measure => !double.IsNaN(table.Value(world, 0, 0, measure)));

    private IEnumerable<ArmDoubt> Doubts(List<SweepTable> tables)
    {
        for (var arm = 0; arm < worlds.Arms.Length; arm++)
            foreach (var measure in Measures.All)
            {
                var (at, place) = (arm, tables[0].MeasureAt(measure.Name));
                WorldSpread Spread(Func<SweepTable, double[][]> of) => WorldSpread.Of(of(tables[0]), [.. tables.Select((table, number) => number == 0 ? of(table)[..Math.Min(size.UnderMechanisms, table.Points.Length)] : of(table))]);
                var level = Spread(table => Values(table, place, at, -1));
                if (level.Worlds > 0) yield return new ArmDoubt(worlds.Arms[arm].Name, measure, level, arm == 0 ? null : Spread(table => Values(table, place, at, 0)));
            }
    }

    private static double[][] Values(SweepTable table, int measure, int arm, int against) =>
        [.. Enumerable.Range(0, table.Points.Length).Select(world => Enumerable.Range(0, table.Seeds.Length)
            .Select(seed => table.Value(world, arm, seed, measure) - (against < 0 ? 0 : table.Value(world, against, seed, measure))).ToArray())];

    private ImmutableArray<MeasureTurning> Turning(SweepTable table, CancellationToken cancellation)
    {
        var looked = Looked;
        var ask = new SensitivityAsk { Measures = [.. looked.Select(measure => measure.Name)], Arm = worlds.Focus.Name, Against = worlds.Arms[0].Name, Method = SensitivityMethod.Pawn };
        var findings = SweepSensitivity.Of(table, ask, cancellation, out _);
        return [.. from finding in findings let measure = looked.First(measure => measure.Name == finding.Measure) select MeasureTurning.Of(table, measure, finding, looked.Length)];
    }

    // An arm that is about a domain is looked at on measures of the domain too.
    private ImmutableArray<Measure> Looked => [.. SweepDomain.General, .. SweepDomain.About(worlds.Focus)?.Looked ?? []];

    private (string Gain, string Price, double Margin) Weighed =>
        SweepDomain.About(worlds.Focus) == SweepDomain.Credit ? ("loan-defaults", "credit-refused-group-b", 1) : ("offenders", "listed-wrongly", Question.WrongfulMargin);

    // Good enough: on the gain no worse than the middle world without the regime, on the price no farther from it than the margin.
    private static ImmutableArray<Threshold> Enough(SweepTable table, Question question)
    {
        double Middle(Measure measure) => table.Means(table.MeasureAt(measure.Name), 0).Where(double.IsFinite).Order().ToArray() is { Length: > 0 } sorted ? sorted[sorted.Length / 2] : double.NaN;
        return [.. question.Clauses.Select(clause => new Threshold(clause.Measure, Middle(clause.Measure) - (clause.Measure.Good * clause.Margin))).Where(threshold => double.IsFinite(threshold.At))];
    }

    // A surface, a box and a map of every number would drown in luck: only those with which the answer goes most are explored.
    private ImmutableArray<Exploration> Ask(SweepTable table, ImmutableArray<MeasureTurning> turning, CancellationToken cancellation)
    {
        var (gain, price, margin) = Weighed;
        var questions = Question.Weighing(table, worlds.Focus.Name, gain, price, margin);
        var asked = questions.SelectMany(question => question.Clauses).Select(clause => clause.Measure.Name).ToHashSet();
        var strongest = turning.Where(one => asked.Contains(one.Measure.Name)).SelectMany(one => one.Numbers)
            .GroupBy(number => number.Name, StringComparer.Ordinal).Select(same => (same.Key, Rank: same.Max(number => Math.Abs(number.Rank))))
            .OrderByDescending(number => number.Rank).ThenBy(number => number.Key, StringComparer.Ordinal)
            .Take(Math.Clamp(table.Points.Length / WorldsForExplored, 2, Explored)).Select(number => number.Key).ToHashSet();
        var seen = table.Only(strongest.Contains);
        var rules = new ExplorationRules(new PeelingRules(Shuffles: size.Shuffles), new TreeRules(), [], questions.IsEmpty ? [] : Enough(table, questions[0]));
        return
        [
            .. questions.Where(question => Exploration.Check(seen, question, rules).IsEmpty).Select(question =>
            {
                cancellation.ThrowIfCancellationRequested();
                return Exploration.Of(seen, question, rules);
            })
        ];
    }

    // One piece of the work tells of the whole; what an earlier start has done is taken out of it.
    private sealed class Part(IProgress<ExperimentProgress> whole, long before, long total, long own, string name) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value) => whole.Report(new ExperimentProgress($"{name}, {value.Stage.Split(", ")[0]}", before + (own - value.Total) + value.Done, total));
    }
}
