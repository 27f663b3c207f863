using System.Collections.Immutable;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Experiments.Chance;
using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Assessing;

public class MeasureTurningTests
{
    private const int Numbers = 40, Worlds = 200;
    private static readonly Measure Offenders = Measures.All.First(measure => measure.Name == "offenders");

    // The first number moves the arm as far as it is told to; nothing else moves anything.
    private static SweepTable Table(double strength, ulong seed)
    {
        var luck = new KeyedDraws(seed, "world");
        ImmutableArray<Factor> factors = [.. Enumerable.Range(0, Numbers).Select(at => new Factor($"number-{at}", "", 0, 1, NumberDistribution.Uniform))];
        double[][] points = [.. Enumerable.Range(0, Worlds).Select(world => Enumerable.Range(0, Numbers).Select(at => luck.Share(world, at)).ToArray())];
        double[] values = [.. points.SelectMany((point, world) => new[] { 0.0, (strength * point[0]) + luck.Normal(world, 1000) })];
        return new SweepTable(new DesignOrder(DesignKind.LatinHypercube, Worlds, 1), new FactorSpace(factors), points, ["no-scoring", "essay"], [1], ["offenders"], values);
    }

    private static MeasureTurning Turning(double strength, ulong seed)
    {
        var table = Table(strength, seed);
        var ask = new SensitivityAsk { Arm = "essay", Against = "no-scoring", Resampling = new Resampling { Resamples = 10 } };
        return MeasureTurning.Of(table, Offenders, SweepSensitivity.Of(table, ask, TestContext.Current.CancellationToken, out _)[0], compared: 5);
    }

    [Fact]
    public void A_number_that_moves_the_difference_is_named_first()
    {
        var turning = Turning(strength: -4, seed: 1);
        Assert.Equal("number-0", turning.Numbers[0].Name);
        Assert.Equal(["number-0"], turning.Told.Select(number => number.Name));
        Assert.InRange(turning.Numbers[0].Rank, -0.9, -0.5);
    }

    [Fact]
    public void Where_nothing_moves_it_luck_names_a_number_in_hardly_any_study() =>
        Assert.InRange(Enumerable.Range(0, 60).Count(study => Turning(0, 100 + (ulong)study).Told.Any()), 0, 3);
}
