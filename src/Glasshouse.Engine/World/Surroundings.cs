namespace Glasshouse.Engine.World;

/// <summary>What the people of one region live in this month: last month's means, resolved to fixed point.</summary>
internal struct Surroundings
{
    /// <summary>Share of offenders in region and nation, weighted: .5 and .2; the rest is what a person sees of her neighbours.</summary>
    public int ViolationsElsewhere;

    /// <summary>Share of offenders in the region.</summary>
    public int ViolationsRegion;

    /// <summary>Half the share of supporters in the region; the other half is what a person sees of her neighbours.</summary>
    public int SupportElsewhere;

    /// <summary>Log odds that the giving of others adds to giving.</summary>
    public int GivingNorm;

    /// <summary>Actual chance of an offence being recorded.</summary>
    public int Detection;

    /// <summary>Mean perceived detection.</summary>
    public int PerceivedMean;

    /// <summary>Mean score level above the starting level, in 1/64 levels of 64 points.</summary>
    public int MeanLevel;

    /// <summary>Chance that a record of somebody who can pay is erased.</summary>
    public int Erasure;

    /// <summary>Upper ends of the draws, in 2⁻³², that make a false record: face, mix-up, captured official, grudge; for groups A and B in turn.</summary>
    public uint FaceA, MixUpA, CapturedA, GrudgeA, FaceB, MixUpB, CapturedB, GrudgeB;

    /// <summary>Draws below it can make a false record of somebody of group A, and of group B.</summary>
    public int FalseRecordBelowA, FalseRecordBelowB;

    /// <summary>Loss of approval by corruption.</summary>
    public int CorruptionLoss;

    /// <summary>Points for dissent at this political weight, to the nearest.</summary>
    public int DissentPoints;

    /// <summary>Sixteenths of a point for dissent and support at this political weight.</summary>
    public int DissentSixteenths, SupportSixteenths;

    /// <summary>Chance that dissent is recorded; 0 where political weight is 0.</summary>
    public int SeenDissent;

    /// <summary>Utilities of the reward for support and of the punishment for dissent at this political weight.</summary>
    public int SupportReward, DissentPunishment;

    /// <summary>Chances that a pending appeal is decided at the agency and at the independent body, capacity considered.</summary>
    public int DecideAgency, DecideIndependent;

    /// <summary>Chance of being asked by the poll, in 2⁻³².</summary>
    public uint PollAsked;

    /// <summary>Chance that disapproval is hidden in the poll.</summary>
    public int PollFear;

    /// <summary>Log odds of helping alone, less the fear of being blamed that holds in the region.</summary>
    public int HelpingAlone;

    /// <summary>Chances that none of the others present helps, where the need is plain and where it is not: 32 each, by their number.</summary>
    public NobodyHelps NobodyHelps;

    /// <summary>Chance that a person who disapproves leaves the question of the poll open; part of the chance above.</summary>
    public int PollSilent;

    /// <summary>What last month's perks cost each adult, 256ths of a tenth of a month.</summary>
    public int PerkCost;

    /// <summary>Chance that a friend's record is erased without money.</summary>
    public int Favour;

    /// <summary>Log odds of contributing to the common good, apart from one's own morals, and chance of being let off for money.</summary>
    public int ContributionOdds, ContributionBribe;

    /// <summary>Utilities of the credits and of the fear at a vote at this political weight, and the sixteenths of a point that are paid.</summary>
    public int VoteReward, VoteFear, VoteSixteenths;

    /// <summary>True where the rulebook has gained a class.</summary>
    public bool ClassesInForce;

    /// <summary>Points of the classes in force; 0 for those that are not.</summary>
    public int RemarkPoints, CompanyPoints, SilencePoints;

    /// <summary>How far away the strangers are whom people meet this month, in persons.</summary>
    public int LongOffset;

    /// <summary>Draws that make a child, and from which on a person is old.</summary>
    public int ChildBelow, OlderFrom;

    /// <summary>Draws that make a town dweller and a person of group B.</summary>
    public int TownBelow, GroupBelow;

    /// <summary>Chance that a large bill ends in medical collection, and that a file is opened with one, at the province's share of uninsured.</summary>
    public int MedicalCollection, MedicalStart;

    /// <summary>Whether car insurers of the province may price by a credit score.</summary>
    public bool InsurersUseScores;

    /// <summary>Upper ends of the draws, in 2⁻³², that make a victim of last month's enterprises: of an accident, an unsafe batch, a counterfeit, a fraud in turn.</summary>
    public uint HurtUpTo, PoisonedUpTo, DeceivedUpTo, DefraudedUpTo;

    /// <summary>Mean target of savings in the province, 256ths of a tenth of a month.</summary>
    public int MeanSavings;
}
