namespace Glasshouse.Experiments;

/// <summary>Which months of a run a published figure is held against.</summary>
public enum PatternWindow
{
    /// <summary>All months since the regime started, up to the month of the figure.</summary>
    SinceStart,

    /// <summary>The month or the year of the figure.</summary>
    SameDate,

    /// <summary>The last twelve months before the regime, whatever the date of the figure.</summary>
    YearBefore,

    /// <summary>The first twelve months of the regime, whatever the date of the figure.</summary>
    YearAfter,
}
