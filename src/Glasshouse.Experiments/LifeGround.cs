using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>The numbers in force in a month, each named with the ground it stands on.</summary>
/// <param name="Scenario">The scenario lived under.</param>
/// <param name="Month">Months since the regime started; negative before.</param>
internal readonly record struct LifeGround(Scenario Scenario, int Month)
{
    /// <summary>The value in force.</summary>
    public double this[NumberKey key] => NumbersAt.In(Scenario, Scenario.Start.Plus(Month))[key];

    /// <summary>A value in force as text.</summary>
    public string Shown(NumberKey key) => Plain(this[key]);

    /// <summary>Numbers with their grounds: where each was written and what it rests on.</summary>
    public ImmutableArray<LifeNumber> Of(IEnumerable<NumberKey> keys)
    {
        var here = this;
        return [.. keys.Select(key => LifeNumber.Of(here.Scenario, key, here[key]))];
    }

    /// <summary>A number as people write it.</summary>
    public static string Plain(double value) => value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
