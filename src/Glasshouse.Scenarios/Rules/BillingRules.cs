using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Medical bills, their collection, and the rules by which they count.</summary>
/// <remarks>Scenario section <c>billing:</c>; page <c>docs/model/</c>. Chances in 1/65,536, points whole.</remarks>
public readonly struct BillingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public BillingRules(NumbersAt numbers)
    {
        if (!numbers.HasCredit) return;
        Collection = numbers[BillingKeys.Collection];
        Uninsured = numbers[BillingKeys.Uninsured];
        Start = numbers[BillingKeys.Start];
        Small = Scale.ToChance(numbers[BillingKeys.Small]);
        var pay = numbers[BillingKeys.Pay];
        var age = pay + (1 / Math.Max(numbers[BillingKeys.Wait], 1));
        Pays = Scale.ToChance(pay);
        Ages = Scale.ToChance(age);
        Expires = Scale.ToChance(age + (1 / numbers[CreditKeys.Expiry]));
        Points = CollectionPoints.Of(numbers);
        PointsBefore = CollectionPoints.Of(numbers.Before);
        UnderstatedUnpaid = (int)Math.Round(numbers[BillingKeys.UnderstatedUnpaid]);
        UnderstatedPaid = (int)Math.Round(numbers[BillingKeys.UnderstatedPaid]);
    }

    /// <summary>Chance that a large bill ends in collection at the nation's share of uninsured.</summary>
    public double Collection { get; }

    /// <summary>How far that follows the state's share of uninsured.</summary>
    public double Uninsured { get; }

    /// <summary>Share of adults with a collection at the opening of files.</summary>
    public double Start { get; }

    /// <summary>Chance that a collection is small.</summary>
    public int Small { get; }

    /// <summary>Draws below it pay.</summary>
    public int Pays { get; }

    /// <summary>Draws from there below it bring a collection to light.</summary>
    public int Ages { get; }

    /// <summary>Draws from there below it take it off the file by age.</summary>
    public int Expires { get; }

    /// <summary>Points by which collections lower the score this month.</summary>
    public CollectionPoints Points { get; }

    /// <summary>Points by which they lowered it last month.</summary>
    public CollectionPoints PointsBefore { get; }

    /// <summary>Points by which the score understates a person with an unpaid collection that counts.</summary>
    public int UnderstatedUnpaid { get; }

    /// <summary>The same with a paid one.</summary>
    public int UnderstatedPaid { get; }
}
