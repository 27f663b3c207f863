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

    /// <summary>Numbers with their grounds, such as <c>appealing.notice is 0.2 (assumption)</c>.</summary>
    public string Of(IEnumerable<NumberKey> keys)
    {
        var here = this;
        return string.Join("; ", keys.Select(here.One));
    }

    /// <summary>A number as people write it.</summary>
    public static string Plain(double value) => value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    private string One(NumberKey key)
    {
        var number = Scenario.Numbers[key];
        var ground = number.IsAssumption ? "assumption" : "evidence " + string.Join(", ", number.Evidence);
        var value = key.IsSwitch ? (this[key] > 0 ? "on" : "off") : Shown(key);
        return $"{key.Path} is {value} ({ground})";
    }
}
