using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;
using static Glasshouse.Engine.Tallies.Outcome;

namespace Glasshouse.Engine.Tests.Mechanisms;

/// <summary>Votes as thought and as wished.</summary>
public sealed class VotingTests
{
    private static readonly Scenario Paid = Arms.Everything.With((VotingKeys.Interval, 3), (VotingKeys.Offered, 0.5), (VotingKeys.Visible, 0.5));

    [Fact]
    public void Without_votes_nobody_votes_and_nobody_is_paid() =>
        AssertNil(Lived(Paid.With((VotingKeys.Interval, 0))), VotesCast, VotesAsWished, VotesAgainstConviction, VotesCredited);

    [Fact]
    public void A_vote_that_pays_nothing_moves_nothing_else() =>
        Assert.Equal(
            [VotesCast, VotesAsWished, VotesAgainstConviction],
            Lived(Paid.With((VotingKeys.Points, 0))).DifferencesFrom(Lived(Paid.With((VotingKeys.Interval, 0)))));

    [Fact]
    public void A_secret_vote_without_credits_is_never_against_conviction()
    {
        AssertNil(Lived(Paid.With((VotingKeys.Offered, 0), (VotingKeys.Visible, 0))), VotesAgainstConviction, VotesCredited);
        AssertNil(Lived(Paid.With((ScoringKeys.PoliticalWeight, 0), (ScoringKeys.ScopeCreep, 0))), VotesAgainstConviction, VotesCredited);
        AssertNil(Lived(Arms.Shipped("no-scoring"), 12), VotesAgainstConviction, VotesCredited);
        Assert.True(Lived(Arms.Shipped("no-scoring"), 12).Sum(VotesAsWished) > 0);
    }

    [Fact]
    public void Votes_against_conviction_are_among_the_wished_and_those_among_the_cast()
    {
        var record = Lived(Paid);
        for (var month = 0; month < record.Months; month++)
        {
            Assert.True(record.Count(month, VotesAgainstConviction) <= record.Count(month, VotesAsWished));
            Assert.True(record.Count(month, VotesCredited) <= record.Count(month, VotesAsWished));
            Assert.True(record.Count(month, VotesAsWished) <= record.Count(month, VotesCast));
        }

        Assert.True(record.Sum(VotesAgainstConviction) > 0 && record.Sum(VotesCredited) > 0);
    }

    [Fact]
    public void What_is_left_without_those_against_conviction_is_the_vote_as_thought()
    {
        var (paid, free) = (Lived(Paid, 1), Lived(Paid.With((VotingKeys.Offered, 0), (VotingKeys.Visible, 0)), 1));
        Assert.Equal(free.Sum(VotesAsWished), paid.Sum(VotesAsWished) - paid.Sum(VotesAgainstConviction));
    }

    [Theory, InlineData("voting.reward"), InlineData("voting.fear"), InlineData("voting.offered")]
    public void More_reward_or_fear_never_takes_a_wished_vote_away(string path)
    {
        var key = NumberKeys.All.Single(one => one.Path == path);
        var votes = new[] { 0, 0.3, 0.9 }.Select(value => Lived(Paid.With((key, value)), 1).Sum(VotesAsWished)).ToArray();
        Assert.True(votes[0] < votes[1] && votes[1] < votes[2], string.Join(' ', votes));
    }

    // April 2014 is a month of votes.
    private static RunRecord Lived(Scenario scenario, int months = 7) => (scenario with { Start = new YearMonth(2014, 4) }).Plan(8_000, 0, months).Run();

    private static void AssertNil(RunRecord record, params Outcome[] outcomes)
    {
        foreach (var outcome in outcomes) Assert.Equal(0, record.Sum(outcome));
    }
}
