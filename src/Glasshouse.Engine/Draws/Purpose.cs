namespace Glasshouse.Engine.Draws;

/// <summary>What a draw decides. Every decision has its own; numbers are addresses: never shared, never renumbered.</summary>
/// <remarks>Each purpose has two keys of its own every month: see <see cref="Luck"/>. Decisions that are taken together stand together.</remarks>
internal enum Purpose
{
    // Traits: drawn once for a lifetime, at the month of birth.
    Age = 0,
    Town = 1,
    Group = 2,
    Income = 3,

    MoralBaseline = 4,
    Prosociality = 5,
    Attitude = 6,
    Occupation = 7,

    // Shocks
    JobLoss = 8,
    JobFinding = 9,
    Hardship = 10,
    SavingsRounding = 11,

    // Conduct
    Occasion = 12,
    Judgment = 13,
    Gain = 14,
    Temptation = 15,

    // Observing, accusing, scoring
    Seen = 16,
    FalseRecord = 17,
    DissentSeen = 18,
    ScoreRounding = 19,

    // Minds
    MoralsRounding = 20,
    AttitudeRounding = 21,
    Support = 22,
    Dissent = 23,

    // Care
    Giving = 24,
    Volunteering = 25,
    Emergency = 26,
    Helping = 27,

    // Meetings and the poll
    Bystanders = 28,
    HelpSeen = 29,
    Cooperation = 30,
    PollAsked = 31,

    // Rare: judgments, records bribed away or filed wrongly, points bought
    JudgmentFine = 32,
    Erasure = 33,
    MixUp = 34,
    Purchase = 35,

    // Rare: false records and court listing
    FalseRecordFine = 36,
    CourtEntry = 37,
    CourtMistake = 38,

    // Sanctions: of listed people and their kin
    Flight = 40,
    Rail = 41,
    Hotel = 42,
    Loan = 43,

    // Appeals: of listed people
    Notice = 44,
    Filing = 45,
    Deciding = 46,
    Verdict = 47,

    // Repair: of listed people, debtors, and people with a false record
    GivingUp = 48,
    Paying = 49,
    Serving = 50,
    RecordExpiry = 51,

    // Poll: of those asked
    PollAskedFine = 52,
    PollRefusal = 53,
    PollFear = 54,

    // Power: records erased without money, contributions, votes, detention, remarks, rule classes.
    // At the month of birth 96 makes a friend in office and 103 a member of the targeted group.
    Favour = 96,
    SelfErasure = 97,
    Contribution = 98,
    ContributionBribe = 99,
    VoteTurnout = 100,
    Vote = 101,
    VoteOffer = 102,
    Detention = 103,
    Remark = 104,
    RuleClass = 105,
    // Consumer credit: standing and having a score, drawn once for a lifetime
    CreditStanding = 80,
    CreditUnscored = 81,

    // Loans
    LoanApplication = 82,
    LoanEnd = 83,
    PaymentMissed = 84,
    PaymentCure = 85,

    // Medical bills and what becomes of them; the age of a default
    MedicalBill = 86,
    MedicalEvent = 87,
    DefaultExpiry = 88,

    // Errors on file and disputes
    FileError = 89,
    Dispute = 90,
    DisputeVerdict = 91,
    DisputeAfter = 92,
    DisputeReturn = 93,

    // Homes; rounding of credit scores and of what credit costs
    RentApplication = 94,
    CreditRounding = 95,

    // Helping: whether others help the same victim; accused and made to pay, rare
    OthersHelp = 112,
    Accusation = 113,
    Liability = 114,

    // What citizens hear and think of data collection; the list question of the poll
    Hearing = 106,
    Privacy = 107,
    ListQuestion = 108,
    NewsRounding = 109,

    // Sanctions and rulebook, rare: what else a listed household tries; whether a warned debtor pays; grave items
    OtherAttempt = 115,
    Warning = 116,
    GraveItem = 117,

    // Numbers 64 to 127 are free, in blocks of a mechanism: append, never renumber.

    // Enterprises: what they are, drawn once at the month of birth
    EnterpriseSector = 64,
    EnterpriseSize = 65,
    EnterpriseConnected = 66,

    // Enterprises: margin and care
    MarginShock = 67,
    MarginRounding = 68,
    DiligenceRounding = 69,
    InspectionRounding = 70,
    RatingRounding = 71,

    // Enterprises: harm
    Accident = 72,
    AccidentFine = 73,
    AccidentCare = 74,
    AccidentDeadly = 75,
    Batch = 76,
    CheatingOccasion = 77,
    CheatingGain = 78,
    CheatingTemptation = 79,

    // Enterprises: what is found
    Visit = 128,
    Sampling = 129,
    Noticing = 130,
    Reporting = 131,
    Complaint = 132,
    EnterpriseFavour = 133,
    EnterpriseBribe = 134,
    EnterpriseMixUp = 135,
    EnterpriseFalseRecord = 136,
    EnterpriseFalseRecordFine = 137,
    EnterpriseExpiry = 138,

    // Enterprises: the corporate list
    GraveEntry = 140,
    FraudEntry = 141,
    ExecutiveBarred = 142,
    ContestFiling = 143,
    ContestDeciding = 144,
    ContestVerdict = 145,
    Reinstating = 146,

    // People: what enterprises do to them
    Suffering = 148,
    SufferingFine = 149,

    // People: all their rounding
    Rounding = 150,
}
