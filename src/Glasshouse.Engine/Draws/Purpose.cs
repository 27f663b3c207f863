namespace Glasshouse.Engine.Draws;

/// <summary>What a draw decides. Every decision has its own; numbers are addresses: never shared, never renumbered.</summary>
/// <remarks>Four neighbouring purposes come from one block, so each mechanism's decisions stand in groups of four.</remarks>
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

    // Judging: rare
    JudgmentFine = 16,
    Erasure = 17,
    MixUp = 18,
    Purchase = 19,

    // Observing
    Seen = 20,
    FalseRecord = 21,
    DissentSeen = 22,
    ScoreRounding = 23,

    // False records and court listing: rare
    FalseRecordFine = 24,
    CourtEntry = 25,
    CourtMistake = 26,
    RecordExpiry = 27,

    // Sanctions: of listed people
    Flight = 28,
    Rail = 29,
    Hotel = 30,
    Loan = 31,

    // Appeals: of listed people
    Notice = 32,
    Filing = 33,
    Deciding = 34,
    Verdict = 35,

    // Repair: of listed people and debtors
    GivingUp = 36,
    Paying = 37,
    Serving = 38,

    // Minds
    MoralsRounding = 40,
    AttitudeRounding = 41,
    Support = 42,
    Dissent = 43,

    // Care
    Giving = 44,
    Volunteering = 45,
    Emergency = 46,
    Helping = 47,

    // Meetings and the poll
    Bystanders = 48,
    HelpSeen = 49,
    Cooperation = 50,
    PollAsked = 51,

    // Poll: of those asked
    PollAskedFine = 52,
    PollRefusal = 53,
    PollFear = 54,
}
