using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Glasshouse.Engine.Tallies;

namespace Glasshouse.Experiments.Description;

/// <summary>What the engine says of itself: its actors, their state, the steps of their month, its luck, and what it counts. Read from its comments and its text, so that it cannot drift from them.</summary>
/// <param name="Walks">The months of the actors, people first.</param>
/// <param name="Outside">Mechanisms that are steps of no month, such as birth.</param>
/// <param name="State">Columns of actors and what regions and the country remember.</param>
/// <param name="Sensed">What actors are given of their surroundings.</param>
/// <param name="Codes">Meanings of the bits and values inside columns.</param>
/// <param name="Scales">Fixed sizes, each with its value.</param>
/// <param name="Facts">Names of what may be true of an actor in a month, by heading.</param>
/// <param name="Decisions">Decisions of luck, in the order of their numbers.</param>
/// <param name="Outcomes">What is counted.</param>
public sealed partial record ModelDescription(
    ImmutableArray<ModelWalk> Walks,
    ImmutableArray<ModelStep> Outside,
    ImmutableArray<ModelRecord> State,
    ImmutableArray<ModelRecord> Sensed,
    ImmutableArray<ModelRecord> Codes,
    ImmutableArray<(string Name, string Value, string Meaning)> Scales,
    ImmutableArray<(string Heading, ImmutableArray<string> Names)> Facts,
    ImmutableArray<ModelDecision> Decisions,
    ImmutableArray<OutcomeName> Outcomes)
{
    private static readonly string[] ValueTypes = ["Act", "Appeal", "Flag", "CreditFile", "RuleClass", "Harm"];

    /// <summary>Reads the description.</summary>
    public static ModelDescription Read()
    {
        var walks = WalkReading.All();
        var taken = walks.SelectMany(walk => walk.Steps).Select(step => step.Name).ToHashSet(StringComparer.Ordinal);
        return new ModelDescription(
            walks,
            [.. StepReading.Mechanisms.Where(name => !taken.Contains(name)).Select(name => StepReading.Of(name, ""))],
            StateReading.Of("Columns", "Memory", "Nation"),
            StateReading.Of("Surroundings", "Market"),
            StateReading.Of(ValueTypes),
            Constants(),
            StateReading.Facts(),
            DecisionReading.All(),
            OutcomeNames.All);
    }

    /// <summary>A method of the engine as it stands in its file, such as the month of a whole society.</summary>
    /// <param name="file">File inside the engine.</param>
    /// <param name="declaration">Words of its declaration.</param>
    public static string Code(string file, string declaration) => EngineText.Method(file, declaration);

    // Sizes stand in the files of the world; values inside columns are told with the columns.
    private static ImmutableArray<(string Name, string Value, string Meaning)> Constants() =>
    [
        .. from file in EngineText.Files
           where !file.Key.Contains("Mechanisms/", StringComparison.Ordinal) && !file.Key.StartsWith("Draws/", StringComparison.Ordinal)
           let type = Path.GetFileNameWithoutExtension(file.Key)
           where !ValueTypes.Any(ending => type.EndsWith(ending, StringComparison.Ordinal))
           from Match found in Constant().Matches(file.Value)
           let comment = EngineText.OfMembers(type).FirstOrDefault(member => member.Name == found.Groups["name"].Value)
           where comment is not null
           select ($"{type}.{comment.Name}", found.Groups["value"].Value, comment.Summary)
    ];

    [GeneratedRegex(@"const int (?<name>\w+) = (?<value>[^;]+);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Constant();
}
