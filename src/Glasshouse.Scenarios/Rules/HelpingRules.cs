using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Helping a stranger.</summary>
/// <remarks>Scenario section <c>helping:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct HelpingRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public HelpingRules(NumbersAt numbers)
    {
        Occasion = Scale.ToChance(numbers[HelpingKeys.Occasion]);
        Base = Scale.ToUtility(numbers[HelpingKeys.Base] - (numbers[HelpingKeys.Fear] * numbers[HelpingKeys.Blame] * (1 - numbers[HelpingKeys.LawEffect])));
        Prosociality = Scale.ToFactor(numbers[HelpingKeys.Prosociality]);
        Violations = Scale.ToUtility(numbers[HelpingKeys.Violations]);
        Observed = Scale.ToUtility(numbers[HelpingKeys.Observed] * numbers[ScoringKeys.Salience]);
        Bystanders = Scale.Round(((2 * numbers[HelpingKeys.Bystanders]) + 1) * 4096, 0, 65535);
        SeenTown = Scale.ToChance(1 - ((1 - numbers[ObservingKeys.CamerasCoverage]) * (1 - numbers[ObservingKeys.InformantsCoverage])));
        SeenCountry = Scale.ToChance(numbers[ObservingKeys.InformantsCoverage]);
        BystanderCost = Costs(numbers);
    }

    /// <summary>Chance of meeting a stranger in need.</summary>
    public int Occasion { get; }

    /// <summary>Log odds of helping alone, less the fear of being blamed.</summary>
    public int Base { get; }

    /// <summary>Weight of prosociality, as a factor of 1/8,192.</summary>
    public int Prosociality { get; }

    /// <summary>Weight of violations seen.</summary>
    public int Violations { get; }

    /// <summary>Weight of being observed.</summary>
    public int Observed { get; }

    /// <summary>Number of equally likely counts of others present, times 4,096.</summary>
    public int Bystanders { get; }

    /// <summary>Chance that help in a town is seen.</summary>
    public int SeenTown { get; }

    /// <summary>Chance that help in the country is seen.</summary>
    public int SeenCountry { get; }

    /// <summary>Loss of log odds by number of others present, 0…31.</summary>
    public ReadOnlyMemory<ushort> BystanderCost { get; }

    private static ushort[] Costs(NumbersAt numbers)
    {
        var effect = numbers[HelpingKeys.Bystander];
        return [.. Enumerable.Range(1, 32).Select(present => (ushort)Scale.ToUtility(effect * Elementary.Log(present)))];
    }
}
