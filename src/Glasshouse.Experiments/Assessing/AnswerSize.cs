namespace Glasshouse.Experiments.Assessing;

/// <summary>How many plausible worlds stand behind an answer, and how large each of them is.</summary>
/// <param name="Worlds">Worlds.</param>
/// <param name="UnderMechanisms">How many of them are lived under every open mechanism too.</param>
/// <param name="Seeds">Seeds in each world; two tell luck from numbers.</param>
/// <param name="FirstSeed">First seed; the others follow it.</param>
/// <param name="People">Synthetic people of each run.</param>
/// <param name="BurnIn">Months before the regime.</param>
/// <param name="Months">Months under the regime.</param>
/// <param name="Shuffles">Shuffles that show what luck alone finds in the worlds.</param>
public sealed record AnswerSize(int Worlds, int UnderMechanisms, int Seeds, ulong FirstSeed, long People, int BurnIn, int Months, int Shuffles)
{
    /// <summary>Worlds of a full answer.</summary>
    public const int FullWorlds = 1024;

    /// <summary>Worlds of a quick answer.</summary>
    public const int QuickWorlds = 256;

    /// <summary>Fewest worlds of which anything can be asked.</summary>
    public const int FewestWorlds = 48;

    /// <summary>The size that goes with an experiment: its worlds are never larger than the experiment itself.</summary>
    /// <param name="size">People, months and seeds of the experiment.</param>
    /// <param name="worlds">Worlds.</param>
    /// <param name="quick">Whether an answer is wanted soon: four years under the regime instead of seven, and less patience in looking for boxes.</param>
    public static AnswerSize Of(RunSize size, int worlds, bool quick)
    {
        ArgumentNullException.ThrowIfNull(size);
        return new AnswerSize(
            worlds, Math.Max(12, worlds / 16), 2, size.FirstSeed, Math.Min(size.People, 32_768), Math.Min(size.BurnIn, 24), Math.Min(size.Months, quick ? 48 : 84), quick ? 39 : 99);
    }
}
