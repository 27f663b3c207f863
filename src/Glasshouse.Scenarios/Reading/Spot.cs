namespace Glasshouse.Scenarios.Reading;

/// <summary>Where something stands in what somebody wrote.</summary>
/// <param name="File">File, or <c>--set</c>.</param>
/// <param name="Line">Line, from 1; 0 where there is no line.</param>
/// <param name="Column">Column, from 1; 0 where there is no column.</param>
internal readonly record struct Spot(string File, int Line, int Column)
{
    /// <summary>A file as a whole.</summary>
    public static Spot Whole(string file) => new(file, 0, 0);
}
