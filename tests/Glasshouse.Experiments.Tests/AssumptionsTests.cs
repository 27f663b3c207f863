using System.Collections.Immutable;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Tests;

public class AssumptionsTests
{
    private static readonly SweepSize Size = new(256, 1, 2, 5, 2);
    private static readonly Scenario Baseline = Small.Load("no-scoring");
    private static readonly Scenario Arm = Few(Small.Load("essay"));
    private static readonly AssumptionFinding[] Findings = Find(new RunOptions(1, LaneWidth.Auto));

    [Fact]
    public void Every_assumption_with_room_to_move_is_looked_at_on_every_measure()
    {
        var expected = NumberKeys.All.Count(key => Arm.Numbers[key] is { IsAssumption: true, RangeLow: { } low, RangeHigh: { } high } && low < high);
        Assert.InRange(expected, 4, 6);
        Assert.Equal(expected * SweepDomain.General.Length, Findings.Length);
        Assert.All(Findings, finding => Assert.Equal(2, finding.AsIs.Seeds));
    }

    [Fact]
    public void An_assumption_about_enterprises_is_looked_at_on_measures_of_enterprises_too()
    {
        var findings = Find(Small.OneThread, Baseline, Few(Small.Load("essay"), BlacklistingKeys.Grave, ConductKeys.Gain));
        Assert.Equal([.. SweepDomain.General.Select(measure => measure.Name)], findings.Where(finding => finding.Number.Key == ConductKeys.Gain).Select(finding => finding.Measure));
        Assert.Equal(
            [.. SweepDomain.General.Concat(SweepDomain.Enterprises.Looked).Select(measure => measure.Name)],
            findings.Where(finding => finding.Number.Key == BlacklistingKeys.Grave).Select(finding => finding.Measure));
    }

    [Theory]
    [InlineData("enterprises-only", "enterprises", "no-scoring")]
    [InlineData("us-credit", "credit", "us-no-scoring")]
    public void An_arm_about_a_domain_is_swept_over_its_own_assumptions_beside_its_own_baseline(string name, string topic, string baseline)
    {
        Scenario[] arms = [Baseline, Few(Small.Load(name), ConductKeys.Gain, BlacklistingKeys.Grave, BorrowingKeys.Cure), Arm];
        var findings = new AssumptionSweeps(arms, new RunSize(1024, 1, 2, 5, 1)).Find(Small.OneThread, new ProgressMeter(null, 0, default));
        var own = findings.Where(finding => finding.Arm == name).ToArray();
        Assert.NotEmpty(own);
        Assert.All(own, finding => Assert.Equal(baseline, finding.Baseline));
        Assert.All(own, finding => Assert.Equal(topic, Measures.All.Single(measure => measure.Name == finding.Measure).Topic));
        Assert.DoesNotContain(own, finding => finding.Number.Key == ConductKeys.Gain);
        Assert.Contains(findings, finding => finding.Arm == "essay" && finding.Measure == "offenders");
    }

    [Fact]
    public void Without_an_arm_about_a_domain_nothing_more_is_run()
    {
        var size = new RunSize(1024, 1, 2, 5, 1);
        Assert.Equal(new Assumptions(Baseline, Arm, SweepSize.Of(size)).PersonMonths, new AssumptionSweeps([Baseline, Small.Load("court-list"), Arm], size).PersonMonths);
    }

    [Fact]
    public void Numbers_of_credit_are_not_moved_where_nobody_has_a_credit_file() =>
        Assert.DoesNotContain(SweepEnd.Movable(Small.Load("essay")), SweepDomain.Credit.Holds);

    [Fact]
    public void The_number_of_threads_never_changes_a_finding() =>
        Assert.Equal(Findings.Select(Shown), Find(new RunOptions(3, LaneWidth.Auto)).Select(Shown));

    [Fact]
    public void The_work_done_is_the_work_announced()
    {
        var last = default(ExperimentProgress);
        var sweep = new Assumptions(Baseline, Arm, Size);
        sweep.Find(new RunOptions(2, LaneWidth.Auto), new ProgressMeter(new Listener(point => last = point), sweep.PersonMonths, default));
        Assert.Equal(sweep.PersonMonths, last.Done);
    }

