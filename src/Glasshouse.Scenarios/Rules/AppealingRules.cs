using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Notice, appeal by stage, time and chance.</summary>
/// <remarks>Scenario section <c>appealing:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct AppealingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public AppealingRules(NumbersAt numbers)
    {
        Notice = Scale.ToChance(numbers[AppealingKeys.Notice]);
        FileRight = Scale.ToChance(numbers[AppealingKeys.Open] * numbers[AppealingKeys.File] / 2);
        FileWrong = Scale.ToChance(numbers[AppealingKeys.Open] * Math.Min(numbers[AppealingKeys.File] * numbers[AppealingKeys.FileWrong], 1) / 2);
        Decide = 1 / numbers[AppealingKeys.MonthsToDecide];
        DecideIndependent = 1 / numbers[AppealingKeys.IndependentMonths];
        Capacity = numbers[AppealingKeys.Capacity];
        SuccessWrong = Scale.ToChance(numbers[AppealingKeys.SuccessWrong]);
        SuccessRight = Scale.ToChance(numbers[AppealingKeys.SuccessRight]);
        IndependentOpen = numbers[AppealingKeys.IndependentOpen] > 0;
        GiveUp = Scale.ToChance(numbers[AppealingKeys.GiveUp]);
        IndependentSuccessWrong = Scale.ToChance(numbers[AppealingKeys.IndependentSuccessWrong]);
        IndependentSuccessRight = Scale.ToChance(numbers[AppealingKeys.IndependentSuccessRight]);
        Suspends = numbers[AppealingKeys.Suspends] > 0;
    }

    /// <summary>Chance that a listed person learns of it in a month.</summary>
    public int Notice { get; }

    /// <summary>Half the chance of an appeal at middling savings, rightly listed.</summary>
    public int FileRight { get; }

    /// <summary>The same, wrongly listed.</summary>
    public int FileWrong { get; }

    /// <summary>Chance that a pending appeal is decided in a month at the agency.</summary>
    public double Decide { get; }

    /// <summary>The same at the independent body.</summary>
    public double DecideIndependent { get; }

    /// <summary>Most decisions in a month for 1,000 people.</summary>
    public double Capacity { get; }

    /// <summary>Chance that the agency removes a wrong listing.</summary>
    public int SuccessWrong { get; }

    /// <summary>Chance that the agency removes a right listing.</summary>
    public int SuccessRight { get; }

    /// <summary>Whether there is an independent body.</summary>
    public bool IndependentOpen { get; }

    /// <summary>Chance of giving up after losing at the agency.</summary>
    public int GiveUp { get; }

    /// <summary>Chance that the independent body removes a wrong listing.</summary>
    public int IndependentSuccessWrong { get; }

    /// <summary>Chance that the independent body removes a right listing.</summary>
    public int IndependentSuccessRight { get; }

    /// <summary>Whether sanctions rest while an appeal is pending.</summary>
    public bool Suspends { get; }
}
