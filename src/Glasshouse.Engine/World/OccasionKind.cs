namespace Glasshouse.Engine.World;

/// <summary>What a person has an occasion for: the index of its costs in <see cref="Tables"/>.</summary>
internal static class OccasionKind
{
    /// <summary>An order offence.</summary>
    public const int Order = 0;

    /// <summary>A fraud.</summary>
    public const int Fraud = 1;

    /// <summary>Evading a judgment that could be paid.</summary>
    public const int Judgment = 2;

    /// <summary>Academic dishonesty.</summary>
    public const int Academic = 3;

    /// <summary>Taking a bribe.</summary>
    public const int Bribe = 4;
}
