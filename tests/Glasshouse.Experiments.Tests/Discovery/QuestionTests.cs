using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Discovery;

public class QuestionTests
{
    private static readonly string[] Arms = ["no-scoring", "essay", "due-process"];
    private static readonly string[] Kept = ["offenders", "listed-wrongly", "approve"];

    [Theory]
    [InlineData("essay better than no-scoring on offenders")]
    [InlineData("essay not worse than due-process on listed-wrongly by 1.5")]
    [InlineData("essay higher than no-scoring on approve")]
    public void A_clause_in_words_reads_as_it_was_written(string written)
    {
        var problems = new List<Problem>();
        Assert.Equal(written, ClauseReading.Read(written, Arms, Kept, problems)!.ToString());
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("essay beats no-scoring", "is not a part of a question")]
    [InlineData("essay bigger than no-scoring on offenders", "is none of better")]
    [InlineData("captured better than no-scoring on offenders", "is not an arm of the sweep")]
    [InlineData("essay better than essay on offenders", "is held against itself")]
    [InlineData("essay better than no-scoring on honesty", "is not a measure")]
    [InlineData("essay better than no-scoring on morals", "was not kept in this sweep")]
    [InlineData("essay better than no-scoring on approve", "is neither good nor bad")]
    [InlineData("essay better than no-scoring on offenders by minus", "is not a number of 0 or more")]
    [InlineData("", "is not a part of a question")]
    public void What_is_no_clause_is_named_and_refused(string written, string rule)
    {
        var problems = new List<Problem>();
        Assert.Null(ClauseReading.Read(written, Arms, Kept, problems));
        Assert.Contains(problems, problem => problem.ToString().Contains(rule, StringComparison.Ordinal));
    }

    [Fact]
    public void Better_is_less_where_less_is_better_and_margins_widen_or_narrow()
    {
        var offenders = Measures.All.First(measure => measure.Name == "offenders");
        Assert.True(new Clause("a", Relation.Better, "b", offenders, 0).Holds(-0.1));
        Assert.False(new Clause("a", Relation.Better, "b", offenders, 0).Holds(0));
        Assert.False(new Clause("a", Relation.Better, "b", offenders, 0.2).Holds(-0.1));
        Assert.True(new Clause("a", Relation.NotWorse, "b", offenders, 0).Holds(0));
        Assert.True(new Clause("a", Relation.NotWorse, "b", offenders, 0.2).Holds(0.2));
        Assert.False(new Clause("a", Relation.NotWorse, "b", offenders, 0.1).Holds(0.2));
        Assert.True(new Clause("a", Relation.Worse, "b", offenders, 0).Holds(0.1));
        Assert.True(new Clause("a", Relation.Lower, "b", offenders, 0).Holds(-0.1));
    }

    [Fact]
    public void Worlds_answer_with_the_mean_over_seeds_and_say_where_seeds_differ()
    {
        // Two arms, two seeds, one measure: differences −1 −1, −2 +1, +1 +1, and a world without a value.
        var table = new SweepTable(
            new DesignOrder(DesignKind.Random, 4, 1), new FactorSpace([new Factor("x", "share", 0, 1, Glasshouse.Scenarios.NumberDistribution.Uniform)]), [[0.1], [0.2], [0.3], [0.4]], ["no-scoring", "essay"], [1, 2], ["offenders"],
            [5, 5, 4, 4, 5, 5, 3, 6, 5, 5, 6, 6, 5, 5, double.NaN, double.NaN]);
        var answers = new Question([new Clause("essay", Relation.Better, "no-scoring", Measures.All.First(measure => measure.Name == "offenders"), 0)]).Ask(table);
        Assert.Equal((3, 2, 1, 1), (answers.Points.Count, answers.Points.Cases, answers.Unknown, answers.Unsure));
    }
}
