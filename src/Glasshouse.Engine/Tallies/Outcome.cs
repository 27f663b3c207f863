namespace Glasshouse.Engine.Tallies;

/// <summary>What is counted each month in each region. Names and numbers are fixed: never renumber, append only.</summary>
public enum Outcome
{
    /// <summary>People alive in the society.</summary>
    People = 0,
    /// <summary>People aged 15 or more.</summary>
    Adults = 1,
    /// <summary>Adults of the minority group, labelled B.</summary>
    GroupB = 2,
    /// <summary>Working-age adults with work.</summary>
    Employed = 3,
    /// <summary>People aged 15 to 59.</summary>
    WorkingAge = 4,
    /// <summary>Adults who broke a rule this month, in any domain.</summary>
    Offenders = 5,
    /// <summary>Occasions to break public order.</summary>
    OrderOccasions = 6,
    /// <summary>Offences against public order.</summary>
    OrderOffences = 7,
    /// <summary>Occasions for commercial fraud.</summary>
    FraudOccasions = 8,
    /// <summary>Commercial frauds.</summary>
    FraudOffences = 9,
    /// <summary>Court judgments to pay that arrived.</summary>
    Judgments = 10,
    /// <summary>Judgments paid on arrival.</summary>
    JudgmentsPaid = 11,
    /// <summary>Judgments whose debtor could not pay.</summary>
    JudgmentsUnable = 12,
    /// <summary>Judgments whose debtor could pay and evaded.</summary>
    JudgmentsEvaded = 13,
    /// <summary>Debtors with an open judgment at the end of the month.</summary>
    OpenJudgments = 14,
    /// <summary>Occasions for academic dishonesty.</summary>
    AcademicOccasions = 15,
    /// <summary>Acts of academic dishonesty.</summary>
    AcademicOffences = 16,
    /// <summary>Bribes offered to officials.</summary>
    BribesOffered = 17,
    /// <summary>Bribes taken by officials.</summary>
    BribesTaken = 18,
    /// <summary>Offences recorded against the person who committed them.</summary>
    RecordsTrue = 19,
    /// <summary>Offences that no channel recorded.</summary>
    OffencesMissed = 20,
    /// <summary>True records erased, for a bribe, as a favour, or by officials for their own.</summary>
    RecordsErased = 21,
    /// <summary>True records filed under somebody else.</summary>
    RecordsMixedUp = 22,
    /// <summary>Records against people who had done nothing, of every cause.</summary>
    RecordsFalse = 23,
    /// <summary>False records by a face match.</summary>
    RecordsFalseFace = 24,
    /// <summary>False records received by a registry mix-up.</summary>
    RecordsFalseMixUp = 25,
    /// <summary>False records invented by captured officials against dissenters.</summary>
    RecordsFalseCaptured = 26,
    /// <summary>False records by an informant's grudge.</summary>
    RecordsFalseGrudge = 27,
    /// <summary>False records that fell on group B.</summary>
    RecordsFalseGroupB = 28,
    /// <summary>Records of dissent, true or invented.</summary>
    RecordsPolitical = 29,
    /// <summary>People on a list (list-months).</summary>
    Listed = 30,
    /// <summary>People on a list whose trigger was a false record or a mistake (wrongful list-months).</summary>
    ListedWrongly = 31,
    /// <summary>People of group B on a list.</summary>
    ListedGroupB = 32,
    /// <summary>People of group B wrongly on a list.</summary>
    ListedWronglyGroupB = 33,
    /// <summary>List entries because the score fell below the threshold.</summary>
    EntriesScore = 34,
    /// <summary>List entries by court order.</summary>
    EntriesCourt = 35,
    /// <summary>List entries for a single grave event.</summary>
    EntriesGrave = 36,
    /// <summary>List entries whose trigger was a false record or a mistake.</summary>
    EntriesWrong = 37,
    /// <summary>List exits because the term ended.</summary>
    ExitsTerm = 38,
    /// <summary>List exits because the debt was paid.</summary>
    ExitsPaid = 39,
    /// <summary>List exits after a repair course.</summary>
    ExitsServed = 40,
    /// <summary>List exits because an appeal was upheld.</summary>
    ExitsAppeal = 41,
    /// <summary>Wrongly listed people cleared by an appeal.</summary>
    Exonerated = 42,
    /// <summary>Months those cleared this month had been wrongly listed, added up.</summary>
    ExonerationMonths = 43,
    /// <summary>Wrong listings that ended without being cleared.</summary>
    WrongNeverCleared = 44,
    /// <summary>Unlisted household members under sanctions of a listed person.</summary>
    KinRestricted = 45,
    /// <summary>Refused attempts to buy a flight.</summary>
    RefusedFlights = 46,
    /// <summary>Refused attempts to buy a high-speed-rail ticket.</summary>
    RefusedRail = 47,
    /// <summary>Refused attempts to book a better hotel.</summary>
    RefusedHotels = 48,
    /// <summary>Refused loan applications.</summary>
    RefusedLoans = 49,
    /// <summary>Refused attempts of people wrongly listed, of every kind.</summary>
    RefusedWrongly = 50,
    /// <summary>People who enjoyed perks for a high score.</summary>
    Perks = 51,
    /// <summary>Appeals filed with the agency.</summary>
    AppealsFiled = 52,
    /// <summary>Appeals decided, at either stage.</summary>
    AppealsDecided = 53,
    /// <summary>Appeals upheld, at either stage.</summary>
    AppealsUpheld = 54,
    /// <summary>Appeals waiting for a decision.</summary>
    AppealsPending = 55,
    /// <summary>People who lost at the agency and gave up.</summary>
    AppealsGivenUp = 56,
    /// <summary>Adults who approve in private.</summary>
    Approve = 57,
    /// <summary>Adults who expressed support.</summary>
    ExpressSupport = 58,
    /// <summary>Adults who expressed dissent.</summary>
    ExpressDissent = 59,
    /// <summary>People whom the poll asked.</summary>
    PollAsked = 60,
    /// <summary>People who answered.</summary>
    PollAnswered = 61,
    /// <summary>People who answered that they approve.</summary>
    PollApprove = 62,
    /// <summary>People among those who answered who approve in private.</summary>
    PollApproveTrue = 63,
    /// <summary>Adults who gave money.</summary>
    Gave = 64,
    /// <summary>Adults who volunteered.</summary>
    Volunteered = 65,
    /// <summary>Gifts and volunteering that points alone brought about.</summary>
    PointsSeeking = 66,
    /// <summary>People who bought points with money.</summary>
    PointsBought = 67,
    /// <summary>Occasions on which an adult met a stranger in need.</summary>
    Emergencies = 68,
    /// <summary>Adults who helped a stranger.</summary>
    Helped = 69,
    /// <summary>Adults who cooperated with a stranger.</summary>
    Cooperated = 70,
    /// <summary>Adults whose score is below the listing threshold.</summary>
    BelowThreshold = 71,
    /// <summary>Adults whose score is at or above the perk threshold.</summary>
    HighBand = 72,
    /// <summary>Adults who worry about moral decline: violations seen, weighed with their own morals, pass the worry line.</summary>
    WorriedByDecline = 73,
    /// <summary>Morals of adults added up, in steps of 1/255.</summary>
    SumMorals = 74,
    /// <summary>Perceived detection of adults added up, in steps of 1/255.</summary>
    SumPerceived = 75,
    /// <summary>Private approval of adults added up, in steps of 1/255.</summary>
    SumApproval = 76,
    /// <summary>Trust in strangers of adults added up, in steps of 1/255.</summary>
    SumTrust = 77,
    /// <summary>Savings of adults added up, in tenths of a month of median income.</summary>
    SumSavings = 78,
    /// <summary>Scores of adults added up; 0 where people have credit scores, which are added up apart.</summary>
    SumScore = 79,
    /// <summary>Share of officials who are corrupt, in millionths, summed over regions by their people.</summary>
    Corruption = 80,
    /// <summary>Political weight of the rulebook, in millionths, summed over people.</summary>
    PoliticalWeight = 81,
#pragma warning disable CS1591 // From here on OutcomeNames alone says what each outcome is.
    // Power
    OfficialsInOffice = 82,
    OfficialsOffences = 83,
    OfficialsRecorded = 84,
    OfficialsListed = 85,
    RecordsErasedFavour = 86,
    RecordsErasedOffice = 87,
    ContributionsDue = 88,
    Contributed = 89,
    ContributionsBribed = 90,
    VotesCast = 91,
    VotesAsWished = 92,
    VotesAgainstConviction = 93,
    VotesCredited = 94,
    RemarksRecorded = 95,
    CompanyRecorded = 96,
    SilenceRecorded = 97,
    EntriesTrivial = 98,
    AddedClasses = 99,
    TargetedPeople = 100,
    DetainedPeople = 101,
    DetainedGroupB = 102,
    DetentionEntries = 103,
    DetentionWithoutOffence = 104,
    DetentionExits = 105,
    KinFlaggedPeople = 106,
    // Consumer credit begins
    CreditScored = 107,
    CreditScoredGroupB = 108,
    SumCreditScore = 109,
    SumCreditScoreGroupB = 110,
    SumSavingsGroupB = 111,
    CreditTier0 = 112,
    CreditTier1 = 113,
    CreditTier2 = 114,
    CreditTier3 = 115,
    CreditTier4 = 116,
    CreditTier5 = 117,
    CreditTierGroupB0 = 118,
    CreditTierGroupB1 = 119,
    CreditTierGroupB2 = 120,
    CreditTierGroupB3 = 121,
    CreditTierGroupB4 = 122,
    CreditTierGroupB5 = 123,
    LoansGranted = 124,
    LoansGrantedGroupB = 125,
    CreditRefused = 126,
    CreditRefusedGroupB = 127,
    CreditRefusedByError = 128,
    LoansHeld = 129,
    LoansHeldGroupB = 130,
    PaymentsMissed = 131,
    LoanDefaults = 132,
    LoanDefaultsGroupB = 133,
    LoansRepaid = 134,
    DefaultsOnFile = 135,
    SumLoanRate = 136,
    SumLoanRateGroupB = 137,
    SumCardRate = 138,
    SumCardRateGroupB = 139,
    SumPremium = 140,
    SumPremiumGroupB = 141,
    RentApplications = 142,
    RentApplicationsGroupB = 143,
    RentRefused = 144,
    RentRefusedGroupB = 145,
    MedicalBilled = 146,
    MedicalPaidOff = 147,
    MedicalOnFile = 148,
    MedicalCounts = 149,
    MedicalCountsGroupB = 150,
    RaisedByRules = 151,
    FileErrorsAppeared = 152,
    FileErrors = 153,
    FileErrorsMoveScore = 154,
    FileErrorsMoveTier = 155,
    FileErrorsMoveTierGroupB = 156,
    DisputesFiled = 157,
    DisputesPending = 158,
    DisputesModified = 159,
    DisputesMovedScore = 160,
    DisputesMovedTier = 161,
    DisputesRefused = 162,
    DisputesAccepted = 163,
    DisputesWentOn = 164,
    DisputesGivenUp = 165,
    DisputesReturned = 166,
    // Consumer credit ends
    Victims = 167,
    VictimsHelped = 168,
    EmergenciesAlone = 169,
    HelpedAlone = 170,
    EmergenciesCrowded = 171,
    HelpedCrowded = 172,
    VictimsCrowded = 173,
    VictimsCrowdedHelped = 174,
    EmergenciesAmbiguous = 175,
    HelpedAmbiguous = 176,
    HelpedForPoints = 177,
    HelpersAccused = 178,
    HelpersCharged = 179,
    FearOfBlame = 180,
    // Accounts
    HighBandOffenders = 181,
    Harm = 182,
    RunningCost = 183,
    // What citizens think, and the end of a regime
    ExitsEnd = 184,
    AcceptState = 185,
    AcceptBusiness = 186,
    Heard = 187,
    ListLong = 188,
    ListLongItems = 189,
    ListShort = 190,
    ListShortItems = 191,
    // Households, warnings, redlist and repair
    RefusedJobs = 192,
    RefusedPosts = 193,
    RefusedPlates = 194,
    RefusedSchools = 195,
    RefusedKin = 196,
    BenefitsWithheld = 197,
    DebtorsWarned = 198,
    PaidOnWarning = 199,
    DebtsPaidListed = 200,
    AwaitingRemoval = 201,
    Redlisted = 202,
    GraveItems = 203,
    // Enterprises
    Enterprises = 204, EnterprisesConnected = 205, SumMargin = 206, SumDiligence = 207,
    SumInspectionPerceived = 208, SumEnterpriseScore = 209, Accidents = 210, AccidentDeaths = 211,
    FoodBatches = 212, FoodUnsafe = 213, DrugBatches = 214, DrugsUnsafe = 215,
    CounterfeitOccasions = 216, Counterfeits = 217, EnterpriseFraudOccasions = 218, EnterpriseFrauds = 219,
    EnterprisesHarmful = 220, EnterprisesHarmfulConnected = 221, Visits = 222, FoodSamples = 223,
    FoodSamplesFailed = 224, DrugSamples = 225, DrugSamplesFailed = 226, EnterpriseRecords = 227,
    EnterpriseRecordsConnected = 228, EnterpriseHarmMissed = 229, EnterpriseRecordsSpared = 230, EnterpriseRecordsBribed = 231,
    EnterpriseRecordsMixedUp = 232, EnterpriseRecordsFalse = 233, EnterprisesListed = 234, EnterprisesListedWrongly = 235,
    EnterpriseEntriesScore = 236, EnterpriseEntriesGrave = 237, EnterpriseEntriesCourt = 238, EnterpriseEntriesWrong = 239,
    ExecutivesBarred = 240, EnterpriseAppealsFiled = 241, EnterpriseAppealsDecided = 242, EnterpriseAppealsUpheld = 243,
    EnterprisesExonerated = 244, EnterpriseExonerationMonths = 245, EnterpriseExitsRepair = 246, EnterpriseExitsTerm = 247,
    EnterprisesNeverCleared = 248, AccidentVictims = 249, BatchVictims = 250, CounterfeitVictims = 251,
    EnterpriseFraudVictims = 252, HurtAtWork = 253, HurtByGoods = 254, BoughtCounterfeit = 255,
    Defrauded = 256,
    // End of enterprises
#pragma warning restore CS1591
}
