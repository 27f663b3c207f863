using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Tests.Sweeps;

public sealed class SweepTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("glasshouse-sweep-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_run_of_a_sweep_is_the_run_that_a_comparison_with_the_same_numbers_lives()
    {
        SmallSweep.Run(folder);
        string[] settings = ["morals.return=0.03", "scoring.salience=0.9"];
        Scenario[] arms = [Small.Load("no-scoring", settings[0]), Small.Load("essay", settings)];
        var compared = Experiment.Run(arms, new RunSize(640, 3, 14, 1, 2), Small.OneThread, false, null, TestContext.Current.CancellationToken).Findings;
        var table = Sweep.Read(folder);
        for (var arm = 0; arm < 2; arm++)
        {
            foreach (var measure in table.Measures)
                Assert.Equal(compared.Arms[arm].Measures.First(found => found.Measure.Name == measure).LastYear.Mean, Enumerable.Range(0, 2).Average(seed => table.Value(1, arm, seed, table.MeasureAt(measure))), 9);
        }

        var hashes = ResultsIn(folder);
        Assert.All(compared.Arms.SelectMany(arm => arm.ResultHashes), hash => Assert.Contains(hash, hashes));
    }

    [Fact]
    public void Points_that_ask_for_the_same_plan_share_its_run()
    {
        var work = SmallSweep.Work();
        // Three values of a number of both arms, four pairs of it with a number of the regime, two seeds.
        Assert.Equal((3 + 4) * 2, work.RunCount);
        Assert.Equal(work.RunCount, SmallSweep.Run(folder, work).Lived);
        var table = Sweep.Read(folder);
        Assert.Equal(table.Value(0, 1, 1, 0), table.Value(4, 1, 1, 0));
        Assert.NotEqual(table.Value(0, 1, 1, 0), table.Value(2, 1, 1, 0));
        Assert.Equal(table.Value(0, 0, 1, 0), table.Value(2, 0, 1, 0));
    }

    [Fact]
    public void Numbers_of_the_regime_alone_share_burn_ins_and_change_nothing_by_it()
    {
        var plan = SmallSweep.Plan() with { GivenPoints = [[0.01, 0.4], [0.01, 0.7], [0.01, 0.9]] };
        var alone = plan with { Numbers = [plan.Numbers[1]], GivenPoints = [[0.4], [0.7], [0.9]] };
        var (shared, apart) = (SmallSweep.Work(alone), SmallSweep.Work(plan with { Arms = [.. plan.Arms.Select(arm => At(arm, 0.01))] }));
        Assert.True(shared.SharesPast);
        Assert.False(apart.SharesPast);
        SmallSweep.Run(Path.Combine(folder, "apart"), apart, threads: 1);
        SmallSweep.Run(Path.Combine(folder, "shared"), SmallSweep.Work(alone with { Arms = [.. plan.Arms.Select(arm => At(arm, 0.01))] }), threads: 1);
        Assert.Equal(ResultsIn(Path.Combine(folder, "apart")), ResultsIn(Path.Combine(folder, "shared")));
    }

    [Fact]
    public void Threads_never_change_a_byte_of_the_store()
    {
        var one = SmallSweep.Run(Path.Combine(folder, "one"), threads: 1);
        var three = SmallSweep.Run(Path.Combine(folder, "three"), threads: 3);
        Assert.Equal(one.Hash, three.Hash);
        Assert.Equal(SmallSweep.BytesOf(Path.Combine(folder, "one")), SmallSweep.BytesOf(Path.Combine(folder, "three")));
    }

    [Fact]
    public void A_sweep_without_a_store_finds_the_same()
    {
        SmallSweep.Run(folder);
        var (kept, free) = (Sweep.Read(folder), Sweep.Run(SmallSweep.Work(), Small.OneThread, null, TestContext.Current.CancellationToken));
        for (var measure = 0; measure < 3; measure++)
            for (var arm = 0; arm < 2; arm++) Assert.Equal(kept.Column(arm, 1, measure), free.Column(arm, 1, measure));
    }

    [Fact]
    public void Points_that_contradict_themselves_are_refused_or_left_out()
    {
        var plan = SmallSweep.Plan(SmallSweep.Text.Replace("morals.return: {}", "listing.score-threshold: { range: [500, 1200] }", StringComparison.Ordinal)) with { GivenPoints = [[550, 0.4], [1100, 0.9]] };
        Assert.Null(SweepWork.Of(plan, out var problems));
        Assert.Contains(problems, problem => problem.Key == "listing.score-threshold" && problem.Rule.Contains("at 1 of 2 points", StringComparison.Ordinal));
        var work = SmallSweep.Work(plan with { LeavesOutContradictions = true });
        Assert.Equal(1, work.LeftOut);
        SmallSweep.Run(folder, work);
        var table = Sweep.Read(folder);
        Assert.Equal((true, false, 0), (double.IsNaN(table.Value(1, 1, 0, 0)), double.IsNaN(table.Value(0, 1, 0, 0)), table.Missing));
    }

    [Fact]
    public void The_words_of_plans_are_those_of_designs_and_measures()
    {
        Assert.Equal(DesignOrder.Kinds, SweepWords.Designs);
        Assert.Equal(Measures.All.Select(measure => measure.Name), Sweep.Words.Measures);
    }

    [Fact]
    public void A_date_that_moves_into_the_run_changes_it_and_one_that_stays_behind_its_end_does_not()
    {
        // The run ends in November 2014; more cameras come in January 2015.
        var text = SmallSweep.Text.Replace("morals.return: {}", "observing.cameras-coverage@2015-01: { range: [-13, 12] }", StringComparison.Ordinal).Replace("  scoring.salience: {}\n", "", StringComparison.Ordinal)
            .Replace("people: 640", "people: 3000", StringComparison.Ordinal);
        var table = Sweep.Run(SmallSweep.Work(SmallSweep.Plan(text) with { GivenPoints = [[0], [12], [-13]] }), Small.OneThread, null, TestContext.Current.CancellationToken);
        double[] At(int point) => [.. from seed in new[] { 0, 1 } from measure in new[] { 0, 1, 2 } select table.Value(point, 1, seed, measure)];
        Assert.Equal(("observing.cameras-coverage@2015-01", "months later"), (table.Factors[0].Name, table.Factors[0].Unit));
        Assert.Equal(At(0), At(1));
        Assert.NotEqual(At(0), At(2));
        Assert.Equal(table.Value(0, 0, 0, 0), table.Value(2, 0, 0, 0));
    }

    [Fact]
    public void A_date_is_laid_in_whole_months()
    {
        var work = SmallSweep.Work(SmallSweep.Plan(SmallSweep.Text.Replace("morals.return: {}", "observing.cameras-coverage@2015-01: { range: [-13, 12] }", StringComparison.Ordinal)) with { GivenPoints = [] });
        Assert.All(work.Points, point => Assert.True(point[0] == Math.Round(point[0]) && point[0] is >= -13 and <= 12));
    }

    [Fact]
    public void Points_are_laid_by_the_design_that_the_plan_asks_for()
    {
        var plan = SmallSweep.Plan() with { GivenPoints = [] };
        var work = SmallSweep.Work(plan);
        Assert.Equal(5, work.Points.Length);
        Assert.Equal(5, work.Points.Select(point => point[0]).Distinct().Count());
        Assert.NotEqual(work.Hash, SmallSweep.Work(plan with { Design = plan.Design with { Seed = 2 } }).Hash);
        Assert.Null(SweepWork.Of(plan with { Numbers = [] }, out var problems));
        Assert.NotEmpty(problems);
    }

    internal static string[] ResultsIn(string folder) => [.. Directory.EnumerateFiles(folder, "runs.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(path =>
    {
        using var stream = File.OpenRead(path);
        return ParquetFile.ReadTexts(stream, "result");
    })];

    private static Scenario At(Scenario arm, double morals) =>
        arm.With(Glasshouse.Scenarios.Keys.MoralsKeys.Return, [new DatedValue(null, morals)]) with { Hash = arm.Hash + "moved" };
}
