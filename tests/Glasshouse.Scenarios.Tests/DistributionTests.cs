using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Tests;

public sealed class DistributionTests
{
    private const string Range = "listing:\n  term: { value: 12, assumption: why, range: [6, 24], distribution: ";

    [Fact]
    public void A_number_without_a_distribution_is_uniform_over_its_range() =>
        Assert.Equal(NumberDistribution.Uniform, Written.Read("").Scenario!.Numbers[ListingKeys.Term].Distribution);

    [Theory]
    [InlineData("uniform", DistributionShape.Uniform)]
    [InlineData("log-uniform", DistributionShape.LogUniform)]
    [InlineData("triangular", DistributionShape.Triangular)]
    [InlineData("normal", DistributionShape.Normal)]
    [InlineData("pert", DistributionShape.Pert)]
    [InlineData("{ shape: beta, alpha: 2, beta: 5 }", DistributionShape.Beta)]
    [InlineData("{ shape: discrete, values: [6, 12, 24], weights: [1, 2, 1] }", DistributionShape.Discrete)]
    public void Every_shape_is_read(string written, DistributionShape shape) => Assert.Equal(shape, Read(written).Shape);

    [Fact]
    public void Every_part_of_a_shape_is_read()
    {
        Assert.Equal((10, 3), (Read("{ shape: normal, peak: 10, deviation: 3 }").Peak, Read("{ shape: normal, peak: 10, deviation: 3 }").Deviation));
        Assert.Equal((8, 2), (Read("{ shape: pert, peak: 8, weight: 2 }").Peak, Read("{ shape: pert, peak: 8, weight: 2 }").Weight));
        Assert.Equal((2, 5), (Read("{ shape: beta, alpha: 2, beta: 5 }").Alpha, Read("{ shape: beta, alpha: 2, beta: 5 }").Beta));
        Assert.Equal([6, 12], Read("{ shape: discrete, values: [6, 12], weights: [3, 1] }").Values);
        Assert.Equal([3, 1], Read("{ shape: discrete, values: [6, 12], weights: [3, 1] }").Weights);
    }

    [Theory]
    [InlineData("log-unifrom", "mine.yaml:7:69  listing.term: log-unifrom is not the shape of a distribution. Did you mean log-uniform?")]
    [InlineData("[1, 2]", "listing.term: a list is not the shape of a distribution. Write distribution: log-uniform")]
    [InlineData("beta", "listing.term.alpha: is missing. Write distribution: { shape: beta, alpha: 2, beta: 5 }.", 2)]
    [InlineData("discrete", "listing.term.values: is not a list of at least two values in ascending order")]
    [InlineData("{ shape: discrete, values: [12, 6] }", "ascending order")]
    [InlineData("{ shape: discrete, values: [6, 30] }", "listing.term.values: 30 lies outside the range")]
    [InlineData("{ shape: discrete, values: [6, 12], weights: [1] }", "one weight above 0")]
    [InlineData("{ shape: discrete, values: [6, 12], weights: [1, 0] }", "one weight above 0")]
    [InlineData("{ shape: discrete, values: [6, x] }", "listing.term.values: x is not a number")]
    [InlineData("{ shape: triangular, peak: 30 }", "listing.term.peak: 30 lies outside the range. Move the peak, or widen the range.")]
    [InlineData("{ shape: normal, deviation: 0 }", "listing.term.deviation: 0 is not above 0")]
    [InlineData("{ shape: uniform, peak: 12 }", "listing.term.peak: is no part of the shape uniform. Leave it out.")]
    [InlineData("{ shape: pert, peek: 12 }", "listing.term.distribution.peek: is not a known key. Did you mean peak?")]
    public void What_is_wrong_with_a_distribution_is_said_with_its_place(string written, string problem, int problems = 1)
    {
        var found = Written.Read(Range + written + " }\n").Problems;
        Assert.Equal(problems, found.Length);
        Assert.Contains(problem, found[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("listing:\n  term: { value: 12, evidence: [A13], distribution: pert }\n", "pert is a distribution without a range")]
    [InlineData("repairing:\n  removal-delay: { value: 1, assumption: why, range: [0, 6], distribution: log-uniform }\n", "listing.x")]
    [InlineData("sanctions:\n  flights: { values: { start: 0.8, 2016-12: 0.95 }, assumption: why, range: [0.7, 1], distribution: pert }\n", "sanctions.flights.peak: is missing, and the number has several values")]
    [InlineData("listing:\n  term: { value: 12, assumption: why, range: [12, 12], distribution: pert }\n", "is a range without width for the shape pert")]
    public void A_distribution_must_fit_its_range(string body, string problem) =>
        Assert.Contains(problem == "listing.x" ? "repairing.removal-delay.range: 0 is no lower end for log-uniform, which has no ratio to 0" : problem, Written.OnlyProblem(body).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_hash_of_a_scenario_knows_nothing_of_distributions_and_correlations() =>
        Assert.Equal(
            Written.Read("listing:\n  term: { value: 12, assumption: why, range: [6, 24] }\n").Scenario!.Hash,
            Written.Read(Range + "pert }\n" + CorrelationTests.Of("listing.term", "sanctions.flights", 0.5)).Scenario!.Hash);

    [Fact]
    public void A_setting_keeps_the_shape_where_it_still_fits()
    {
        NumberDistribution Set(string shape, string value) => ScenarioReader.Read(
            Written.Head + Range + shape + " }\n", "mine.yaml", _ => null, ["listing.term=" + value]).Scenario!.Numbers[ListingKeys.Term].Distribution;
        Assert.Equal(DistributionShape.LogUniform, Set("log-uniform", "30").Shape);
        Assert.Equal(DistributionShape.Discrete, Set("{ shape: discrete, values: [6, 24] }", "12").Shape);
    }

    private static NumberDistribution Read(string written)
    {
        var reading = Written.Read(Range + written + " }\n");
        Assert.Empty(reading.Problems);
        return reading.Scenario!.Numbers[ListingKeys.Term].Distribution;
    }
}
