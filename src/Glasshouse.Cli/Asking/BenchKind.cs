namespace Glasshouse.Cli.Asking;

/// <summary>What a measurement of the engine is about.</summary>
internal enum BenchKind
{
    /// <summary>One society, beside the limits of the machine.</summary>
    Whole,

    /// <summary>Many small runs, one thread for each.</summary>
    SmallRuns,

    /// <summary>Cost by number of people.</summary>
    Growth,

    /// <summary>Speed by width of lanes and number of threads.</summary>
    Widths,
}
