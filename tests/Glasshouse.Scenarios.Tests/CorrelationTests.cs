using System.Globalization;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Tests;

public sealed class CorrelationTests
{
    private const string Three = "listing.term";

    [Fact]
    public void A_correlation_is_read_with_its_numbers_its_rank_and_its_ground()
    {
        var found = Assert.Single(Written.Read(Of("conduct.commercial-fraud-crowding-out", "morals.crowding-out", 0.6)).Scenario!.Correlations, IsWritten);
        Assert.Equal((ConductKeys.FraudCrowdingOut, MoralsKeys.CrowdingOut, 0.6, "why"), (found.One, found.Other, found.Rank, found.Reason));
    }

    [Fact]
    public void A_scenario_inherits_correlations_pair_by_pair_and_takes_them_away_with_a_rank_of_0()
    {
        var own = Written.Head + "correlations:\n" + Item("conduct.commercial-fraud-crowding-out", "morals.crowding-out", 0.6) + Item("listing.term", "morals.crowding-out", 0.2);
        double[] Child(string body) => [.. ScenarioReader.Read(
            Written.Head.Replace("mine", "child", StringComparison.Ordinal).Replace("extends: essay", "extends: mine.yaml", StringComparison.Ordinal) + body, "child.yaml", _ => own)
            .Scenario!.Correlations.Where(IsWritten).Select(found => found.Rank)];
        Assert.Equal([0.6, 0.2], Child(""));
        Assert.Equal([0.2, 0.3], Child(Of("morals.crowding-out", "conduct.commercial-fraud-crowding-out", 0.3)));
        Assert.Equal([0.2], Child(Of("morals.crowding-out", "conduct.commercial-fraud-crowding-out", 0)));
    }

    [Fact]
    public void Correlations_that_cannot_hold_together_are_refused_with_the_way_out()
    {
        var body = "correlations:\n" + Item(Three, "morals.crowding-out", 0.9) + Item("conduct.commercial-fraud-crowding-out", "morals.crowding-out", 0.9) + Item(Three, "conduct.commercial-fraud-crowding-out", -0.9);
        var problem = Written.OnlyProblem(body).ToString();
        Assert.Contains("mine.yaml:9:5  correlations: cannot hold together: the matrix that they make is not positive definite. Multiply all of them by 0.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("correlations: 3\n", "mine.yaml:6:15  correlations: 3 is not a list of at most 200 correlations")]
    [InlineData("correlations: [ 3 ]\n", "correlations: 3 is not a correlation")]
    [InlineData("correlations:\n  - { between: [listing.term], rank: 0.5, assumption: why }\n", "is not two numbers")]
    [InlineData("correlations:\n  - { rank: 0.5, assumption: why }\n", "correlations.between: is not two numbers")]
    [InlineData("correlations:\n  - { between: [listing.term, morals.crowding-uot], rank: 0.5, assumption: why }\n", "morals.crowding-uot is not a known key. Did you mean morals.crowding-out?")]
    [InlineData("correlations:\n  - { between: [listing.term, scoring.on], rank: 0.5, assumption: why }\n", "scoring.on is a switch")]
    [InlineData("correlations:\n  - { between: [listing.term, listing.term], rank: 0.5, assumption: why }\n", "listing.term goes together with itself")]
    [InlineData("correlations:\n  - { between: [listing.term, morals.crowding-out], rank: 1, assumption: why }\n", "correlations.rank: 1 is not a rank correlation between −1 and 1")]
    [InlineData("correlations:\n  - { between: [listing.term, morals.crowding-out], assumption: why }\n", "correlations.rank: is missing")]
    [InlineData("correlations:\n  - { between: [listing.term, morals.crowding-out], rank: 0.5 }\n", "correlations: has no source")]
    [InlineData("correlations:\n  - { between: [listing.term, morals.crowding-out], rank: 0.5, assumption: why }\n  - { between: [morals.crowding-out, listing.term], rank: 0.4, assumption: why }\n", "stand twice")]
    [InlineData("listing:\n  term: { value: 12, evidence: [A13] }\ncorrelations:\n  - { between: [listing.term, morals.crowding-out], rank: 0.5, assumption: why }\n", "listing.term has no range to move in")]
    public void What_is_wrong_with_a_correlation_is_said_with_its_place(string body, string problem) =>
        Assert.Contains(problem, Written.OnlyProblem(body).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Shipped_scenarios_tie_what_has_one_cause_and_say_why()
    {
        var ties = ScenarioLibrary.All.Single(reading => reading.Scenario!.Name == "essay").Scenario!.Correlations;
        Assert.Equal(2, ties.Length);
        Assert.All(ties, tie => Assert.True(tie.Reason.Length > 40 && tie.One.Section == tie.Other.Section && tie.Rank is > 0 and < 0.9));
    }

    [Fact]
    public void The_factor_of_a_matrix_times_itself_is_the_matrix()
    {
        var matrix = CorrelationMatrix.Of(3, [(0, 1, 0.5), (1, 2, -0.3)]);
        var factor = CorrelationMatrix.Factor(matrix)!;
        for (var row = 0; row < 3; row++)
            for (var column = 0; column < 3; column++)
                Assert.Equal(matrix[row][column], Enumerable.Range(0, 3).Sum(at => factor[row][at] * factor[column][at]), 12);
    }

    [Theory]
    [InlineData(0.5, 0.5176380902050415)]
    [InlineData(-1, -1)]
    [InlineData(0, 0)]
    public void Normal_variables_have_a_little_more_correlation_than_their_ranks(double rank, double expected) =>
        Assert.Equal(expected, CorrelationMatrix.OfNormals(rank), 14);

    internal static string Of(string one, string other, double rank) => "correlations:\n" + Item(one, other, rank);

    private static string Item(string one, string other, double rank) =>
        string.Create(CultureInfo.InvariantCulture, $"  - {{ between: [{one}, {other}], rank: {rank}, assumption: why }}\n");

    // What the shipped scenarios tie is inherited besides.
    private static bool IsWritten(NumberCorrelation found) => found.File is "mine.yaml" or "child.yaml";
}
