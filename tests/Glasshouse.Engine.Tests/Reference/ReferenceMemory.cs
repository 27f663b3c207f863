using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What a region remembers, and how corrupt its officials are: page officials.</summary>
internal sealed class ReferenceMemory
{
    public double Violations = 0.02, Support = 0.5, Giving = 0.1, Detection, Perceived, Corruption;
    public double Provision = 0.7, Fear;
    public double MixedUp, Pending, Score, Perks, Redlisted, GroupB;

    /// <summary>Nothing has happened yet.</summary>
    public ReferenceMemory(NumbersAt numbers)
    {
        Detection = numbers[MoralsKeys.PerceivedStart];
        Perceived = numbers[MoralsKeys.PerceivedStart];
        Corruption = numbers[OfficialsKeys.Start];
        Fear = numbers[HelpingKeys.Blame];
    }

    /// <summary>Takes in a month.</summary>
    public void Remember(double[] counts, NumbersAt numbers)
    {
        double Of(Outcome outcome) => counts[(int)outcome];
        var adults = Math.Max(Of(Outcome.Adults), 1);
        var offences = Of(Outcome.Offenders);
        Violations += ((offences / adults) - Violations) / 4;
        Support += ((Of(Outcome.ExpressSupport) / adults) - Support) / 4;
        Giving += ((Of(Outcome.Gave) / adults) - Giving) / 4;
        if (offences > 0) Detection += (((Of(Outcome.RecordsTrue) + Of(Outcome.RecordsMixedUp)) / offences) - Detection) / 4;
        Perceived += ((Of(Outcome.SumPerceived) / 255 / adults) - Perceived) / 4;
        MixedUp = Of(Outcome.RecordsMixedUp) / adults;
        Pending = Of(Outcome.AppealsPending) / Of(Outcome.People);
        Score = numbers[ScoringKeys.On] > 0 ? (Of(Outcome.SumScore) / adults) - numbers[ScoringKeys.Start] : 0;
        Perks = Of(Outcome.Perks) / adults;
        Redlisted = Of(Outcome.Redlisted) / adults;
        GroupB = Of(Outcome.GroupB) / adults;
        var due = Of(Outcome.ContributionsDue);
        if (due > 0) Provision += ((Of(Outcome.Contributed) / due) - Provision) / 4;
        Hear(Of(Outcome.Helped), Of(Outcome.HelpersAccused), Of(Outcome.HelpersCharged), numbers);
        Corrupt(numbers);
    }

    // What becomes of helpers is told in the region: page helping.
    private void Hear(double helpers, double accused, double charged, NumbersAt numbers)
    {
        var news = ((numbers[HelpingKeys.NewsOfPayment] * charged) + (numbers[HelpingKeys.NewsOfAccusation] * (accused - charged))) * 1000 / Math.Max(helpers, 1);
        var back = numbers[HelpingKeys.Fading] * (numbers[HelpingKeys.Blame] - Fear);
        Fear = Math.Clamp(Fear + back + ((1 - Fear) * news), 0, 1);
    }

    private void Corrupt(NumbersAt numbers)
    {
        var pull = (numbers[OfficialsKeys.Rent] * ReferenceSanctioning.Breadth(numbers) * numbers[ScoringKeys.Salience])
            - (numbers[OfficialsKeys.AuditPull] * numbers[OfficialsKeys.Oversight])
            - (numbers[ScoringKeys.On] * numbers[OfficialsKeys.ScoredPull] * numbers[OfficialsKeys.Oversight] * numbers[ScoringKeys.Salience])
            + (numbers[OfficialsKeys.Spill] * Violations);
        var growth = numbers[OfficialsKeys.Growth] * Corruption * (1 - Corruption) * pull;
        Corruption = Math.Clamp(Corruption + growth + (numbers[OfficialsKeys.Floor] * (1 - Corruption)), 0, 1);
    }
}
