using System.Collections.Immutable;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Calibrating;

public sealed class FitOrderTests : IDisposable
{
    private const string Tied = """
        scenario: tied
        title: Two numbers that go together
        says: x
        claims: x
        extends: us-no-scoring
        correlations:
          - { between: [conduct.gain, conduct.noise], rank: 0.6, assumption: "For the test." }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("glasshouse-fit-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Numbers_go_together_in_a_fit_as_the_scenario_says()
    {
        var reading = ScenarioReader.Read(Tied, "tied.yaml", _ => null);
        Assert.Empty(reading.Problems);
        var order = new FitOrder("usa", [Small.Load("us-no-scoring"), reading.Scenario!], new FitSize(), ["conduct.gain", "conduct.noise", "conduct.moral-weight"]);
        var space = order.SpaceOf(order.Numbers);
        var tie = Assert.Single(space.Correlations);
        Assert.Equal(["conduct.gain", "conduct.noise"], new[] { tie.One, tie.Other }.Select(at => space.Factors[at].Name).Order(StringComparer.Ordinal));
        var luck = new KeyedDraws(3, "priors");
        var drawn = Enumerable.Range(0, 2000).Select(draw => space.TiedValuesOf([luck.Share(draw, 0), luck.Share(draw, 1), luck.Share(draw, 2)])).ToArray();
        double Rank(int one, int other) => Ranks.Correlation([.. drawn.Select(point => point[one])], [.. drawn.Select(point => point[other])]);
        var free = Enumerable.Range(0, 3).Single(at => at != tie.One && at != tie.Other);
        Assert.Equal(0.6, Rank(tie.One, tie.Other), 0.04);
        Assert.Equal(0, Rank(tie.One, free), 0.07);
    }

    // Of two numbers tied by a Gaussian copula one is known nearly exactly: what is then believed of the other has a closed form.
    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(1, 0.8)]
    [InlineData(0, -0.5)]
    public void What_a_figure_says_of_one_number_it_says_of_those_that_go_with_it(int known, double rank)
    {
        ImmutableArray<Factor> factors = [Unit("a"), Unit("b")];
        var space = new FactorSpace(factors, [new FactorCorrelation(0, 1, rank)]);
        CalibrationGoal[] goals = [new("known", "known", "1", 0.9, 0.01, 0, false, false, "known")];
        var luck = new KeyedDraws(1, "start of a tied fit");
        var start = Enumerable.Range(0, 400).Select(set => new[] { luck.Share(set, 0), luck.Share(set, 1) }).ToArray();
        var found = Population.Of(start, goals, _ => true, (points, _) => [.. points.Select(point => new[] { space.TiedValuesOf(point)[known] })], new PopulationRules(Sets: 400, LastMoves: 12, Seed: 4));
        Assert.True(found.IsReached);
        var other = found.Sets.Select(set => space.TiedValuesOf(set)[1 - known]).Order().ToArray();
        var together = CorrelationMatrix.OfNormals(rank);
        double Believed(double share) => NormalCurve.Below((together * NormalCurve.Quantile(0.9)) + (Math.Sqrt(1 - (together * together)) * NormalCurve.Quantile(share)));
        Assert.Equal(Believed(0.5), other[200], 0.06);
        Assert.Equal(Believed(0.1), other[40], 0.08);
        Assert.Equal(Believed(0.9), other[360], 0.06);
    }

    [Fact]
    public void A_fit_that_is_ended_loses_no_finished_run_and_goes_on_to_the_same_posterior()
    {
        var order = new FitOrder("usa", [Small.Load("us-no-scoring")], new FitSize(4_000, 12, 12, Points: 12, Waves: 1, Sets: 16), ["conduct.gain", "conduct.noise"]);
        Assert.Empty(SocietyFit.Check(order));
        var (whole, all) = Fitted(order, "whole", null, TestContext.Current.CancellationToken);
        using (var stop = new CancellationTokenSource())
        {
            var ended = new Ending(stop, order.PersonMonthsOfRun * 40);
            Assert.ThrowsAny<OperationCanceledException>(() => Fitted(order, "ended", ended, stop.Token));
        }

        var files = Directory.GetFiles(Path.Combine(folder, "ended"), "run-??????????");
        Assert.InRange(files.Length, 40, all - 10);
        var bytes = File.ReadAllBytes(files[7]);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(files[7], bytes);
        File.WriteAllBytes(files[8], bytes[..20]);
        var (again, rest) = Fitted(order, "ended", null, TestContext.Current.CancellationToken);
        Assert.Equal(PosteriorFiles.Text(whole!), PosteriorFiles.Text(again!));
        Assert.Equal(all, files.Length - 2 + rest);
    }

    [Fact]
    public void Two_fits_in_one_folder_are_refused()
    {
        var order = new FitOrder("usa", [Small.Load("us-no-scoring"), Small.Load("us-credit")], new FitSize(400, 12, 12, Points: 12), []);
        using var first = FitRuns.Open(Path.Combine(folder, "runs"), order);
        Assert.Contains("another process", Assert.Throws<StoreProblem>(() => FitRuns.Open(Path.Combine(folder, "runs"), order)).Message, StringComparison.Ordinal);
    }

    private static Factor Unit(string name) => new(name, "", 0, 1, NumberDistribution.Uniform);

    private (Posterior? Posterior, int Lived) Fitted(FitOrder order, string name, IProgress<ExperimentProgress>? progress, CancellationToken stop)
    {
        using var kept = FitRuns.Open(Path.Combine(folder, name), order);
        return (SocietyFit.Run(order, Small.OneThread, progress, stop, kept), kept.Lived);
    }

    // Ends the fit once so many person-months were lived.
    private sealed class Ending(CancellationTokenSource stop, long after) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value)
        {
            if (value.Done >= after) stop.Cancel();
        }
    }
}
