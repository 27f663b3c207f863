using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Points by which a medical collection on show lowers the score, by what kind it is.</summary>
/// <param name="Small">Unpaid, below 500 dollars.</param>
/// <param name="Large">Unpaid, of 500 dollars or more.</param>
/// <param name="Paid">Paid.</param>
public readonly record struct CollectionPoints(int Small, int Large, int Paid)
{
    /// <summary>The points of the rules in force.</summary>
    internal static CollectionPoints Of(NumbersAt numbers)
    {
        var points = Scale.Round(numbers[BillingKeys.Points], 0, 200);
        int Where(NumberKey counts) => numbers[counts] > 0 ? points : 0;
        return new CollectionPoints(Where(BillingKeys.CountSmall), Where(BillingKeys.CountLarge), Where(BillingKeys.CountPaid));
    }
}
