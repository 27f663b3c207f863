using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Votes and the credits for them: page voting.</summary>
internal sealed class ReferenceVoting(NumbersAt numbers)
{
    private readonly bool due = ReferenceCalendar.Falls(numbers, VotingKeys.Interval);
    private readonly double turnout = numbers[VotingKeys.Turnout];
    private readonly double lean = numbers[VotingKeys.Lean];
    private readonly double truth = numbers[VotingKeys.Truth];
    private readonly double offered = numbers[VotingKeys.Offered];
    private readonly double reward = numbers[VotingKeys.Reward];
    private readonly double fear = numbers[VotingKeys.Fear] * numbers[VotingKeys.Visible];
    private readonly double points = numbers[ScoringKeys.On] > 0 ? numbers[VotingKeys.Points] : 0;

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        if (!due || !person[Fact.Adult] || !here.Luck.Happens(person, Purpose.VoteTurnout, turnout)) return;
        var credits = here.Luck.Happens(person, Purpose.VoteOffer, offered);
        var conviction = lean + (truth * ((2 * person.Approval) - 1));
        var push = ((credits ? reward : 0) + (fear * person.Perceived)) * here.PoliticalWeight;
        person[Fact.Voted] = true;
        person[Fact.VotedAsWished] = here.Luck.Chooses(person, Purpose.Vote, conviction + push);
        person[Fact.VotedAgainstConviction] = person[Fact.VotedAsWished] && !here.Luck.Chooses(person, Purpose.Vote, conviction);
        person[Fact.VoteCredited] = person[Fact.VotedAsWished] && credits && Points(here) > 0;
    }

    /// <summary>Points for a vote as wished for which credits were offered.</summary>
    public double Points(ReferenceHere here) => points * here.PoliticalWeight;
}
