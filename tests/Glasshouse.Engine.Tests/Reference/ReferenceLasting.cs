using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What is left of a price once it has fallen: page ending.</summary>
internal static class ReferenceLasting
{
    /// <summary>The largest of what is left of the price of this month and of every earlier one of the regime.</summary>
    public static double Of(NumbersAt numbers, Func<NumbersAt, double> price)
    {
        var months = Math.Max(numbers.Month.Ordinal - numbers.Scenario.Start.Ordinal, 0);
        return Enumerable.Range(0, months + 1)
            .Max(ago => Math.Pow(1 - numbers[MoralsKeys.CrowdingFade], ago) * price(NumbersAt.In(numbers.Scenario, numbers.Month.Plus(-ago))));
    }
}
