using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Keys;

/// <summary>The six tiers of a credit score, after the bands in which the Federal Reserve printed mortgage rates (US-116).</summary>
public static class CreditTiers
{
    /// <summary>How many tiers there are.</summary>
    public const int Count = 6;

    /// <summary>Lowest score of each tier but the lowest.</summary>
    public const int Second = 580, Third = 620, Fourth = 660, Fifth = 700, Sixth = 760;

    /// <summary>All of these bounds.</summary>
    public static ImmutableArray<int> Bounds { get; } = [Second, Third, Fourth, Fifth, Sixth];

    /// <summary>The tiers in words, the lowest first.</summary>
    public static ImmutableArray<string> Words { get; } = ["below 580", "from 580 to 619", "from 620 to 659", "from 660 to 699", "from 700 to 759", "of 760 or more"];

    private static readonly ImmutableArray<string> Endings = ["below-580", "580", "620", "660", "700", "760"];

    /// <summary>A number for each tier.</summary>
    internal static ImmutableArray<NumberKey> Keys(string stem, string unit, double from, double to, string meaning) =>
        [.. Endings.Select((ending, tier) => new NumberKey($"{stem}-{ending}", unit, from, to, $"{meaning}, score {Words[tier]}."))];
}
