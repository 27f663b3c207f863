using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>Helping a stranger.</summary>
/// <remarks>Scenario section <c>helping:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct HelpingRules
{
    /// <summary>Most other people present; one more than that is the number of whom any could help.</summary>
    public const int MostOthers = 14;

    // Logarithms of 1…32 people present, the same in every month of every plan.
    private static readonly double[] Logs = [.. Enumerable.Range(1, 32).Select(present => Elementary.Log(present))];

    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public HelpingRules(NumbersAt numbers)
    {
        var law = numbers[HelpingKeys.Law];
        Occasion = Scale.ToChance(numbers[HelpingKeys.Occasion]);
        Ambiguous = Scale.ToChance(numbers[HelpingKeys.Occasion] * numbers[HelpingKeys.Ambiguous]);
        LogOdds = numbers[HelpingKeys.Base] + (numbers[HelpingKeys.Observed] * numbers[ScoringKeys.Salience]);
        Reward = Scale.ToUtility(numbers[GivingKeys.Reward] * numbers[ScoringKeys.On] * numbers[ScoringKeys.Salience] * numbers[ScoringKeys.Heroic] / 100);
        FearWeight = numbers[HelpingKeys.Fear] * (1 - (law * numbers[HelpingKeys.LawEffect]));
        Fear = numbers[HelpingKeys.Blame];
        Prosociality = Scale.ToFactor(numbers[HelpingKeys.Prosociality]);
        ProsocialityOdds = Elementary.Exp(numbers[HelpingKeys.Prosociality] * 1.7320508075688772);
        Violations = Scale.ToUtility(numbers[HelpingKeys.Violations]);
        ViolationsWeight = numbers[HelpingKeys.Violations];
        Bystanders = (Scale.Round(2 * numbers[HelpingKeys.Bystanders], 0, MostOthers) + 1) * 4096;
        SeenTown = Scale.ToChance(1 - ((1 - numbers[ObservingKeys.CamerasCoverage]) * (1 - numbers[ObservingKeys.InformantsCoverage])));
        SeenCountry = Scale.ToChance(numbers[ObservingKeys.InformantsCoverage]);
        Accusation = Scale.ToChance(numbers[HelpingKeys.Accusation] * (1 - (law * (1 - numbers[HelpingKeys.AccusationUnderLaw]))));
        Liable = Scale.ToChance(numbers[HelpingKeys.Liable] * (1 - law));
        LiabilityCost = Scale.Round(numbers[HelpingKeys.LiabilityCost] * 10, 0, 255);
        NewsOfPayment = numbers[HelpingKeys.NewsOfPayment];
        NewsOfAccusation = numbers[HelpingKeys.NewsOfAccusation];
        Fading = numbers[HelpingKeys.Fading];
        BystanderCost = Costs(numbers[HelpingKeys.Bystander]);
        AmbiguousCost = Costs(numbers[HelpingKeys.AmbiguousBystander]);
        BystanderOdds = Odds(numbers[HelpingKeys.Bystander]);
        AmbiguousOdds = Odds(numbers[HelpingKeys.AmbiguousBystander]);
    }

    /// <summary>Chance of meeting a stranger in need.</summary>
    public int Occasion { get; }

    /// <summary>Chance of meeting one whose need is not plain; a part of <see cref="Occasion"/>.</summary>
    public int Ambiguous { get; }

    /// <summary>Log odds of helping alone and without fear, being observed included, as a plain number.</summary>
    public double LogOdds { get; }

    /// <summary>What points for help add to the log odds.</summary>
    public int Reward { get; }

    /// <summary>Weight of the fear of being blamed, law considered.</summary>
    public double FearWeight { get; }

    /// <summary>Fear to which a region returns, 0…1.</summary>
    public double Fear { get; }

    /// <summary>Weight of prosociality, as a factor of 1/8,192.</summary>
    public int Prosociality { get; }

    /// <summary>Factor of the odds of somebody √3 standard deviations more prosocial than the mean.</summary>
    public double ProsocialityOdds { get; }

    /// <summary>Weight of violations seen.</summary>
    public int Violations { get; }

    /// <summary>The same as a plain number.</summary>
    public double ViolationsWeight { get; }

    /// <summary>Number of equally likely counts of others present, times 4,096.</summary>
    public int Bystanders { get; }

    /// <summary>Chance that help in a town is seen.</summary>
    public int SeenTown { get; }

    /// <summary>Chance that help in the country is seen.</summary>
    public int SeenCountry { get; }

    /// <summary>Chance that a helper is accused.</summary>
    public int Accusation { get; }

    /// <summary>Chance that an accused helper is made to pay.</summary>
    public int Liable { get; }

    /// <summary>What she pays, in tenths of a month.</summary>
    public int LiabilityCost { get; }

    /// <summary>Rise of fear with each helper in a thousand who is made to pay.</summary>
    public double NewsOfPayment { get; }

    /// <summary>Rise of fear with each helper in a thousand who is accused and not made to pay.</summary>
    public double NewsOfAccusation { get; }

    /// <summary>Share of the way back that fear goes in a month.</summary>
    public double Fading { get; }

    /// <summary>Loss of log odds by number of others present, 0…31, where the need is plain.</summary>
    public ReadOnlyMemory<ushort> BystanderCost { get; }

    /// <summary>The same where it is not.</summary>
    public ReadOnlyMemory<ushort> AmbiguousCost { get; }

    /// <summary>Factor of the odds by number of others present, 0…14, where the need is plain.</summary>
    public ReadOnlyMemory<double> BystanderOdds { get; }

    /// <summary>The same where it is not.</summary>
    public ReadOnlyMemory<double> AmbiguousOdds { get; }

    private static ushort[] Costs(double effect) =>
        [.. Logs.Select(log => (ushort)Scale.ToUtility(effect * log))];

    private static double[] Odds(double effect) =>
        [.. Logs.Take(MostOthers + 1).Select(log => Elementary.Exp(-effect * log))];
}
