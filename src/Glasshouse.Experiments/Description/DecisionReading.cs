using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Glasshouse.Experiments.Description;

/// <summary>Reads the decisions of luck and who draws them.</summary>
internal static partial class DecisionReading
{
    private const string Home = "Draws/Purpose.cs";

    /// <summary>All decisions, in the order of their numbers.</summary>
    public static ImmutableArray<ModelDecision> All() => [.. Read().OrderBy(decision => decision.Number)];

    private static IEnumerable<ModelDecision> Read()
    {
        var drawnBy = EngineText.Files.Where(file => file.Key != Home)
            .SelectMany(file => StepReading.Names(StepReading.Drawn(), file.Value).Select(name => (name, By: Path.GetFileNameWithoutExtension(file.Key))))
            .ToLookup(pair => pair.name, pair => pair.By, StringComparer.Ordinal);
        var group = "";
        foreach (var line in EngineText.Files[Home].Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("// ", StringComparison.Ordinal)) group = line[3..].TrimEnd('.');
            if (Member().Match(line) is not { Success: true } member) continue;
            var name = member.Groups["name"].Value;
            yield return new ModelDecision(name, int.Parse(member.Groups["number"].Value, CultureInfo.InvariantCulture), group, [.. drawnBy[name].Order(StringComparer.Ordinal)]);
        }
    }

    [GeneratedRegex(@"^(?<name>\w+) = (?<number>\d+),", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Member();
}
