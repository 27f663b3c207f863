namespace Glasshouse.Scenarios.Reading;

/// <summary>The text of a file, or why there is none.</summary>
/// <param name="Text">The text; null where the file cannot be read.</param>
/// <param name="Rule">What is wrong; empty where there is a text.</param>
/// <param name="WayOut">What to do about it; empty where there is a text.</param>
internal sealed record FileText(string? Text, string Rule, string WayOut)
{
    /// <summary>A file that cannot be opened.</summary>
    public static readonly FileText Closed = new(null, "cannot be opened", "Check the path and the permission to read it.");

    /// <summary>No shipped scenario has this name.</summary>
    public static FileText Unknown(string name) => new(null, "is no shipped scenario", Reading.WayOut.Nearest(
        name, ScenarioLibrary.Names, $"Shipped are {Reading.WayOut.List(ScenarioLibrary.Names)}; a path to your own file ends in .yaml."));
}
