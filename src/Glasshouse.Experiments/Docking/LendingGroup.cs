using Glasshouse.Scenarios.Rules;

namespace Glasshouse.Experiments.Docking;

/// <summary>A group of the published table as a lender sees it, on a fine grid of people from the lowest score to the highest.</summary>
/// <remarks>Model: each step of the grid is the same share of the group; repayment is one minus the bad rate at the score.</remarks>
internal sealed class LendingGroup
{
    /// <summary>Steps of the grid.</summary>
    public const int Steps = 4000;

    /// <summary>Points for a loan repaid and for one that is not.</summary>
    public const double Gain = 75, Loss = 150;

    private readonly double[] scores;
    private readonly double[] repays;

    /// <summary>A group of the table.</summary>
    /// <param name="row">1 for A, 2 for B.</param>
    /// <param name="share">Share of both groups together.</param>
    public LendingGroup(int row, double share)
    {
        var bands = CreditBands.Of(row);
        Share = share;
        scores = [.. Enumerable.Range(0, Steps).Select(step => bands.Scores.Quantile((step + 0.5) / Steps))];
        repays = [.. scores.Select(score => 1 - bands.Bad(score))];
    }

    /// <summary>Share of both groups together.</summary>
    public double Share { get; }

    /// <summary>Lowest score of those who get a loan where the first steps of the grid get none.</summary>
    public double Threshold(int refused) => refused < Steps ? scores[refused] : CreditCurves.Highest + 1;

    /// <summary>Share of the group that gets a loan.</summary>
    public static double Lending(int refused) => (Steps - refused) / (double)Steps;

    /// <summary>Share of those who would repay that gets a loan.</summary>
    public double TruePositives(int refused) => repays.Skip(refused).Sum() / repays.Sum();

    /// <summary>Share of loans that are not repaid.</summary>
    public double Defaults(int refused) => refused < Steps ? 1 - repays.Skip(refused).Average() : 0;

    /// <summary>Lender's gain for each person of the group: one for a loan repaid, less the loss for one that is not.</summary>
    public double Profit(int refused, double loss) => repays.Skip(refused).Sum(repaid => repaid - (loss * (1 - repaid))) / Steps;

    /// <summary>Mean change of the score over the whole group; the expected new score is kept within the scale.</summary>
    public double Change(int refused) => Enumerable.Range(refused, Steps - refused)
        .Sum(step => Math.Clamp(scores[step] + (Gain * repays[step]) - (Loss * (1 - repays[step])), CreditCurves.Lowest, CreditCurves.Highest) - scores[step]) / Steps;

    /// <summary>Steps of the grid to refuse so that nobody is lent to on whom the lender would lose.</summary>
    public int Break(double loss)
    {
        var refused = 0;
        while (refused < Steps && repays[refused] < loss / (loss + 1)) refused++;
        return refused;
    }

    /// <summary>Steps of the grid to refuse so that a share of those who would repay gets a loan.</summary>
    public int RefusedAt(double truePositives)
    {
        var (refused, kept, wanted) = (Steps, 0.0, truePositives * repays.Sum());
        while (refused > 0 && kept < wanted) kept += repays[--refused];
        return refused;
    }
}
