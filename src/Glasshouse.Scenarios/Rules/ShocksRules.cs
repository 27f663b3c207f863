using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Work, savings and bad luck.</summary>
/// <remarks>Scenario section <c>shocks:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct ShocksRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public ShocksRules(NumbersAt numbers)
    {
        JobLoss = Scale.ToChance(numbers[ShocksKeys.JobLoss]);
        JobLossListed = Scale.ToChance(numbers[ShocksKeys.JobLoss] * (1 + (numbers[ShocksKeys.JobLossWhenListed] * SanctionsRules.Breadth(numbers))));
        JobFinding = Scale.ToChance(numbers[ShocksKeys.JobFinding]);
        JobFindingListed = Scale.ToChance(numbers[ShocksKeys.JobFinding] * (1 - (numbers[ShocksKeys.JobFindingWhenListed] * SanctionsRules.Breadth(numbers))));
        Hardship = Scale.ToChance(numbers[ShocksKeys.Hardship]);
        HardshipShare = Scale.ToChance(numbers[ShocksKeys.HardshipShare]);
        MeanSavings = Scale.ToSavings(numbers[ShocksKeys.MeanSavings]);
        Drift = Scale.ToShare(numbers[ShocksKeys.SavingsDrift] * 2);
        CostWithoutWork = Scale.ToSavings(numbers[ShocksKeys.CostWithoutWork]);
    }

    /// <summary>Chance of losing work.</summary>
    public int JobLoss { get; }

    /// <summary>Chance of losing work under sanctions.</summary>
    public int JobLossListed { get; }

    /// <summary>Chance of finding work.</summary>
    public int JobFinding { get; }

    /// <summary>Chance of finding work under sanctions.</summary>
    public int JobFindingListed { get; }

    /// <summary>Chance of a large bill.</summary>
    public int Hardship { get; }

    /// <summary>Part of savings that the bill takes.</summary>
    public int HardshipShare { get; }

    /// <summary>Mean target of savings at the national mean income, in 256ths of a tenth of a month.</summary>
    public int MeanSavings { get; }

    /// <summary>Twice the share of the gap that closes in a month.</summary>
    public int Drift { get; }

    /// <summary>Cost of a month without work, in 256ths of a tenth of a month.</summary>
    public int CostWithoutWork { get; }
}
