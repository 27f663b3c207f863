using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>Numbers of the section <c>shocks:</c>. Work, savings and bad luck.</summary>
public static class ShocksKeys
{
    /// <summary>Chance that an employed person loses her job in a month.</summary>
    public static readonly NumberKey JobLoss = new("shocks.job-loss", "chance per month", 0, 1,
        "Chance that an employed person loses her job in a month.");

    /// <summary>Chance that an unemployed person finds work in a month.</summary>
    public static readonly NumberKey JobFinding = new("shocks.job-finding", "chance per month", 0, 1,
        "Chance that an unemployed person finds work in a month.");

    /// <summary>By how much a listing raises the chance of job loss, as a multiple, at full breadth of joint sanctions.</summary>
    public static readonly NumberKey JobLossWhenListed = new("shocks.job-loss-when-listed", "weight", 0, 10,
        "By how much a listing raises the chance of job loss, as a multiple, at full breadth of joint sanctions.");

    /// <summary>Share of the chance of finding work that a listing takes away at full breadth of joint sanctions.</summary>
    public static readonly NumberKey JobFindingWhenListed = new("shocks.job-finding-when-listed", "share", 0, 1,
        "Share of the chance of finding work that a listing takes away at full breadth of joint sanctions.");

    /// <summary>Chance of a medical or other bill in a month.</summary>
    public static readonly NumberKey Hardship = new("shocks.hardship", "chance per month", 0, 1,
        "Chance of a medical or other bill in a month.");

    /// <summary>Share of the savings that such a bill takes.</summary>
    public static readonly NumberKey HardshipShare = new("shocks.hardship-share", "share", 0, 1,
        "Share of the savings that such a bill takes.");

    /// <summary>Mean savings that people drift to, in months of median income, at the national mean income.</summary>
    public static readonly NumberKey MeanSavings = new("shocks.mean-savings", "months", 0, 25,
        "Mean savings that people drift to, in months of median income, at the national mean income.");

    /// <summary>Share of the gap between savings and their target that closes in a month.</summary>
    public static readonly NumberKey SavingsDrift = new("shocks.savings-drift", "share", 0, 0.5,
        "Share of the gap between savings and their target that closes in a month.");

    /// <summary>Savings used up in a month without work, in months of median income.</summary>
    public static readonly NumberKey CostWithoutWork = new("shocks.cost-without-work", "months", 0, 5,
        "Savings used up in a month without work, in months of median income.");

    /// <summary>All of them, in the order of the section.</summary>
    public static readonly ImmutableArray<NumberKey> All =
    [
        JobLoss, JobFinding, JobLossWhenListed, JobFindingWhenListed, Hardship, HardshipShare, MeanSavings, SavingsDrift,
        CostWithoutWork
    ];
}
