using System.Runtime.InteropServices;
using Glasshouse.Engine.Draws;
using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>The curves, and the costs of one set of rules, where lanes can look them up.</summary>
internal sealed unsafe class Tables : IDisposable
{
    private ushort* memory;

    /// <summary>Tables for a set of rules.</summary>
    public Tables(in MonthRules rules)
    {
        memory = (ushort*)NativeMemory.AlignedAlloc((544 + CreditTables.Words) * sizeof(ushort), 64);
        Curve.LogisticFall.Words.CopyTo(new Span<ushort>(Logistic, 96));
        Curve.ExponentialFall.Words.CopyTo(new Span<ushort>(Exponential, 96));
        Curve.NormalFall.Words.CopyTo(new Span<ushort>(Normal, 96));
        for (var others = 0; others < 32; others++) First[others] = (ushort)(4096 / (others + 1));
        Load(rules);
    }

    /// <summary>See <see cref="Curve.LogisticFall"/>.</summary>
    public ushort* Logistic => memory;

    /// <summary>See <see cref="Curve.ExponentialFall"/>.</summary>
    public ushort* Exponential => memory + 96;

    /// <summary>See <see cref="Curve.NormalFall"/>.</summary>
    public ushort* Normal => memory + 192;

    /// <summary>Loss of log odds by number of bystanders, where the need is plain.</summary>
    public ushort* BystanderCost => memory + 288;

    /// <summary>The same where it is not.</summary>
    public ushort* AmbiguousCost => memory + 320;

    /// <summary>Share of 4,096 of being the first of those present, by the number of the others.</summary>
    public ushort* First => memory + 352;

    /// <summary>Gain of an offence by <see cref="OccasionKind"/>.</summary>
    public ushort* Gain => memory + 384;

    /// <summary>The same for those in need.</summary>
    public ushort* GainInNeed => memory + 416;

    /// <summary>Sanction of the law by <see cref="OccasionKind"/>.</summary>
    public ushort* LegalSanction => memory + 448;

    /// <summary>Sanction of the list by <see cref="OccasionKind"/>.</summary>
    public ushort* ListSanction => memory + 480;

    /// <summary>Weight of morals by <see cref="OccasionKind"/>.</summary>
    public ushort* MoralWeight => memory + 512;

    /// <summary>Lasting scores of group A by draw.</summary>
    public ushort* LastingA => Credit + CreditTables.LastingA;

    /// <summary>Lasting scores of group B by draw.</summary>
    public ushort* LastingB => Credit + CreditTables.LastingB;

    /// <summary>Scores to which those of group A return, by draw.</summary>
    public ushort* ReturnA => Credit + CreditTables.ReturnA;

    /// <summary>Scores to which those of group B return, by draw.</summary>
    public ushort* ReturnB => Credit + CreditTables.ReturnB;

    /// <summary>Chances of a missed payment of group A by score.</summary>
    public ushort* MissA => Credit + CreditTables.MissA;

    /// <summary>Chances of a missed payment of group B by score.</summary>
    public ushort* MissB => Credit + CreditTables.MissB;

    /// <summary>Chance of applying for a loan and being refused, by tier.</summary>
    public ushort* LoanRefuse => Credit + CreditTables.Refuse;

    /// <summary>Chance of applying for a home and being refused, by tier.</summary>
    public ushort* RentRefuse => Credit + CreditTables.RentRefuse;

    /// <summary>Extra cost of a loan by tier.</summary>
    public ushort* LoanCost => Credit + CreditTables.LoanCost;

    /// <summary>Extra cost of a card by tier.</summary>
    public ushort* CardCost => Credit + CreditTables.CardCost;

    /// <summary>Extra cost of a car insurance by tier.</summary>
    public ushort* InsuranceCost => Credit + CreditTables.InsuranceCost;

    private ushort* Credit => memory + 544;

    /// <summary>Two keys for each event that still matters: those of its own month, so that the same people heard it whenever it is asked.</summary>
    public uint[] HeardKeys { get; private set; } = [];

    /// <summary>Takes the costs and the events of another set of rules.</summary>
    public void Load(in MonthRules rules, in Luck luck)
    {
        Load(rules);
        var heard = rules.Informing.Heard;
        if (HeardKeys.Length != heard.Length * 2) HeardKeys = new uint[heard.Length * 2];
        for (var index = 0; index < heard.Length; index++)
            (HeardKeys[index * 2], HeardKeys[(index * 2) + 1]) = Luck.KeysOf(luck.Seed, Purpose.Hearing, luck.Month - (uint)heard[index].MonthsAgo);
    }

    private void Load(in MonthRules rules)
    {
        rules.Helping.BystanderCost.Span.CopyTo(new Span<ushort>(BystanderCost, 32));
        rules.Helping.AmbiguousCost.Span.CopyTo(new Span<ushort>(AmbiguousCost, 32));
        var conduct = rules.Conduct;
        ByKind(Gain, conduct.Gain, conduct.Gain, conduct.JudgmentGain, conduct.Gain, conduct.Gain);
        ByKind(GainInNeed, conduct.GainInNeed, conduct.GainInNeed, conduct.JudgmentGain, conduct.GainInNeed, conduct.GainInNeed);
        ByKind(LegalSanction, conduct.OrderLegalSanction, conduct.FraudLegalSanction, conduct.JudgmentLegalSanction, conduct.AcademicLegalSanction, conduct.BribeLegalSanction);
        ByKind(ListSanction, conduct.OrderListSanction, conduct.FraudListSanction, conduct.JudgmentListSanction, conduct.AcademicListSanction, conduct.BribeListSanction);
        ByKind(MoralWeight, conduct.OrderMoralWeight, conduct.FraudMoralWeight, conduct.JudgmentMoralWeight, conduct.AcademicMoralWeight, conduct.BribeMoralWeight);
        if (rules.Credit.On) CreditTables.Load(rules, Credit);
    }

    private static void ByKind(ushort* table, int order, int fraud, int judgment, int academic, int bribe)
    {
        table[OccasionKind.Order] = (ushort)order;
        table[OccasionKind.Fraud] = (ushort)fraud;
        table[OccasionKind.Judgment] = (ushort)judgment;
        table[OccasionKind.Academic] = (ushort)academic;
        table[OccasionKind.Bribe] = (ushort)bribe;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(memory);
        memory = null;
    }
}
