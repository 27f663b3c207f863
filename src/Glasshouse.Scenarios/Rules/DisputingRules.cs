using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Errors on file and disputes about them.</summary>
/// <remarks>Scenario section <c>disputing:</c>; page <c>docs/model/</c>. Chances in 1/65,536, points whole.</remarks>
public readonly struct DisputingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public DisputingRules(NumbersAt numbers)
    {
        if (!numbers.HasCredit) return;
        var (appears, moves, open) = (numbers[DisputingKeys.Appears], numbers[DisputingKeys.Moves], numbers[DisputingKeys.Open]);
        Start = Scale.ToChance(numbers[DisputingKeys.Start]);
        StartMoves = Scale.ToChance(numbers[DisputingKeys.Start] * moves);
        Appears = Scale.ToChance(appears);
        AppearsMoves = Scale.ToChance(appears * moves);
        Points = Scale.Round(numbers[DisputingKeys.Points], 0, 300);
        PointsBefore = Scale.Round(numbers.Before[DisputingKeys.Points], 0, 300);
        Check = Scale.ToChance(open * numbers[DisputingKeys.Check]);
        CheckAfterRefusal = Scale.ToChance(open * numbers[DisputingKeys.CheckAfterRefusal]);
        Success = Scale.ToChance(numbers[DisputingKeys.Success]);
        Accept = Scale.ToChance(numbers[DisputingKeys.Accept]);
        GoOn = Scale.ToChance(numbers[DisputingKeys.Accept] + ((1 - numbers[DisputingKeys.Accept]) * numbers[DisputingKeys.GoOn]));
        SecondSuccess = Scale.ToChance(numbers[DisputingKeys.SecondSuccess]);
        Return = Scale.ToChance(numbers[DisputingKeys.Return]);
    }

    /// <summary>Chance of an error on file at the opening of files.</summary>
    public int Start { get; }

    /// <summary>Chance of one that lowers the score, among it.</summary>
    public int StartMoves { get; }

    /// <summary>Chance that an error comes on file.</summary>
    public int Appears { get; }

    /// <summary>Chance of one that lowers the score, among it.</summary>
    public int AppearsMoves { get; }

    /// <summary>Points by which such an error lowers the score this month.</summary>
    public int Points { get; }

    /// <summary>Points by which it lowered it last month.</summary>
    public int PointsBefore { get; }

    /// <summary>Chance that a person with an error disputes it.</summary>
    public int Check { get; }

    /// <summary>The same in a month of refusal.</summary>
    public int CheckAfterRefusal { get; }

    /// <summary>Chance that a dispute changes the report.</summary>
    public int Success { get; }

    /// <summary>Draws below it accept the refusal.</summary>
    public int Accept { get; }

    /// <summary>Draws from there below it go on; the rest give up.</summary>
    public int GoOn { get; }

    /// <summary>Chance of relief by the regulator.</summary>
    public int SecondSuccess { get; }

    /// <summary>Chance that a removed item comes back.</summary>
    public int Return { get; }
}
