using Glasshouse.Scenarios;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The month of a person, as a table of contents, in the order of docs/model.</summary>
internal sealed class ReferenceMonth
{
    private readonly ReferenceTraits traits;
    private readonly ReferenceStanding standing;
    private readonly ReferenceKinSharing kinSharing;
    private readonly ReferenceDetaining detaining;
    private readonly ReferenceShocks shocks;
    private readonly ReferenceSuffering suffering;
    private readonly ReferenceConduct conduct;
    private readonly ReferenceGiving giving;
    private readonly ReferenceContributing contributing;
    private readonly ReferenceHelping helping;
    private readonly ReferenceExpressing expressing;
    private readonly ReferenceVoting voting;
    private readonly ReferenceObserving observing;
    private readonly ReferenceAccusing accusing;
    private readonly ReferenceWidening widening;
    private readonly ReferenceScoring scoring;
    private readonly ReferenceListing listing;
    private readonly ReferenceSanctioning sanctioning;
    private readonly ReferenceAppealing appealing;
    private readonly ReferenceRepairing repairing;
    private readonly ReferenceEnding ending;
    private readonly ReferenceCredit credit;
    private readonly ReferenceInforming informing;
    private readonly ReferenceAccepting accepting;
    private readonly ReferenceMorals morals;
    private readonly ReferenceAttitude attitude;
    private readonly ReferencePolling polling;
    private readonly ReferenceMeeting meeting;
    private readonly ReferencePublishing publishing;
    private readonly ReferenceBirth birth;

    /// <summary>Reads the numbers of a month.</summary>
    /// <param name="numbers">Numbers in force.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="month">Month of the run.</param>
    public ReferenceMonth(NumbersAt numbers, ulong seed, uint month)
    {
        traits = new(numbers);
        birth = new(numbers);
        standing = new(numbers);
        kinSharing = new(numbers);
        detaining = new(numbers);
        shocks = new(numbers);
        suffering = new(numbers);
        conduct = new(numbers);
        giving = new(numbers);
        contributing = new(numbers);
        helping = new(numbers);
        expressing = new(numbers);
        voting = new(numbers);
        observing = new(numbers);
        accusing = new(numbers);
        widening = new(numbers);
        scoring = new(numbers, voting);
        listing = new(numbers, scoring, standing);
        sanctioning = new(numbers, standing);
        appealing = new(numbers);
        repairing = new(numbers);
        ending = new(numbers);
        credit = new(numbers);
        informing = new(numbers, seed, month);
        accepting = new(numbers, informing);
        morals = new(numbers);
        attitude = new(numbers);
        polling = new(numbers);
        meeting = new(numbers);
        publishing = new(numbers);
    }

    /// <summary>Gives the people of a region the state with which the society begins.</summary>
    public void Begin(ReferenceHere here)
    {
        foreach (var person in here.People)
        {
            traits.Recall(person, here);
            traits.Live(person, here);
            birth.Live(person, here);
        }
    }

    /// <summary>Lives one month of a region.</summary>
    public void Live(ReferenceHere here)
    {
        foreach (var person in here.People)
        {
            person.Forget();
            traits.Live(person, here);
            standing.Live(person);
        }

        kinSharing.Live(here.People);
        detaining.Flag(here.People);
        for (var index = 0; index < here.People.Length; index++) Live(here.People[index], index, here);
    }

    private void Live(ReferencePerson person, int index, ReferenceHere here)
    {
        detaining.Live(person, here);
        ReferenceSeeing.Live(person, index, here);
        shocks.Live(person, here);
        suffering.Live(person, here);
        conduct.Live(person, here);
        giving.Live(person, here);
        contributing.Live(person, here);
        helping.Live(person, here);
        expressing.Live(person, here);
        voting.Live(person, here);
        observing.Live(person, here);
        accusing.Live(person, here);
        widening.Live(person, index, here);
        scoring.Live(person, here);
        listing.Live(person, here);
        sanctioning.Live(person, here.Luck);
        appealing.Live(person, here);
        repairing.Live(person, here.Luck);
        ending.Live(person);
        credit.Live(person, here);
        informing.Live(person);
        accepting.Live(person);
        morals.Live(person, here);
        attitude.Live(person, here);
        polling.Live(person, here);
        meeting.Live(person, index, here);
        publishing.Live(person);
        detaining.Release(person, here);
    }
}
