namespace Glasshouse.Evidence;

/// <summary>How a figure was found again.</summary>
public enum Verification
{
    /// <summary>Not checked: never fitted and never printed as fact.</summary>
    Memory,

    /// <summary>Found again in a stored copy of the source.</summary>
    Yes,

    /// <summary>The data file is in hand.</summary>
    Data,

    /// <summary>Our arithmetic from the figures named.</summary>
    Derived,
}
