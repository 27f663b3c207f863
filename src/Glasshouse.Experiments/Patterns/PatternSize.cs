namespace Glasshouse.Experiments.Patterns;

/// <summary>How large the runs behind patterns are.</summary>
/// <param name="People">Synthetic people in each run.</param>
/// <param name="FirstSeed">First seed; the others follow it.</param>
/// <param name="Seeds">Number of seeds.</param>
public sealed record PatternSize(long People, ulong FirstSeed, int Seeds)
{
    /// <summary>Months before the regime.</summary>
    public const int BurnIn = 36;

    /// <summary>Months under the regime: to the end of 2018 where it starts in October 2013.</summary>
    public const int Months = 63;

    /// <summary>The size of the arms.</summary>
    public RunSize Arms => new(People, BurnIn, Months, FirstSeed, Seeds);
}
