namespace Glasshouse.Engine.World;

/// <summary>What is true of a person this month: one byte each, in the scratch columns of a tile.</summary>
internal enum Fact
{
    // Traits
    Adult, WorkingAge, GroupB, Town, Student, Official,

    // Standing at the start of the month
    WasListed, WasSanctioned, Kin,

    // Shocks
    Employed, LostJob, FoundJob, HadHardship,

    // Conduct
    OrderOccasion, OrderOffence, FraudOccasion, FraudOffence, AcademicOccasion, AcademicOffence, BribeOffered, BribeTaken,
    Judgment, JudgmentPaid, JudgmentUnable, JudgmentEvaded, Offended,

    // Observing
    Recorded, Missed, Erased, MixedUp, DissentRecorded, FalseFace, FalseMixUp, FalseCaptured, FalseGrudge, FalseRecord,

    // Whom a rare thing may befall: for the part of a step that only few live
    Suspect, Debtor,

    // Scoring and listing
    Bought, BelowThreshold, HighBand, EnteredScore, EnteredCourt, EnteredGrave, EnteredWrongly,
    Listed, ListedWrongly, RefusedFlight, RefusedRail, RefusedHotel, RefusedLoan,

    // Appealing and repairing
    AppealFiled, AppealDecided, AppealUpheld, AppealPending, GaveUp, Exonerated, ExitTerm, ExitPaid, ExitServed, NeverCleared, OpenJudgment,

    // Minds
    Approves, SaysSupport, SaysDissent, Worried, PollAsked, PollAnswered, PollApproved,

    // Care and meetings
    Gave, Volunteered, GaveForPoints, VolunteeredForPoints, Emergency, Helped, HelpSeen, Cooperated,

    // Power
    ErasedFavour, ErasedOffice, ContributionDue, Contributed, ContributionBribed,
    Voted, VotedAsWished, VotedAgainstConviction, VoteCredited,
    RemarkRecorded, CompanyRecorded, SilenceRecorded, TrivialRecorded,
    Targeted, WasDetained, Detained, DetentionEntry, DetainedWithoutOffence, DetentionExit, KinFlagged,
    // Consumer credit: scores and tiers
    HasCreditScore, CreditTier0, CreditTier1, CreditTier2, CreditTier3, CreditTier4, CreditTier5,

    // Consumer credit: loans and homes
    HoldsLoan, LoanGranted, CreditRefused, PaymentMissed, LoanDefaulted, LoanRepaid, DefaultOnFile, RentApplied, RentRefused,

    // Consumer credit: medical bills
    MedicalBilled, MedicalPaidOff, MedicalOnFile, MedicalCounts, RulesRaisedScore,

    // Consumer credit: errors and disputes
    FileErrorAppeared, FileErrorOnFile, FileErrorMovesScore, FileErrorMovesTier,
    DisputeFiled, DisputePending, DisputeModified, DisputeMovedScore, DisputeMovedTier, DisputeRefused, DisputeAccepted, DisputeGivenUp, DisputeWentOn, DisputeReturned,

    // Emergencies and who is blamed
    Ambiguous, Alone, Crowded, Victim, VictimHelped, HelpedForPoints, Accused, Charged,

    // What citizens think, and the end of a regime
    Heard, AcceptsState, AcceptsBusiness, ListLong, ListShort, ItemsOne, ItemsTwo, ItemsFour, ExitEnd,

    // Households, warnings, redlist and repair
    ListedChild, RefusedJob, RefusedPost, RefusedPlate, RefusedSchool, RefusedKin, BenefitWithheld,
    Warned, PaidOnWarning, Redlisted, GraveItem, PaidNow, AwaitingRemoval,

    // Enterprises: whom their harm reached
    HurtAtWork, HurtByGoods, BoughtCounterfeit, Defrauded,

    // How many there are
    Count,
}
