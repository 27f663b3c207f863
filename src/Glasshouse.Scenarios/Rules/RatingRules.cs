using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>The score of enterprises: points for what is on file.</summary>
/// <remarks>Scenario section <c>rating:</c>; page <c>docs/model/rating.md</c>. Points, and shares in 1/32,767.</remarks>
public readonly struct RatingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public RatingRules(NumbersAt numbers)
    {
        On = numbers[RatingKeys.On] > 0;
        Start = Scale.Round(numbers[RatingKeys.StartScore], 0, 2000);
        Reversion = Scale.ToShare(numbers[RatingKeys.Reversion]);
        AccidentPoints = Scale.Round(-numbers[RatingKeys.AccidentPoints], 0, 1000);
        BatchPoints = Scale.Round(-numbers[RatingKeys.BatchPoints], 0, 1000);
        CounterfeitPoints = Scale.Round(-numbers[RatingKeys.CounterfeitPoints], 0, 1000);
        FraudPoints = Scale.Round(-numbers[RatingKeys.FraudPoints], 0, 1000);
        CleanPoints = Scale.Round(numbers[RatingKeys.CleanPoints], 0, 200);
        Ceiling = Scale.Round(numbers[RatingKeys.StartScore] + numbers[RatingKeys.BonusCeiling], 0, 2047);
    }

    /// <summary>Whether a score is kept.</summary>
    public bool On { get; }

    /// <summary>Starting score.</summary>
    public int Start { get; }

    /// <summary>Share of the gap to the start that closes in a month.</summary>
    public int Reversion { get; }

    /// <summary>Points taken for a recorded accident.</summary>
    public int AccidentPoints { get; }

    /// <summary>Points taken for a recorded unsafe batch.</summary>
    public int BatchPoints { get; }

    /// <summary>Points taken for a recorded counterfeit.</summary>
    public int CounterfeitPoints { get; }

    /// <summary>Points taken for a recorded fraud.</summary>
    public int FraudPoints { get; }

    /// <summary>Points given for a visit that found nothing.</summary>
    public int CleanPoints { get; }

    /// <summary>Score that such points cannot pass.</summary>
    public int Ceiling { get; }
}
