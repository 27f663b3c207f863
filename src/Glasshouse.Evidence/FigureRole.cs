namespace Glasshouse.Evidence;

/// <summary>What a figure may be used for.</summary>
public enum FigureRole
{
    /// <summary>Shown beside results, never fitted.</summary>
    Context,

    /// <summary>A rule, an event or a setting to encode.</summary>
    Parameter,

    /// <summary>May be fitted.</summary>
    Calibrate,
}
