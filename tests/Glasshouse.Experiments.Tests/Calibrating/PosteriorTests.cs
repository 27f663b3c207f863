using Glasshouse.Evidence;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Calibrating;

public class PosteriorTests
{
    [Fact]
    public void Every_place_has_a_posterior_and_it_reads_without_problems()
    {
        foreach (var place in EvidenceLibrary.Places)
        {
            var posterior = PosteriorFiles.Of(place);
            Assert.NotNull(posterior);
            Assert.True(posterior.Sets.Length >= 64);
            Assert.Equal(1, posterior.Tolerances[^1]);
        }
    }

    [Fact]
    public void No_figure_from_memory_and_none_that_is_not_meant_for_it_was_fitted()
    {
        foreach (var goal in EvidenceLibrary.Places.SelectMany(place => PosteriorFiles.Of(place)!.Goals))
        {
            var figure = EvidenceLibrary.Find(goal.Evidence);
            Assert.True(figure is { MayBeFitted: true }, goal.Evidence);
            Assert.Equal(figure.Value, goal.Value);
        }
    }

    [Fact]
    public void Every_number_of_a_posterior_still_stands_where_it_was_fitted()
    {
        foreach (var posterior in EvidenceLibrary.Places.Select(place => PosteriorFiles.Of(place)!))
            Assert.Equal(posterior.Numbers.Length, PosteriorFiles.Numbers(posterior).Length);
    }

    [Fact]
    public void A_set_moves_a_number_in_every_scenario_that_has_it_from_there_and_in_no_other()
    {
        var (root, essay) = (Small.Load("no-scoring"), Small.Load("essay"));
        var number = FittedNumber.Of([root, essay]).First(one => one.Number.Key.Path == "observing.banks-coverage" && one.Scenario == "no-scoring");
        Assert.False(number.IsIn(essay));
        Assert.Same(essay, FittedNumber.Apply(essay, [number], [0.31]));
        Assert.Equal(0.31, FittedNumber.Apply(root, [number], [0.31]).Numbers[number.Number.Key].Values[^1].Value);
    }

    [Fact]
    public void Earlier_values_keep_their_ratio_to_the_last()
    {
        var number = FittedNumber.Of([Small.Load("essay")]).First(one => one.Number.Key.Path == "observing.cameras-coverage");
        Assert.Equal([0.05, 0.1, 0.2], number.At(0.2).Select(dated => Math.Round(dated.Value, 12)));
    }

    [Fact]
    public void A_posterior_keeps_everything_through_its_file()
    {
        var posterior = PosteriorFiles.Of("china")!;
        var problems = new List<Problem>();
        Assert.Equal(PosteriorFiles.Text(posterior), PosteriorFiles.Text(PosteriorFiles.Parse(PosteriorFiles.Text(posterior), "again", problems)!));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("", "does not read as a posterior")]
    [InlineData("null", "is empty")]
    [InlineData("{}", "does not read as a posterior")]
    [InlineData("[1, 2", "does not read as a posterior")]
    public void What_is_no_posterior_is_named_and_refused(string text, string rule)
    {
        var problems = new List<Problem>();
        Assert.Null(PosteriorFiles.Parse(text, "mine.json", problems));
        Assert.Contains(rule, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_outside_their_range_and_weights_that_do_not_add_up_are_refused()
    {
        var posterior = PosteriorFiles.Of("china")!;
        Assert.Contains(ProblemsOf(posterior with { Sets = [posterior.Sets[0]] }), problem => problem.Rule.Contains("add up to 1", StringComparison.Ordinal));
        Assert.Contains(ProblemsOf(posterior with { Sets = [.. posterior.Sets.Select(set => set with { Values = [.. set.Values.Select(_ => 1e9)] })] }), problem => problem.Rule.Contains("outside its range", StringComparison.Ordinal));
        Assert.Contains(ProblemsOf(posterior with { Correlations = [new PosteriorCorrelation("conduct.gain", "nothing.known", 0.5)] }), problem => problem.Rule.Contains("of two fitted numbers", StringComparison.Ordinal));
        Assert.Contains(ProblemsOf(posterior with { Correlations = [new PosteriorCorrelation(posterior.Numbers[0].Path, posterior.Numbers[1].Path, 1)] }), problem => problem.Rule.Contains("of two fitted numbers", StringComparison.Ordinal));
        Assert.Empty(ProblemsOf(posterior with { Correlations = [new PosteriorCorrelation(posterior.Numbers[0].Path, posterior.Numbers[1].Path, 0.5)] }));
        Assert.Contains(ProblemsOf(posterior with { Format = "glasshouse-posterior/9" }), problem => problem.Rule.Contains("is not glasshouse-posterior/1", StringComparison.Ordinal));
    }

    private static List<Problem> ProblemsOf(Posterior posterior)
    {
        var problems = new List<Problem>();
        PosteriorFiles.Parse(PosteriorFiles.Text(posterior), "mine.json", problems);
        return problems;
    }
}
