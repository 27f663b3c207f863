namespace Glasshouse.Experiments.Checkpoints;

/// <summary>How the files of a folder of checkpoints are called.</summary>
internal static class KeptNames
{
    /// <summary>Ending of a society.</summary>
    public const string Checkpoint = ".checkpoint";

    /// <summary>Ending of a file that is still being written.</summary>
    public const string Partial = ".partial";

    private const string Month = ".month-";
    private const string WarmedUp = ".warmed-up" + Checkpoint;

    /// <summary>The burn-in that a group of arms shares.</summary>
    public static string BurnIn(ulong seed, int group) => FormattableString.Invariant($"seed-{seed}.group-{group + 1}");

    /// <summary>The life of an arm.</summary>
    public static string Arm(ulong seed, int place) => FormattableString.Invariant($"seed-{seed}.arm-{place + 1}");

    /// <summary>A life so many months on; names sort as months do.</summary>
    public static string At(string life, int lived) => FormattableString.Invariant($"{life}{Month}{lived:0000}{Checkpoint}");

    /// <summary>The end of a burn-in, from which regimes branch.</summary>
    public static string Warm(string burnIn) => burnIn + WarmedUp;

    /// <summary>The savings with which a baseline ended.</summary>
    public static string Savings(string arm) => arm + ".savings";

    /// <summary>The counts of an arm that was lived to its end.</summary>
    public static string Record(string arm) => arm + ".record";

    /// <summary>All checkpoints of a life by the month.</summary>
    public static string Any(string life) => life + Month + "*" + Checkpoint;

    /// <summary>The life to which a checkpoint by the month belongs; null where the name is that of another file.</summary>
    public static string? LifeOf(string name) =>
        name.EndsWith(Checkpoint, StringComparison.Ordinal) && name.LastIndexOf(Month, StringComparison.Ordinal) is > 0 and var end ? name[..end] : null;

    /// <summary>All warmed-up societies.</summary>
    public const string AnyWarm = "*" + WarmedUp;
}
