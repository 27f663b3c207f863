using System.Collections.Immutable;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments;

/// <summary>The facts that are told whenever they are true, in the order of the month. What depends on more than one fact is told by <see cref="LifeTelling"/>.</summary>
internal static class LifeSentences
{
    /// <summary>Facts before the list: work, judgments, dissent, records.</summary>
    public static readonly ImmutableArray<LifeSentence> Early =
    [
        Of("LostJob", "lost her work", "work is lost with a chance that is higher for listed people", ShocksKeys.JobLoss, ShocksKeys.JobLossWhenListed),
        Of("FoundJob", "found work", "work is found with a chance that is lower for listed people", ShocksKeys.JobFinding, ShocksKeys.JobFindingWhenListed),
        Of("HadHardship", "had a large bill to pay", "a blow takes a part of the savings", ShocksKeys.Hardship, ShocksKeys.HardshipShare),
        Of("JudgmentPaid", "was ordered by a court to pay, and paid", "she pays where morals and risk outweigh the gain", ConductKeys.JudgmentOpportunity, ConductKeys.MoralWeight),
        Of("JudgmentUnable", "was ordered by a court to pay, and could not", "her savings were below the line", ConductKeys.JudgmentOpportunity, ConductKeys.CannotPayLine),
        Of("FalseFace", "had a record put on her file by a false face match", "cameras compare faces and some matches are wrong", ObservingKeys.Scans, ObservingKeys.FalseMatch, ObservingKeys.HumanCheck),
        Of("FalseMixUp", "had a record of somebody else filed under her name", "registers confuse people", ObservingKeys.MixUp),
        Of("FalseCaptured", "had a record invented against her by an official", "captured officials accuse those who dissented the month before", ObservingKeys.CapturedRecord),
        Of("FalseGrudge", "was denounced without cause", "an informant bore a grudge", ObservingKeys.Grudge, ObservingKeys.InformantsCoverage),
        Of("SaysDissent", "said in public that she does not approve", "what she thinks outweighs what she fears", AttitudeKeys.Truth, AttitudeKeys.DissentCost, AttitudeKeys.Punishment),
        Of("DissentRecorded", "had her dissent recorded", "political conduct counts and a channel saw it", ScoringKeys.PoliticalWeight, ObservingKeys.PlatformsCoverage),
        Of("Bought", "bought points with money", "the rulebook sells points", ScoringKeys.PurchasePoints, ScoringKeys.PurchaseCost),
    ];

    /// <summary>Facts of people under sanctions.</summary>
    public static readonly ImmutableArray<LifeSentence> Refusals =
    [
        Of("RefusedFlight", "tried to buy a flight and was refused", "joint sanctions", SanctionsKeys.FlightsAttempts, SanctionsKeys.Flights),
        Of("RefusedRail", "tried to buy a fast train and was refused", "joint sanctions", SanctionsKeys.RailAttempts, SanctionsKeys.Rail),
        Of("RefusedHotel", "tried to book a better hotel and was refused", "joint sanctions", SanctionsKeys.HotelsAttempts, SanctionsKeys.Hotels),
        Of("RefusedLoan", "asked for a loan and was refused", "joint sanctions", SanctionsKeys.LoansAttempts, SanctionsKeys.Loans),
    ];

    /// <summary>Facts after the list: care for points.</summary>
    public static readonly ImmutableArray<LifeSentence> Late =
    [
        Of("GaveForPoints", "gave money, for the points", "the rulebook pays for gifts", ScoringKeys.Donation, GivingKeys.Reward),
        Of("VolunteeredForPoints", "volunteered, for the points", "the rulebook pays for volunteering", ScoringKeys.Volunteering, GivingKeys.Reward),
        Of("HelpedForPoints", "helped a stranger, for the points", "the rulebook pays for help that is seen", ScoringKeys.Heroic, GivingKeys.Reward),
        Of("Accused", "was accused by a stranger whom she had helped", "a helper is accused with a chance", HelpingKeys.Accusation, HelpingKeys.AccusationUnderLaw, HelpingKeys.Law),
        Of("Charged", "was made to pay for having helped", "no law protected her", HelpingKeys.Liable, HelpingKeys.LiabilityCost, HelpingKeys.Law),
    ];

    /// <summary>The sentence for a fact; null where it has none of its own.</summary>
    public static LifeSentence? For(string fact) => Early.Concat(Refusals).Concat(Late).FirstOrDefault(sentence => sentence.Fact == fact);

    private static LifeSentence Of(string fact, string what, string rule, params NumberKey[] numbers) => new(fact, what, rule, [.. numbers]);
}
