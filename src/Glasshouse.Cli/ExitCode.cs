namespace Glasshouse.Cli;

/// <summary>What the program tells the shell when it ends.</summary>
internal static class ExitCode
{
    /// <summary>The work is done.</summary>
    public const int Done = 0;

    /// <summary>The work failed, or a check did not hold.</summary>
    public const int Failed = 1;

    /// <summary>What was asked for cannot be done as asked.</summary>
    public const int BadInput = 2;

    /// <summary>Somebody interrupted the work.</summary>
    public const int Interrupted = 130;
}
