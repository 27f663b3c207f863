using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Chances of an accident in a month without diligence, by kind and size, in 2⁻³².</summary>
/// <remarks>
/// Model: hazard = accident-hazard · (1 − accident-fall)^(years since the start) · size-step^class · (1, or accident-elsewhere outside factories).
/// The fall goes on in every arm, with a list or without; months before the start have more.
/// Source: W1, W4-deaths for the fall; W4-accidents for the level.
/// </remarks>
public readonly struct AccidentHazards
{
    /// <summary>Resolves the numbers in force in a month.</summary>
    public AccidentHazards(NumbersAt numbers)
    {
        var years = (numbers.Month.Ordinal - numbers.Scenario.Start.Ordinal) / 12.0;
        var small = numbers[EnterprisesKeys.Hazard] * Elementary.Exp(years * Elementary.Log(1 - numbers[EnterprisesKeys.HazardFall]));
        var step = numbers[EnterprisesKeys.SizeStep];
        var elsewhere = numbers[EnterprisesKeys.Elsewhere];
        FactorySmall = Scale.ToFineChance(small);
        FactoryMiddle = Scale.ToFineChance(small * step);
        FactoryLarge = Scale.ToFineChance(small * step * step);
        ElsewhereSmall = Scale.ToFineChance(small * elsewhere);
        ElsewhereMiddle = Scale.ToFineChance(small * step * elsewhere);
        ElsewhereLarge = Scale.ToFineChance(small * step * step * elsewhere);
    }

    /// <summary>A small factory.</summary>
    public uint FactorySmall { get; }

    /// <summary>A middle factory.</summary>
    public uint FactoryMiddle { get; }

    /// <summary>A large factory.</summary>
    public uint FactoryLarge { get; }

    /// <summary>A small enterprise of another sector.</summary>
    public uint ElsewhereSmall { get; }

    /// <summary>A middle enterprise of another sector.</summary>
    public uint ElsewhereMiddle { get; }

    /// <summary>A large enterprise of another sector.</summary>
    public uint ElsewhereLarge { get; }
}
