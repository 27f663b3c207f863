using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The state with which the society begins: page birth.</summary>
internal sealed class ReferenceBirth(NumbersAt numbers)
{
    private readonly double settled = Math.Min(1, numbers[AttitudeKeys.Base] + (0.75 * numbers[AttitudeKeys.Order]) + (0.5 * numbers[AttitudeKeys.SupportSeen])
        - (0.5 * numbers[AttitudeKeys.Intrusion] * ReferenceAttitude.Channels(numbers)));

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        var finding = numbers[ShocksKeys.JobFinding];
        person.Employed = person[Fact.WorkingAge] && here.Birth.Happens(person, Purpose.JobLoss, finding / (finding + numbers[ShocksKeys.JobLoss]));
        person.Score = numbers[ScoringKeys.Start];
        person.Savings = Math.Min(person.Target, 25.5);
        person.Morals = person.Baseline;
        person.Perceived = numbers[MoralsKeys.PerceivedStart];
        person.Trust = numbers[MeetingKeys.TrustStart];
        person.Approval = Math.Clamp(settled + (numbers[AttitudeKeys.Anchor] * person.Outlook), 0, 1);
        person.Before = new ReferenceActs(false, false, false, false, false, 5);
    }
}
