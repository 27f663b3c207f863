namespace Glasshouse.Experiments;

/// <summary>What a match with a published figure can show, by whether numbers were set by it.</summary>
public enum FigureTie
{
    /// <summary>A number of the scenario was set by this very figure, or by the two whose ratio it is: a match shows only that the fit works.</summary>
    Fitted,

    /// <summary>The total lies between two totals of the same series that were fitted: a match is a weak test, of the way between them alone.</summary>
    Between,

    /// <summary>Nothing was fitted to it: a match is a test.</summary>
    Free,
}
