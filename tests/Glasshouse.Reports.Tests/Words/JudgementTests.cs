using Glasshouse.Experiments;
using Glasshouse.Reports.Words;

namespace Glasshouse.Reports.Tests.Words;

public sealed class JudgementTests
{
    [Theory]
    [InlineData(-1, -2, -0.1, 8, "lower")]
    [InlineData(1, 0.1, 2, 8, "higher")]
    [InlineData(1, -0.1, 2, 8, "not decided")]
    [InlineData(1, 0, 2, 8, "not decided")]
    [InlineData(0, 0, 0, 8, "the same")]
    [InlineData(1, 1, 1, 1, "higher in one seed")]
    [InlineData(double.NaN, double.NaN, double.NaN, 0, "nothing to compare")]
    public void A_word_never_says_more_than_its_interval(double mean, double low, double high, int seeds, string word) =>
        Assert.Equal(word, Judgement.Word(Judgement.Of(new PairedDifference(mean, low, high, 1, seeds))));

    [Fact]
    public void Two_arms_differ_only_where_their_intervals_lie_apart()
    {
        Assert.Equal("not decided", Judgement.Word(Judgement.Between(new Estimate(1, 0, 2, 8), new Estimate(1.5, 0.5, 2.5, 8))));
        Assert.Equal("lower", Judgement.Word(Judgement.Between(new Estimate(1, 0, 2, 8), new Estimate(5, 4, 6, 8))));
    }

    [Fact]
    public void The_headline_claims_honesty_only_where_conduct_is_clearly_more_honest()
    {
        foreach (var honesty in new[] { -1, 0 })
            foreach (var morals in new[] { -1, 0, 1 })
                foreach (var wrongful in new[] { -1, 0, 1 })
                    Assert.DoesNotContain("more honest", Headline.Of(honesty, morals, wrongful), StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_names_wrongful_punishment_wherever_there_is_clearly_more_of_it()
    {
        foreach (var honesty in new[] { -1, 0, 1 })
            foreach (var morals in new[] { -1, 0, 1 })
                Assert.Contains("punishes people without cause", Headline.Of(honesty, morals, -1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "With its numbers as they stand fewer people break rules; of the worlds")]
    [InlineData(-1, "With its numbers as they stand more people break rules; of the worlds")]
    [InlineData(0, "is not settled by what is known. Of the worlds")]
    public void Where_worlds_do_not_agree_the_headline_says_so_with_both_shares(int asItStands, string words)
    {
        var headline = Headline.Unsettled(asItStands, 0.6, 0.4, 0.97);
        Assert.Contains(words, headline, StringComparison.Ordinal);
        Assert.Contains("40 % have fewer", headline, StringComparison.Ordinal);
        Assert.Contains("60 % have more", headline, StringComparison.Ordinal);
        Assert.Contains("without cause in 97 % of these worlds", headline, StringComparison.Ordinal);
        Assert.DoesNotContain("without cause", Headline.Unsettled(asItStands, 0.6, 0.4, 0.5), StringComparison.Ordinal);
    }
}
