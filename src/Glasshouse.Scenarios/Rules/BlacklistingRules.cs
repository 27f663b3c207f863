using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>The corporate list: how an enterprise comes on it, what it costs, how it ends.</summary>
/// <remarks>Scenario section <c>blacklisting:</c>; page <c>docs/model/blacklisting.md</c>. Chances in 1/65,536, shares in 1/32,767 unless said otherwise.</remarks>
public readonly struct BlacklistingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public BlacklistingRules(NumbersAt numbers)
    {
        Threshold = Scale.Round(numbers[BlacklistingKeys.Threshold], 0, 2000);
        Grave = Scale.ToChance(numbers[BlacklistingKeys.Grave]);
        Court = Scale.ToChance(numbers[BlacklistingKeys.Court]);
        Term = Scale.Round(numbers[BlacklistingKeys.Term], 1, 240);
        SanctionCost = Scale.ToShare(numbers[BlacklistingKeys.Sanctions] * numbers[BlacklistingKeys.SanctionCost]);
        Executives = Scale.ToChance(numbers[BlacklistingKeys.Executives]);
        var open = numbers[BlacklistingKeys.Open] > 0;
        FileRight = open ? Scale.ToChance(numbers[BlacklistingKeys.File]) : 0;
        FileWrong = open ? Scale.ToChance(Math.Min(1, numbers[BlacklistingKeys.File] * numbers[BlacklistingKeys.FileWrong])) : 0;
        Decide = Scale.ToChance(1 / numbers[BlacklistingKeys.Months]);
        SuccessWrong = Scale.ToChance(numbers[BlacklistingKeys.SuccessWrong]);
        SuccessRight = Scale.ToChance(numbers[BlacklistingKeys.SuccessRight]);
        Repair = Scale.ToChance(numbers[BlacklistingKeys.Repair]);
        Restart = numbers[BlacklistingKeys.Threshold] > 0 ? Scale.Round(numbers[BlacklistingKeys.Threshold] + numbers[BlacklistingKeys.RestoredMargin], 0, 2047) : 0;
    }

    /// <summary>Score below which an enterprise is listed; 0 for never.</summary>
    public int Threshold { get; }

    /// <summary>Chance that a grave record leads to a listing at once.</summary>
    public int Grave { get; }

    /// <summary>Chance that a recorded fraud leads to a listing.</summary>
    public int Court { get; }

    /// <summary>Term in months.</summary>
    public int Term { get; }

    /// <summary>Margin that the sanctions cost in a month, share.</summary>
    public int SanctionCost { get; }

    /// <summary>Chance that the responsible executive is barred.</summary>
    public int Executives { get; }

    /// <summary>Chance that a rightly listed enterprise appeals in a month; 0 where appeals are closed.</summary>
    public int FileRight { get; }

    /// <summary>The same for a wrongly listed one.</summary>
    public int FileWrong { get; }

    /// <summary>Chance that a pending appeal is decided in a month.</summary>
    public int Decide { get; }

    /// <summary>Chance of success where the listing is wrong.</summary>
    public int SuccessWrong { get; }

    /// <summary>Chance of success where it is right.</summary>
    public int SuccessRight { get; }

    /// <summary>Chance of making good in a month.</summary>
    public int Repair { get; }

    /// <summary>Score at which a reinstated enterprise restarts at least; 0 where no score lists.</summary>
    public int Restart { get; }

    /// <summary>How much an enterprise fears a listing: salience × sanctions × (1 + publication).</summary>
    public static double Fear(NumbersAt numbers) =>
        numbers[RatingKeys.Salience] * numbers[BlacklistingKeys.Sanctions] * (1 + numbers[BlacklistingKeys.Publication]);
}