    [Fact]
    public void A_stopped_sweep_says_that_it_was_stopped()
    {
        using var stop = new CancellationTokenSource();
        var sweep = new Assumptions(Baseline, Arm, Size);
        var meter = new ProgressMeter(new Listener(_ => stop.Cancel()), sweep.PersonMonths, stop.Token);
        Assert.Throws<OperationCanceledException>(() => sweep.Find(new RunOptions(2, LaneWidth.Auto), meter));
    }

    [Fact]
    public void An_assumption_that_both_share_moves_in_both_and_one_of_the_arm_in_the_arm()
    {
        var shared = SweepEnd.Of(Baseline, Arm, Arm.Numbers[ConductKeys.Gain], high: true);
        Assert.True(shared.MovesBaseline && shared.MovesBurnIn);
        Assert.Equal(Arm.Numbers[ConductKeys.Gain].RangeHigh, shared.Baseline.Numbers[ConductKeys.Gain].Values[0].Value);
        var own = SweepEnd.Of(Baseline, Arm, Arm.Numbers[ListingKeys.ScoreThreshold], high: true);
        Assert.False(own.MovesBaseline || own.MovesBurnIn);
        Assert.Equal(Arm.Numbers[ListingKeys.ScoreThreshold].RangeHigh, own.Arm.Numbers[ListingKeys.ScoreThreshold].Values[0].Value);
    }

    [Fact]
    public void A_dated_number_keeps_its_shape_and_stays_in_its_range()
    {
        var cameras = Arm.Numbers[ObservingKeys.CamerasCoverage] with
        {
            Values = [new(null, 0.1), new(new YearMonth(2015, 1), 0.2), new(new YearMonth(2018, 1), 0.4)],
            RangeLow = 0.05,
            RangeHigh = 0.8,
        };
        Assert.Equal([0.05, 0.1, 0.2], SweepEnd.Moved(cameras, high: false).Values.Select(dated => dated.Value));
        Assert.Equal([0.2, 0.4, 0.8], SweepEnd.Moved(cameras, high: true).Values.Select(dated => dated.Value));
    }

    [Fact]
    public void A_verdict_flips_only_where_both_ends_are_clear_of_zero()
    {
        static PairedDifference Of(double low, double high) => new((low + high) / 2, low, high, 1, 4);
        Assert.True(Assumptions.AreOpposed(Of(-3, -1), Of(1, 2)));
        Assert.True(Assumptions.AreOpposed(Of(1, 2), Of(-3, -1)));
        Assert.False(Assumptions.AreOpposed(Of(-3, 1), Of(1, 2)));
        Assert.False(Assumptions.AreOpposed(Of(1, 3), Of(1, 2)));
    }

    [Fact]
    public void The_sweep_of_an_experiment_counts_in_its_progress()
    {
        var last = default(ExperimentProgress);
        var result = Experiment.Run([Baseline, Small.Load("court-list"), Arm], new RunSize(128, 1, 1, 5, 1), Small.OneThread, true,
            new Listener(point => last = point), TestContext.Current.CancellationToken);
        Assert.Equal(last.Total, last.Done);
        Assert.Equal(Findings.Length, result.Findings.Assumptions.Count);
        Assert.Contains("assumptions of essay", result.Findings.AssumptionsNote, StringComparison.Ordinal);
    }

    private static AssumptionFinding[] Find(RunOptions options) => Find(options, Baseline, Arm);

    private static AssumptionFinding[] Find(RunOptions options, Scenario baseline, Scenario arm)
    {
        var sweep = new Assumptions(baseline, arm, Size);
        return sweep.Find(options, new ProgressMeter(null, sweep.PersonMonths, default));
    }

    // A sweep of a few numbers of every kind is soon done.
    private static Scenario Few(Scenario scenario) =>
        Few(scenario, PopulationKeys.MoralMean, ConductKeys.Gain, ObservingKeys.CamerasCoverage, ListingKeys.ScoreThreshold, ObservingKeys.CapturedRecord, ListingKeys.CourtChance);

    private static Scenario Few(Scenario scenario, params NumberKey[] kept)
    {
        var numbers = scenario.Numbers.Values.Select(number => kept.Contains(number.Key) ? number : number with { RangeLow = null, RangeHigh = null });
        return scenario with { Numbers = numbers.ToImmutableDictionary(number => number.Key) };
    }

    private static string Shown(AssumptionFinding finding) =>
        $"{finding.Number.Key.Path} {finding.Measure} {finding.AtLow} {finding.AsIs} {finding.AtHigh} {finding.Flips}";

    private sealed class Listener(Action<ExperimentProgress> hear) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value) => hear(value);
    }
}
