namespace Glasshouse.Reports.Words;

/// <summary>What may be said about a difference to the baseline.</summary>
internal enum Direction
{
    /// <summary>There is nothing to compare.</summary>
    NoValue,

    /// <summary>Both are the same in every seed.</summary>
    Same,

    /// <summary>The interval holds zero: nothing may be claimed.</summary>
    NotDecided,

    /// <summary>Lower in the only seed; there is no interval.</summary>
    LowerInOneSeed,

    /// <summary>Higher in the only seed; there is no interval.</summary>
    HigherInOneSeed,

    /// <summary>The whole interval lies below zero.</summary>
    Lower,

    /// <summary>The whole interval lies above zero.</summary>
    Higher,
}
