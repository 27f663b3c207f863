namespace Glasshouse.Engine.World;

/// <summary>Bits of the column of flags.</summary>
internal static class Flag
{
    /// <summary>Has work.</summary>
    public const int Employed = 1;

    /// <summary>Has an open judgment.</summary>
    public const int OpenJudgment = 2;

    /// <summary>Could not pay the judgment when it arrived.</summary>
    public const int Unable = 4;

    /// <summary>Is on a list without cause.</summary>
    public const int Wrong = 8;

    /// <summary>Has a false record on file.</summary>
    public const int FalseOnFile = 16;

    /// <summary>Knows of the listing.</summary>
    public const int Knows = 32;

    /// <summary>Is on the list by court order.</summary>
    public const int ByCourt = 64;

    /// <summary>Has a high score with perks.</summary>
    public const int Perks = 128;
}
