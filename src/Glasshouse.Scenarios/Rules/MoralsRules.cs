using Glasshouse.Scenarios.Fixed;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Scenarios.Rules;

/// <summary>How morals and the fear of being caught change.</summary>
/// <remarks>Scenario section <c>morals:</c>; page <c>docs/model/</c>. Chances in 1/65,536, shares in 1/32,767, utilities in 1/2,048 unless said otherwise.</remarks>
public readonly struct MoralsRules
{
    /// <summary>Resolves the numbers in force in a month to fixed point.</summary>
    public MoralsRules(NumbersAt numbers)
    {
        Return = Scale.ToShare(4 * numbers[MoralsKeys.Return]);
        NormPull = Scale.ToShare(2 * numbers[MoralsKeys.NormPull]);
        Tolerated = Scale.ToShare(numbers[MoralsKeys.Tolerated]);
        Erosion = Scale.ToShare(4 * numbers[MoralsKeys.Erosion] * numbers[MoralsKeys.CrowdingOut] * numbers[ScoringKeys.Salience]);
        WrongListing = Scale.ToShare(4 * numbers[MoralsKeys.WrongListing]);
        Caught = Scale.ToShare(numbers[MoralsKeys.Caught]);
        Unpunished = Scale.ToShare(numbers[MoralsKeys.Unpunished]);
        PerceivedDrift = Scale.ToShare(numbers[MoralsKeys.PerceivedDrift]);
        PerceivedTruth = Scale.ToShare(numbers[MoralsKeys.PerceivedTruth]);
        PerceivedStart = Scale.Round(numbers[MoralsKeys.PerceivedStart] * 255, 0, 255);
    }

    /// <summary>Four times the share of the gap to the baseline that closes in a month: morals move by quarters of a step.</summary>
    public int Return { get; }

    /// <summary>Twice the rise for each unit by which violations are below the tolerated share.</summary>
    public int NormPull { get; }

    /// <summary>Tolerated share of offenders.</summary>
    public int Tolerated { get; }

    /// <summary>Four times the share of morals eroded in a month.</summary>
    public int Erosion { get; }

    /// <summary>Four times the fall in a month on the list without cause.</summary>
    public int WrongListing { get; }

    /// <summary>Share of the gap to certainty after being caught.</summary>
    public int Caught { get; }

    /// <summary>Share of perceived detection lost after an unpunished offence.</summary>
    public int Unpunished { get; }

    /// <summary>Share of the gap to the region that closes in a month.</summary>
    public int PerceivedDrift { get; }

    /// <summary>Share of the gap to actual detection that closes in a month.</summary>
    public int PerceivedTruth { get; }

    /// <summary>Perceived detection at the start, in 1/255.</summary>
    public int PerceivedStart { get; }
}
