using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>What a price on conduct leaves in people's minds once it is lowered or gone.</summary>
/// <remarks>
/// Model: the largest of what the price was in any month under the regime, faded by a share a month since: max over k of (1 − fade)ᵏ · price k months ago. A price that never falls lasts as it stands.
/// Left out: people who never met the price and people who met it often; nobody is born or moves here.
/// Source: IN-401-next8 for a price that raised what it was meant to lower; how long that outlives the price is an assumption, swept in morals.crowding-fade.
/// </remarks>
internal static class Lasting
{
    private const double Nothing = 1e-4;

    /// <summary>What is left in a month of a price that is read from the numbers of each month.</summary>
    public static double Of(NumbersAt numbers, Func<NumbersAt, double> price)
    {
        var scenario = numbers.Scenario;
        var largest = price(numbers);
        if (scenario.End is null && scenario.Numbers[ScoringKeys.Salience].Values.Length == 1) return largest;
        var kept = 1.0;
        for (var month = numbers.Month.Plus(-1); month >= scenario.Start; month = month.Plus(-1))
        {
            kept *= 1 - numbers[MoralsKeys.CrowdingFade];
            if (kept < Nothing) break;
            largest = Math.Max(largest, kept * price(NumbersAt.In(scenario, month)));
        }

        return largest;
    }
}
