using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>What enterprises there are, how careful they are, and what harm they can do.</summary>
/// <remarks>Scenario section <c>enterprises:</c>; page <c>docs/model/enterprises.md</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct EnterprisesRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public EnterprisesRules(NumbersAt numbers)
    {
        Density = numbers[EnterprisesKeys.Density];
        FoodBelow = Scale.ToChance(numbers[EnterprisesKeys.FoodShare]);
        DrugsBelow = Scale.ToChance(numbers[EnterprisesKeys.FoodShare] + numbers[EnterprisesKeys.DrugsShare]);
        FactoryBelow = Scale.ToChance(numbers[EnterprisesKeys.FoodShare] + numbers[EnterprisesKeys.DrugsShare] + numbers[EnterprisesKeys.FactoryShare]);
        GoodsBelow = Scale.ToChance(numbers[EnterprisesKeys.FoodShare] + numbers[EnterprisesKeys.DrugsShare] + numbers[EnterprisesKeys.FactoryShare] + numbers[EnterprisesKeys.GoodsShare]);
        LargeBelow = Scale.ToChance(numbers[EnterprisesKeys.LargeShare]);
        MiddleBelow = Scale.ToChance(numbers[EnterprisesKeys.LargeShare] + numbers[EnterprisesKeys.MiddleShare]);
        ConnectedBelow = Scale.ToChance(numbers[EnterprisesKeys.ConnectedShare]);
        MarginDrift = Scale.ToShare(numbers[EnterprisesKeys.MarginDrift]);
        MarginSpread = Scale.ToShare(numbers[EnterprisesKeys.MarginSpread]);
        Care = Scale.ToUtility(numbers[EnterprisesKeys.Care]);
        Penalty = Scale.ToUtility(numbers[EnterprisesKeys.Penalty]);
        ListPenalty = Scale.ToUtility(numbers[EnterprisesKeys.ListPenalty] * BlacklistingRules.Fear(numbers));
        Pressure = Scale.ToUtility(numbers[EnterprisesKeys.Pressure]);
        Norm = numbers[EnterprisesKeys.Norm];
        Alarm = Scale.ToUtility(numbers[EnterprisesKeys.Alarm]);
        AlarmMonths = Scale.Round(numbers[EnterprisesKeys.AlarmMonths], 0, 240);
        Speed = Scale.ToShare(numbers[EnterprisesKeys.Speed]);
        Effect = Scale.ToShare(numbers[EnterprisesKeys.Effect]);
        Hazards = new AccidentHazards(numbers);
        DeadlyShare = Scale.ToChance(numbers[EnterprisesKeys.Deaths]);
        FoodUnsafe = Scale.ToChance(numbers[EnterprisesKeys.FoodUnsafe]);
        DrugsUnsafe = Scale.ToChance(numbers[EnterprisesKeys.DrugsUnsafe]);
        CounterfeitBelow = Scale.ToChance(numbers[EnterprisesKeys.CounterfeitOccasion]);
        FraudBelow = Scale.ToChance(numbers[EnterprisesKeys.CounterfeitOccasion] + numbers[EnterprisesKeys.FraudOccasion]);
        Gain = Scale.ToFactor(numbers[EnterprisesKeys.Gain] / 4);
        Squeeze = Scale.ToUtility(numbers[EnterprisesKeys.Squeeze]);
        Integrity = Scale.ToUtility(numbers[EnterprisesKeys.Integrity]);
    }

    /// <summary>Enterprises for each adult.</summary>
    public double Density { get; }

    /// <summary>Whether there are any.</summary>
    public bool On => Density > 0;

    /// <summary>Upper ends of the draws that make a sector: food, drugs, factory, goods; the rest serves.</summary>
    public int FoodBelow { get; }

    /// <summary>Upper end of the draws that make drugs.</summary>
    public int DrugsBelow { get; }

    /// <summary>Upper end of the draws that make a factory, mine or building site.</summary>
    public int FactoryBelow { get; }

    /// <summary>Upper end of the draws that make goods.</summary>
    public int GoodsBelow { get; }

    /// <summary>Draws below it make a large enterprise.</summary>
    public int LargeBelow { get; }

    /// <summary>Draws from there and below it make a middle one.</summary>
    public int MiddleBelow { get; }

    /// <summary>Draws below it make a connected one.</summary>
    public int ConnectedBelow { get; }

    /// <summary>Share of the gap to the normal margin that closes in a month.</summary>
    public int MarginDrift { get; }

    /// <summary>Standard deviation of the monthly shock, share.</summary>
    public int MarginSpread { get; }

    /// <summary>Care for its own sake.</summary>
    public int Care { get; }

    /// <summary>Weight of legal penalties.</summary>
    public int Penalty { get; }

    /// <summary>Weight of being listed: weight × salience × sanctions × (1 + publication).</summary>
    public int ListPenalty { get; }

    /// <summary>What the lack of margin takes from care.</summary>
    public int Pressure { get; }

    /// <summary>Weight of the care of others.</summary>
    public double Norm { get; }

    /// <summary>Care added while an own accident is remembered.</summary>
    public int Alarm { get; }

    /// <summary>Months it is remembered.</summary>
    public int AlarmMonths { get; }

    /// <summary>Share of the gap between diligence and its motives that closes in a month.</summary>
    public int Speed { get; }

    /// <summary>Share of hazard that full diligence removes.</summary>
    public int Effect { get; }

    /// <summary>Hazards of accidents this month.</summary>
    public AccidentHazards Hazards { get; }

    /// <summary>Chance that an accident is deadly.</summary>
    public int DeadlyShare { get; }

    /// <summary>Chance of an unsafe batch of food without diligence.</summary>
    public int FoodUnsafe { get; }

    /// <summary>Chance of an unsafe batch of drugs without diligence.</summary>
    public int DrugsUnsafe { get; }

    /// <summary>Upper end of the draws that are an occasion to counterfeit, in goods.</summary>
    public int CounterfeitBelow { get; }

    /// <summary>Upper end of the draws that are, beyond those, an occasion for fraud.</summary>
    public int FraudBelow { get; }

    /// <summary>Mean gain of cheating, as a factor of 1/8,192, divided by four.</summary>
    public int Gain { get; }

    /// <summary>What the lack of margin adds to it.</summary>
    public int Squeeze { get; }

    /// <summary>What diligence holds back from cheating.</summary>
    public int Integrity { get; }
}
