namespace Glasshouse.Scenarios.Reading;

/// <summary>What a YAML file is to be, for the words of messages.</summary>
/// <param name="Noun">Its kind, such as <c>scenario</c>.</param>
/// <param name="FirstKey">The key with which it begins.</param>
/// <param name="Example">A word for an example of a name.</param>
internal sealed record YamlSubject(string Noun, string FirstKey, string Example)
{
    /// <summary>A scenario.</summary>
    public static readonly YamlSubject Scenario = new("scenario", "scenario", "city");
}
