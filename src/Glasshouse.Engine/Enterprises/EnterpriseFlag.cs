namespace Glasshouse.Engine.Enterprises;

/// <summary>Bits of the column of flags of enterprises.</summary>
internal static class EnterpriseFlag
{
    /// <summary>Is on the list without cause.</summary>
    public const int Wrong = 1;

    /// <summary>Has a false record on file.</summary>
    public const int FalseOnFile = 2;

    /// <summary>Has an appeal pending.</summary>
    public const int Pending = 4;

    /// <summary>Has appealed against the present listing.</summary>
    public const int Appealed = 8;

    /// <summary>Is on the list for its score.</summary>
    public const int ByScore = 16;
}
