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
        Of("HurtAtWork", "was hurt in an accident at work", "an enterprise of the region had an accident the month before", SufferingKeys.AccidentCost, EnterprisesKeys.Hazard),
        Of("HurtByGoods", "was made ill by unsafe food or drugs", "an enterprise of the region sold an unsafe batch the month before", SufferingKeys.BatchCost, EnterprisesKeys.FoodUnsafe),
        Of("BoughtCounterfeit", "bought a counterfeit", "an enterprise of the region sold counterfeits the month before", SufferingKeys.CounterfeitCost, EnterprisesKeys.CounterfeitOccasion),
        Of("Defrauded", "lost money by the fraud of an enterprise", "an enterprise of the region cheated the month before", SufferingKeys.FraudCost, EnterprisesKeys.FraudOccasion),
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
        Of("RefusedJob", "applied for a public job and was refused", "joint sanctions", SanctionsKeys.JobsAttempts, SanctionsKeys.Jobs),
        Of("RefusedPost", "was refused an executive post", "joint sanctions", SanctionsKeys.PostsAttempts, SanctionsKeys.Posts),
        Of("RefusedPlate", "entered a lottery for a car plate and was refused", "joint sanctions", SanctionsKeys.PlatesAttempts, SanctionsKeys.Plates),
        Of("RefusedSchool", "was refused by a private school", "private schools ask who else lives with a child", SanctionsKeys.SchoolsAttempts, SanctionsKeys.Schools),
        Of("RefusedLoan", "asked for a loan and was refused", "joint sanctions", SanctionsKeys.LoansAttempts, SanctionsKeys.Loans),
    ];

    /// <summary>Facts after the list: care for points.</summary>
    public static readonly ImmutableArray<LifeSentence> Late =
    [
        Of("GaveForPoints", "gave money, for the points", "the rulebook pays for gifts", ScoringKeys.Donation, GivingKeys.Reward),
        Of("VolunteeredForPoints", "volunteered, for the points", "the rulebook pays for volunteering", ScoringKeys.Volunteering, GivingKeys.Reward),
        Of("HelpedForPoints", "helped a stranger, for the points", "the rulebook pays for help that is seen", ScoringKeys.Heroic, GivingKeys.Reward),
        Of("GraveItem", "fell to a low score at once for a grave offence", "the rulebook has items that drop a score", ScoringKeys.GraveShare, ScoringKeys.GraveScore),
        Of("PaidOnWarning", "was warned that she would be listed, and paid", "a warning of public naming makes some debtors pay", ListingKeys.Warning, ListingKeys.WarningResponse, ListingKeys.Publication),
        Of("Accused", "was accused by a stranger whom she had helped", "a helper is accused with a chance", HelpingKeys.Accusation, HelpingKeys.AccusationUnderLaw, HelpingKeys.Law),
        Of("Charged", "was made to pay for having helped", "no law protected her", HelpingKeys.Liable, HelpingKeys.LiabilityCost, HelpingKeys.Law),
    ];

    /// <summary>What is done with power: contributions, votes, rule classes, detention, offices.</summary>
    public static readonly ImmutableArray<LifeSentence> Power =
    [
        Of("DetentionEntry", "was taken into detention for re-education", "she belongs to a targeted group", DetainingKeys.Targeted, DetainingKeys.Chance, DetainingKeys.Months),
        Of("DetainedWithoutOffence", "had done nothing: no offence the month before, no list with cause, no judgment", "what she is was enough", DetainingKeys.Chance),
        Of("DetentionExit", "is free again from next month on", "the months of detention are over", DetainingKeys.Months),
        Of("ContributionBribed", "did not give her share of the common good and paid an official to be let off", "corrupt officials let people off for money", ContributingKeys.BribeCost, ContributingKeys.Authority),
        Of("VotedAgainstConviction", "voted as those in office wish, and against what she thinks", "reward or fear outweighed her conviction", VotingKeys.Reward, VotingKeys.Fear, VotingKeys.Visible, ScoringKeys.PoliticalWeight),
        Of("VoteCredited", "was paid points for her vote", "the rulebook pays for votes as wished", VotingKeys.Points, VotingKeys.Offered),
        Of("RemarkRecorded", "had a small remark put on record", "the rulebook has come to count trivial remarks", CreepingKeys.RemarkPoints, CreepingKeys.RemarkChance, CreepingKeys.ClassHazard),
        Of("SilenceRecorded", "had her silence put on record", "the rulebook has come to count silence", CreepingKeys.SilencePoints, CreepingKeys.RemarkChance, CreepingKeys.ClassHazard),
    ];

    /// <summary>Facts of credit files, in the order of the month.</summary>
    public static readonly ImmutableArray<LifeSentence> Credit =
    [
        Of("MedicalBilled", "had a medical bill sent to collection", "a large bill may end in collection, more often where fewer are insured", BillingKeys.Collection, BillingKeys.Uninsured),
        Of("MedicalPaidOff", "paid a medical collection", "collections are paid with a chance each month", BillingKeys.Pay),
        Of("RulesRaisedScore", "gained points without doing anything: a new rule no longer counts her medical collection", "rules for medical debt carry dates", BillingKeys.CountPaid, BillingKeys.CountSmall, BillingKeys.CountLarge, BillingKeys.Points),
        Of("LoanGranted", "was granted a loan", "lenders approve by tier where they look at scores, and by the mean where they do not", BorrowingKeys.Application, CreditKeys.Scored),
        Of("CreditRefused", "asked for a loan and was refused", "lenders approve by tier where they look at scores, and by the mean where they do not", BorrowingKeys.Application, CreditKeys.Scored),
        Of("PaymentMissed", "missed a payment", "payments are missed with a chance that falls with the score and is higher where savings are short", CreditKeys.Loss, BorrowingKeys.ShortWeight),
        Of("LoanDefaulted", "defaulted on the loan", "the third missed month is a default", CreditKeys.Loss, CreditKeys.DefaultLasting, BorrowingKeys.Cure),
        Of("LoanRepaid", "repaid the loan", "a loan ends after its life", BorrowingKeys.Life, CreditKeys.Gain),
        Of("RentRefused", "applied for a home and was refused", "landlords screen by tier where they look at scores", PricingKeys.RentApplication, CreditKeys.Scored),
        Of("FileErrorAppeared", "had an error put on her credit file", "files hold errors", DisputingKeys.Appears, DisputingKeys.Moves),
        Of("DisputeModified", "had her credit report corrected", "a dispute is answered after a month", DisputingKeys.Success),
        Of("DisputeReturned", "saw the removed item come back", "removed items can return", DisputingKeys.Return),
        Of("DisputeAccepted", "lost the dispute and accepted the item", "some accept what they disputed", DisputingKeys.Success, DisputingKeys.Accept),
        Of("DisputeWentOn", "lost the dispute and went on to the regulator", "some who lose go on", DisputingKeys.Success, DisputingKeys.GoOn, DisputingKeys.SecondSuccess),
        Of("DisputeGivenUp", "lost the dispute and gave up", "most who lose and are not convinced give up", DisputingKeys.Success, DisputingKeys.GoOn),
        Of("DisputeFiled", "disputed an item on her credit file", "few read their report, more of them after a refusal", DisputingKeys.Check, DisputingKeys.CheckAfterRefusal),
    ];

    /// <summary>The sentence for a fact; null where it has none of its own.</summary>
    public static LifeSentence? For(string fact) => Early.Concat(Refusals).Concat(Credit).Concat(Late).Concat(Power).FirstOrDefault(sentence => sentence.Fact == fact);

    private static LifeSentence Of(string fact, string what, string rule, params NumberKey[] numbers) => new(fact, what, rule, [.. numbers]);
}
