using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Glasshouse.Experiments.Description;

/// <summary>Reads the order of the month from the engine's tables of contents.</summary>
internal static partial class WalkReading
{
    /// <summary>The months of all actors: people first, then the others in the order of the alphabet.</summary>
    public static ImmutableArray<ModelWalk> All() =>
    [
        .. EngineText.Files.Keys
            .Where(file => file.EndsWith("Month.cs", StringComparison.Ordinal) && file != "PersonMonth.cs")
            .Select(Of)
            .Where(walk => !walk.Steps.IsEmpty)
            .OrderBy(walk => walk.Name != "Month")
            .ThenBy(walk => walk.Name, StringComparer.Ordinal)
    ];

    private static ModelWalk Of(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var steps = EngineText.Files[file].Split('\n').SelectMany(Steps).DistinctBy(step => step.Name).Where(step => !IsBirth(file, step.Name));
        return new ModelWalk(name, EngineText.OfType(name), [.. steps]);
    }

    // What only the beginning of a society lives is no step of a month.
    private static bool IsBirth(string file, string step)
    {
        var text = EngineText.Files[file];
        var begin = text.IndexOf(" Begin<", StringComparison.Ordinal);
        var first = text.IndexOf($"<{step}, ", StringComparison.Ordinal);
        return begin >= 0 && first > begin;
    }

    private static IEnumerable<ModelStep> Steps(string line) => Step().Match(line) is { Success: true } found
        && StepReading.Mechanisms.Contains(found.Groups["name"].Value)
        ? [StepReading.Of(found.Groups["name"].Value, found.Groups["condition"].Value.Replace("here.Rules.", "", StringComparison.Ordinal))]
        : [];

    [GeneratedRegex(@"^\s*(if \((?<condition>.+)\) )?(\w+<(?<name>\w+), \w+>\(|(?<name>\w+)\.Live(<\w+>)?\()", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();
}
