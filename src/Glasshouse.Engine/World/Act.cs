namespace Glasshouse.Engine.World;

/// <summary>Bits of the published column: what others could see of a person last month.</summary>
internal static class Act
{
    /// <summary>Broke a rule.</summary>
    public const int Offended = 1;

    /// <summary>Is on a list.</summary>
    public const int Listed = 2;

    /// <summary>Expressed support.</summary>
    public const int Support = 4;

    /// <summary>Expressed dissent.</summary>
    public const int Dissent = 8;

    /// <summary>Cooperated with a stranger.</summary>
    public const int Cooperated = 16;

    /// <summary>Where the three bits of the score level begin: level 5 is the starting score and the 63 points above it.</summary>
    public const int LevelShift = 5;

    /// <summary>The score level that stands for the published redlist, where there is one; without one it is the highest by points.</summary>
    public const int RedlistLevel = 7;
}
