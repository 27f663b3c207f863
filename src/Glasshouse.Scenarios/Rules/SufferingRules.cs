using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Whom the harm of enterprises reaches and what it costs them.</summary>
/// <remarks>Scenario section <c>suffering:</c>; page <c>docs/model/suffering.md</c>. People, and tenths of a month of median income.</remarks>
public readonly struct SufferingRules
{
    /// <summary>Resolves the numbers in force in a month.</summary>
    public SufferingRules(NumbersAt numbers)
    {
        AccidentVictims = Scale.Round(numbers[SufferingKeys.AccidentVictims], 0, 255);
        AccidentCost = Scale.Round(numbers[SufferingKeys.AccidentCost] * 10, 0, 255);
        BatchSmall = People(numbers, SufferingKeys.BatchConsumers, 0);
        BatchMiddle = People(numbers, SufferingKeys.BatchConsumers, 1);
        BatchLarge = People(numbers, SufferingKeys.BatchConsumers, 2);
        BatchCost = Scale.Round(numbers[SufferingKeys.BatchCost] * 10, 0, 255);
        CounterfeitSmall = People(numbers, SufferingKeys.CounterfeitBuyers, 0);
        CounterfeitMiddle = People(numbers, SufferingKeys.CounterfeitBuyers, 1);
        CounterfeitLarge = People(numbers, SufferingKeys.CounterfeitBuyers, 2);
        CounterfeitCost = Scale.Round(numbers[SufferingKeys.CounterfeitCost] * 10, 0, 255);
        FraudSmall = People(numbers, SufferingKeys.FraudVictims, 0);
        FraudMiddle = People(numbers, SufferingKeys.FraudVictims, 1);
        FraudLarge = People(numbers, SufferingKeys.FraudVictims, 2);
        FraudCost = Scale.Round(numbers[SufferingKeys.FraudCost] * 10, 0, 255);
    }

    /// <summary>Workers hurt in an accident.</summary>
    public int AccidentVictims { get; }

    /// <summary>What it costs each.</summary>
    public int AccidentCost { get; }

    /// <summary>Consumers hurt by an unsafe batch of a small enterprise.</summary>
    public int BatchSmall { get; }

    /// <summary>The same, middle.</summary>
    public int BatchMiddle { get; }

    /// <summary>The same, large.</summary>
    public int BatchLarge { get; }

    /// <summary>What it costs each.</summary>
    public int BatchCost { get; }

    /// <summary>Buyers deceived by a counterfeit of a small enterprise.</summary>
    public int CounterfeitSmall { get; }

    /// <summary>The same, middle.</summary>
    public int CounterfeitMiddle { get; }

    /// <summary>The same, large.</summary>
    public int CounterfeitLarge { get; }

    /// <summary>What it costs each.</summary>
    public int CounterfeitCost { get; }

    /// <summary>People who lose by a fraud of a small enterprise.</summary>
    public int FraudSmall { get; }

    /// <summary>The same, middle.</summary>
    public int FraudMiddle { get; }

    /// <summary>The same, large.</summary>
    public int FraudLarge { get; }

    /// <summary>What it costs each.</summary>
    public int FraudCost { get; }

    // Whole people, so that victims are counted exactly; each class of size has size-step times as many.
    private static int People(NumbersAt numbers, NumberKey key, int steps)
    {
        var people = numbers[key];
        for (var step = 0; step < steps; step++) people *= numbers[EnterprisesKeys.SizeStep];
        return Scale.Round(people, 0, 255);
    }
}
