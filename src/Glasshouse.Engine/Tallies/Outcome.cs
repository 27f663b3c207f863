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
    /// <summary>Scores of adults added up.</summary>
    SumScore = 79,
    /// <summary>Share of officials who are corrupt, in millionths, summed over regions by their people.</summary>
    Corruption = 80,
    /// <summary>Political weight of the rulebook, in millionths, summed over people.</summary>
    PoliticalWeight = 81,
    // Power
    /// <summary>People who hold public office.</summary>
    OfficialsInOffice = 82,
    /// <summary>Offences of officials, in any domain.</summary>
    OfficialsOffences = 83,
    /// <summary>Offences of officials that were recorded against them and kept.</summary>
    OfficialsRecorded = 84,
    /// <summary>Officials on a list.</summary>
    OfficialsListed = 85,
    /// <summary>True records erased for a friend, without money; among the erased.</summary>
    RecordsErasedFavour = 86,
    /// <summary>True records of officials that vanished in their own office; among the erased.</summary>
    RecordsErasedOffice = 87,
    /// <summary>Adults called upon to contribute to the common good.</summary>
    ContributionsDue = 88,
    /// <summary>Adults who contributed to the common good.</summary>
    Contributed = 89,
    /// <summary>Adults who did not contribute and were let off for money.</summary>
    ContributionsBribed = 90,
    /// <summary>Votes cast.</summary>
    VotesCast = 91,
    /// <summary>Votes cast as those in office wished.</summary>
    VotesAsWished = 92,
    /// <summary>Votes cast as wished that reward or fear alone brought about.</summary>
    VotesAgainstConviction = 93,
    /// <summary>Votes cast as wished for which points were paid.</summary>
    VotesCredited = 94,
    /// <summary>Small remarks that became records (trivial censorship).</summary>
    RemarksRecorded = 95,
    /// <summary>Records for living beside a listed person.</summary>
    CompanyRecorded = 96,
    /// <summary>Records for saying nothing where support was expected.</summary>
    SilenceRecorded = 97,
    /// <summary>List entries by score in a month in which an added rule class had taken points; among the entries by score.</summary>
    EntriesTrivial = 98,
    /// <summary>Rule classes that the rulebook has gained, summed over people.</summary>
    AddedClasses = 99,
    /// <summary>Adults of the targeted group, where a rulebook has one.</summary>
    TargetedPeople = 100,
    /// <summary>People in detention.</summary>
    DetainedPeople = 101,
    /// <summary>People of group B in detention.</summary>
    DetainedGroupB = 102,
    /// <summary>Entries to detention.</summary>
    DetentionEntries = 103,
    /// <summary>Entries to detention of people who had not offended the month before, were on no list with cause, and owed no judgment.</summary>
    DetentionWithoutOffence = 104,
    /// <summary>Ends of detentions.</summary>
    DetentionExits = 105,
    /// <summary>Free people flagged because a member of their household is detained.</summary>
    KinFlaggedPeople = 106,
    // Consumer credit begins
    /// <summary>Adults with a credit score.</summary>
    CreditScored = 107,
    /// <summary>Adults of group B with a credit score.</summary>
    CreditScoredGroupB = 108,
    /// <summary>Credit scores added up.</summary>
    SumCreditScore = 109,
    /// <summary>Credit scores of group B added up.</summary>
    SumCreditScoreGroupB = 110,
    /// <summary>Savings of adults of group B added up, in tenths of a month of median income, where there are credit files.</summary>
    SumSavingsGroupB = 111,
    /// <summary>Adults whose credit score is below 580.</summary>
    CreditTier0 = 112,
    /// <summary>Adults whose credit score is from 580 to 619.</summary>
    CreditTier1 = 113,
    /// <summary>Adults whose credit score is from 620 to 659.</summary>
    CreditTier2 = 114,
    /// <summary>Adults whose credit score is from 660 to 699.</summary>
    CreditTier3 = 115,
    /// <summary>Adults whose credit score is from 700 to 759.</summary>
    CreditTier4 = 116,
    /// <summary>Adults whose credit score is 760 or more.</summary>
    CreditTier5 = 117,
    /// <summary>Adults of group B whose credit score is below 580.</summary>
    CreditTierGroupB0 = 118,
    /// <summary>Adults of group B whose credit score is from 580 to 619.</summary>
    CreditTierGroupB1 = 119,
    /// <summary>Adults of group B whose credit score is from 620 to 659.</summary>
    CreditTierGroupB2 = 120,
    /// <summary>Adults of group B whose credit score is from 660 to 699.</summary>
    CreditTierGroupB3 = 121,
    /// <summary>Adults of group B whose credit score is from 700 to 759.</summary>
    CreditTierGroupB4 = 122,
    /// <summary>Adults of group B whose credit score is 760 or more.</summary>
    CreditTierGroupB5 = 123,
    /// <summary>Applications for a loan that were approved.</summary>
    LoansGranted = 124,
    /// <summary>Applications of group B for a loan that were approved.</summary>
    LoansGrantedGroupB = 125,
    /// <summary>Applications for a loan that a lender refused.</summary>
    CreditRefused = 126,
    /// <summary>Applications of group B for a loan that a lender refused.</summary>
    CreditRefusedGroupB = 127,
    /// <summary>Refused applications of people whom an error on file holds in a lower tier.</summary>
    CreditRefusedByError = 128,
    /// <summary>Adults with a loan.</summary>
    LoansHeld = 129,
    /// <summary>Adults of group B with a loan.</summary>
    LoansHeldGroupB = 130,
    /// <summary>Months in which a borrower did not pay.</summary>
    PaymentsMissed = 131,
    /// <summary>Loans that ended in default: three months without payment.</summary>
    LoanDefaults = 132,
    /// <summary>Loans of group B that ended in default.</summary>
    LoanDefaultsGroupB = 133,
    /// <summary>Loans repaid.</summary>
    LoansRepaid = 134,
    /// <summary>Adults with a default on file.</summary>
    DefaultsOnFile = 135,
    /// <summary>Rates of the loans held added up.</summary>
    SumLoanRate = 136,
    /// <summary>Rates of the loans held by group B added up.</summary>
    SumLoanRateGroupB = 137,
    /// <summary>Card rates of adults added up.</summary>
    SumCardRate = 138,
    /// <summary>Card rates of adults of group B added up.</summary>
    SumCardRateGroupB = 139,
    /// <summary>Yearly car-insurance premiums of adults added up.</summary>
    SumPremium = 140,
    /// <summary>Yearly car-insurance premiums of adults of group B added up.</summary>
    SumPremiumGroupB = 141,
    /// <summary>Applications for a rental home.</summary>
    RentApplications = 142,
    /// <summary>Applications of group B for a rental home.</summary>
    RentApplicationsGroupB = 143,
    /// <summary>Applications for a rental home that were refused.</summary>
    RentRefused = 144,
    /// <summary>Applications of group B for a rental home that were refused.</summary>
    RentRefusedGroupB = 145,
    /// <summary>Medical bills that went to collection.</summary>
    MedicalBilled = 146,
    /// <summary>Medical collections paid.</summary>
    MedicalPaidOff = 147,
    /// <summary>Adults with a medical collection, on show or waiting.</summary>
    MedicalOnFile = 148,
    /// <summary>Scored adults whose medical collection lowers the score.</summary>
    MedicalCounts = 149,
    /// <summary>Scored adults of group B whose medical collection lowers the score.</summary>
    MedicalCountsGroupB = 150,
    /// <summary>Adults whose score rose because a new rule no longer counts their medical collection.</summary>
    RaisedByRules = 151,
    /// <summary>Errors that came on file.</summary>
    FileErrorsAppeared = 152,
    /// <summary>Adults with an error on file.</summary>
    FileErrors = 153,
    /// <summary>Adults with an error on file that lowers the score.</summary>
    FileErrorsMoveScore = 154,
    /// <summary>Adults with an error on file that holds them in a lower tier.</summary>
    FileErrorsMoveTier = 155,
    /// <summary>Adults of group B with an error on file that holds them in a lower tier.</summary>
    FileErrorsMoveTierGroupB = 156,
    /// <summary>Disputes about an error on file.</summary>
    DisputesFiled = 157,
    /// <summary>Disputes that wait for an answer.</summary>
    DisputesPending = 158,
    /// <summary>Disputes after which the report was changed, at either stage.</summary>
    DisputesModified = 159,
    /// <summary>Disputes after which the score rose.</summary>
    DisputesMovedScore = 160,
    /// <summary>Disputes after which the tier rose.</summary>
    DisputesMovedTier = 161,
    /// <summary>Disputes that changed nothing, at the first stage.</summary>
    DisputesRefused = 162,
    /// <summary>People who lost a dispute and accepted the item as correct.</summary>
    DisputesAccepted = 163,
    /// <summary>People who lost a dispute and went on to the regulator.</summary>
    DisputesWentOn = 164,
    /// <summary>People who lost a dispute, at either stage, still held the item for wrong and gave up.</summary>
    DisputesGivenUp = 165,
    /// <summary>Removed items that came back.</summary>
    DisputesReturned = 166,
    // Consumer credit ends
    /// <summary>Strangers in need, each counted once, with the first of those present.</summary>
    Victims = 167,
    /// <summary>Strangers in need whom at least one of those present helped.</summary>
    VictimsHelped = 168,
    /// <summary>Occasions on which an adult met a stranger in need and nobody else was present.</summary>
    EmergenciesAlone = 169,
    /// <summary>Adults who helped a stranger when nobody else was present.</summary>
    HelpedAlone = 170,
    /// <summary>Occasions on which an adult met a stranger in need and four or more others were present.</summary>
    EmergenciesCrowded = 171,
    /// <summary>Adults who helped a stranger when four or more others were present.</summary>
    HelpedCrowded = 172,
    /// <summary>Strangers in need before five or more people, each counted once.</summary>
    VictimsCrowded = 173,
    /// <summary>Strangers in need before five or more people whom at least one of them helped.</summary>
    VictimsCrowdedHelped = 174,
    /// <summary>Occasions on which an adult met a stranger whose need was not plain.</summary>
    EmergenciesAmbiguous = 175,
    /// <summary>Adults who helped a stranger whose need was not plain.</summary>
    HelpedAmbiguous = 176,
    /// <summary>Adults who helped a stranger because of points alone.</summary>
    HelpedForPoints = 177,
    /// <summary>Helpers whom the person they had helped accused.</summary>
    HelpersAccused = 178,
    /// <summary>Accused helpers who were made to pay.</summary>
    HelpersCharged = 179,
    /// <summary>Fear of being blamed for helping, in millionths, summed over regions by their people.</summary>
    FearOfBlame = 180,
    // Accounts
    /// <summary>Offenders who enjoy perks for a high score in the same month.</summary>
    HighBandOffenders = 181,
    /// <summary>What the offences of a month cost others, in millionths of a month of median income.</summary>
    Harm = 182,
    /// <summary>What it cost to watch, score, list and hear appeals, in millionths of a month of median income.</summary>
    RunningCost = 183,
    // What citizens think, and the end of a regime

    /// <summary>List exits because the regime ended.</summary>
    ExitsEnd = 184,
    /// <summary>Adults who accept that the state collects data about them.</summary>
    AcceptState = 185,
    /// <summary>Adults who accept that business collects data about them.</summary>
    AcceptBusiness = 186,
    /// <summary>Adults who heard something of the regime this month and took it in.</summary>
    Heard = 187,
    /// <summary>People of the poll whose list held the question about approval.</summary>
    ListLong = 188,
    /// <summary>Items that they said were true of them, added up.</summary>
    ListLongItems = 189,
    /// <summary>People of the poll whose list did not hold it.</summary>
    ListShort = 190,
    /// <summary>Items that they said were true of them, added up.</summary>
    ListShortItems = 191,
    // Households, warnings, redlist and repair
    /// <summary>Refused applications for public jobs.</summary>
    RefusedJobs = 192,
    /// <summary>Executive posts refused or taken away.</summary>
    RefusedPosts = 193,
    /// <summary>Refused entries in lotteries for car plates.</summary>
    RefusedPlates = 194,
    /// <summary>Children refused by a private school because somebody in the household is listed.</summary>
    RefusedSchools = 195,
    /// <summary>Unlisted household members who were refused something because of a listed person.</summary>
    RefusedKin = 196,
    /// <summary>People from whom benefits were withheld.</summary>
    BenefitsWithheld = 197,
    /// <summary>Debtors warned that they were about to be listed.</summary>
    DebtorsWarned = 198,
    /// <summary>Warned debtors who paid rather than be listed.</summary>
    PaidOnWarning = 199,
    /// <summary>Debtors on the list who paid, whether or not their name was removed at once.</summary>
    DebtsPaidListed = 200,
    /// <summary>People still on the list after they had paid or served.</summary>
    AwaitingRemoval = 201,
    /// <summary>People on the published redlist.</summary>
    Redlisted = 202,
    /// <summary>Recorded offences against public order that dropped a score at once.</summary>
    GraveItems = 203,
}
