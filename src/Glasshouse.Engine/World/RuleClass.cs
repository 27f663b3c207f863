namespace Glasshouse.Engine.World;

/// <summary>Rule classes that a rulebook may gain; the bits of those in force.</summary>
internal static class RuleClass
{
    /// <summary>Small remarks become records.</summary>
    public const int Remarks = 1;

    /// <summary>Living beside a listed person becomes a record.</summary>
    public const int Company = 2;

    /// <summary>Silence where support was expected becomes a record.</summary>
    public const int Silence = 4;

    /// <summary>How many classes there are.</summary>
    public const int Count = 3;
}
