using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>How a person comes on a list and how long she stays.</summary>
/// <remarks>Scenario section <c>listing:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct ListingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public ListingRules(NumbersAt numbers)
    {
        ScoreThreshold = Scale.Round(numbers[ListingKeys.ScoreThreshold], 0, 2000);
        CourtChance = Scale.ToChance(numbers[ListingKeys.CourtChance]);
        MistakeChance = Scale.ToChance(numbers[ListingKeys.CourtMistake]);
        GraveEvent = numbers[ListingKeys.GraveEvent] > 0;
        Term = Scale.Round(numbers[ListingKeys.Term], 1, 240);
        Kin = numbers[ListingKeys.Kin] > 0;
        Warned = Scale.ToChance(numbers[ListingKeys.Warning]);
        Heeds = Scale.ToChance(numbers[ListingKeys.Warning] * numbers[ListingKeys.WarningResponse] * numbers[ListingKeys.Publication]);
        Published = numbers[ListingKeys.Publication] > 0;
    }

    /// <summary>Score below which a person is listed; 0 for never.</summary>
    public int ScoreThreshold { get; }

    /// <summary>Chance that an evading debtor is listed in a month.</summary>
    public int CourtChance { get; }

    /// <summary>Chance that a court which would list a debtor in this month does so although she cannot pay.</summary>
    public int MistakeChance { get; }

    /// <summary>Whether one recorded fraud is enough.</summary>
    public bool GraveEvent { get; }

    /// <summary>Term in months.</summary>
    public int Term { get; }

    /// <summary>Whether households share sanctions.</summary>
    public bool Kin { get; }

    /// <summary>Chance that a debtor about to be listed is warned first.</summary>
    public int Warned { get; }

    /// <summary>Chance that she is warned and pays rather than be named; a part of <see cref="Warned"/>.</summary>
    public int Heeds { get; }

    /// <summary>Whether strangers can see who is listed.</summary>
    public bool Published { get; }

    /// <summary>How much a debtor fears the list: the court tells her of it, so where courts list she has it fully in mind.</summary>
    public static double FearOfDebtors(NumbersAt numbers) => numbers[ListingKeys.CourtChance] > 0
        ? SanctionsRules.Breadth(numbers) * (1 + numbers[ListingKeys.Publication])
        : ScoringRules.Fear(numbers);
}
