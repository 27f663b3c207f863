using Glasshouse.Engine.Draws;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>Works out the surroundings of a region from last month's memory and this month's rules.</summary>
internal static class Reckoning
{
    /// <summary>Surroundings of a region.</summary>
    public static Surroundings Of(in Memory memory, in Nation nation, in MonthRules rules, ProvinceRules province)
    {
        var weight = nation.PoliticalWeight(rules);
        var here = new Surroundings
        {
            ViolationsElsewhere = Scale.ToShare((0.5 * memory.Violations) + (0.2 * nation.Violations)),
            ViolationsRegion = Scale.ToShare(memory.Violations),
            SupportElsewhere = Scale.ToShare(0.5 * memory.Support),
            GivingNorm = Scale.ToUtility(rules.Giving.Norm * (memory.Giving - 0.1)),
            Detection = Scale.ToShare(memory.Detection),
            PerceivedMean = Scale.ToShare(memory.Perceived),
            MeanLevel = Scale.Round(memory.Score, -1000, 1000),
            Erasure = Scale.ToChance(memory.Corruption * rules.Observing.ErasureShare),
            CorruptionLoss = Scale.ToShare(rules.Attitude.Corruption * memory.Corruption),
            DissentPoints = Scale.Round(rules.Scoring.DissentPoints * weight, 0, 1000),
            DissentSixteenths = Scale.Round(rules.Scoring.DissentPoints * weight * 16, 0, 16_000),
            SupportSixteenths = Scale.Round(rules.Scoring.SupportPoints * weight * 16, 0, 3_200),
            SeenDissent = weight > 0 ? rules.Observing.SeenDissent : 0,
            SupportReward = Scale.ToUtility(rules.Attitude.Reward * weight),
            DissentPunishment = Scale.ToUtility(rules.Attitude.Punishment * weight),
            PollAsked = Scale.ToFineChance(Math.Min(rules.Attitude.PollSample / nation.Adults, 1)),
            PollFear = Scale.ToChance(rules.Attitude.PollFear + (rules.Attitude.PollFearPolitical * weight)),
            PollSilent = Scale.ToChance((rules.Attitude.PollFear + (rules.Attitude.PollFearPolitical * weight)) * rules.Attitude.PollSilence),
            PerkCost = Scale.Round((rules.Sanctions.PerkValue * memory.Perks) + (rules.Sanctions.RedlistValue * memory.Redlisted), 0, ushort.MaxValue),
            ChildBelow = province.ChildBelow,
            OlderFrom = province.OlderFrom,
            TownBelow = province.TownBelow,
            GroupBelow = province.GroupBelow,
            MedicalCollection = Scale.ToChance(rules.Billing.Collection * UninsuredFactor(rules.Billing, province)),
            MedicalStart = Scale.ToChance(rules.Billing.Start * UninsuredFactor(rules.Billing, province)),
            InsurersUseScores = province.InsurersUseScores,
            MeanSavings = Scale.Round(rules.Shocks.MeanSavings * province.Income, 0, ushort.MaxValue),
        };
        Bystanding.Reckon(ref here, memory, nation, rules.Helping);
        Decisions(ref here, memory, rules.Appealing);
        FalseRecords(ref here, memory, rules.Observing, weight);
        Power(ref here, memory, nation, rules, weight);
        return here;
    }

    /// <summary>How far away the strangers are whom people of a region meet this month: never oneself or a neighbour where the region has room.</summary>
    public static int LongOffset(in Luck luck, int region, int people)
    {
        if (people < 8) return people / 2;
        var (draw, _, _, _) = Philox.Block(luck.Seed, (uint)region, luck.Month, 1, 0);
        return 3 + (int)((ulong)draw * (uint)(people - 6) >> 32);
    }

    private static void Power(ref Surroundings here, in Memory memory, in Nation nation, in MonthRules rules, double weight)
    {
        ref readonly var common = ref rules.Contributing;
        here.Favour = Scale.ToChance(rules.Officials.Favours * memory.Corruption);
        here.ContributionOdds = Scale.ToUtility(common.Base + (common.Others * (memory.Provision - 0.5)) + (common.Authority * (1 - ((1 + common.Extortion) * memory.Corruption))));
        here.ContributionBribe = Scale.ToChance(memory.Corruption);
        here.VoteReward = Scale.ToUtility(rules.Voting.Reward * weight);
        here.VoteFear = Scale.ToUtility(rules.Voting.Fear * weight);
        here.VoteSixteenths = rules.Voting.Due ? Scale.Round(rules.Voting.Points * weight * 16, 0, 3_200) : 0;
        here.RemarkPoints = nation.Has(RuleClass.Remarks) ? rules.Creeping.RemarkPoints : 0;
        here.CompanyPoints = nation.Has(RuleClass.Company) ? rules.Creeping.CompanyPoints : 0;
        here.SilencePoints = nation.Has(RuleClass.Silence) ? rules.Creeping.SilencePoints : 0;
        here.ClassesInForce = here.RemarkPoints + here.CompanyPoints + here.SilencePoints > 0;
    }
    private static double UninsuredFactor(in BillingRules rules, ProvinceRules province) => Math.Max(1 + (rules.Uninsured * (province.Uninsured - 1)), 0);

    private static void Decisions(ref Surroundings here, in Memory memory, in AppealingRules rules)
    {
        var wanted = memory.Pending * 1000 * Math.Max(rules.Decide, rules.DecideIndependent);
        var room = wanted > rules.Capacity ? rules.Capacity / wanted : 1;
        here.DecideAgency = Scale.ToChance(rules.Decide * room);
        here.DecideIndependent = Scale.ToChance(rules.DecideIndependent * room);
    }

    private static void FalseRecords(ref Surroundings here, in Memory memory, in ObservingRules rules, double weight)
    {
        var mean = (1 - memory.GroupB) + (memory.GroupB * rules.MixUpRatio);
        var captured = Scale.ToFineChance(rules.CapturedRecord * memory.Corruption * weight);
        here.FaceA = rules.FaceFineTownA;
        here.MixUpA = Sum(here.FaceA, Scale.ToFineChance(memory.MixedUp / mean));
        here.CapturedA = Sum(here.MixUpA, captured);
        here.GrudgeA = Sum(here.CapturedA, rules.GrudgeFine);
        here.FaceB = rules.FaceFineTownB;
        here.MixUpB = Sum(here.FaceB, Scale.ToFineChance(memory.MixedUp * rules.MixUpRatio / mean));
        here.CapturedB = Sum(here.MixUpB, captured);
        here.GrudgeB = Sum(here.CapturedB, rules.GrudgeFine);
        here.FalseRecordBelowA = Near(here.GrudgeA);
        here.FalseRecordBelowB = Near(here.GrudgeB);
    }

    // One more than the upper 16 bits: what lies at them is decided by the lower ones.
    private static int Near(uint chance) => (int)Math.Min((chance >> 16) + 1, 65535);

    private static uint Sum(uint left, uint right) => (uint)Math.Min((ulong)left + right, uint.MaxValue);
}
