using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Engine.World;

/// <summary>Where the tables of consumer credit stand among the tables of the month, in words from their first one.</summary>
internal static class CreditTables
{
    /// <summary>Words that they take.</summary>
    public const int Words = 384 + (5 * 32);

    /// <summary>Lasting scores of groups A and B.</summary>
    public const int LastingA = 0, LastingB = 64;

    /// <summary>Chances of a missed payment of groups A and B.</summary>
    public const int MissA = 128, MissB = 192;

    /// <summary>Scores to which those of groups A and B return.</summary>
    public const int ReturnA = 256, ReturnB = 320;

    /// <summary>Refusals of loans and homes, and extra costs, by tier.</summary>
    public const int Refuse = 384, RentRefuse = 416, LoanCost = 448, CardCost = 480, InsuranceCost = 512;

    /// <summary>Loads the tables of a month in which there are credit files.</summary>
    public static unsafe void Load(in MonthRules rules, ushort* words)
    {
        Put(rules.Credit.LastingA, words + LastingA);
        Put(rules.Credit.LastingB, words + LastingB);
        Put(rules.Credit.ReturnA, words + ReturnA);
        Put(rules.Credit.ReturnB, words + ReturnB);
        Put(rules.Borrowing.MissA, words + MissA);
        Put(rules.Borrowing.MissB, words + MissB);
        Put(rules.Borrowing.Refuse, words + Refuse);
        Put(rules.Pricing.RentRefuse, words + RentRefuse);
        Put(rules.Pricing.LoanCost, words + LoanCost);
        Put(rules.Pricing.CardCost, words + CardCost);
        Put(rules.Pricing.InsuranceCost, words + InsuranceCost);
    }

    private static unsafe void Put(ReadOnlyMemory<ushort> table, ushort* to) => table.Span.CopyTo(new Span<ushort>(to, table.Length));
}
