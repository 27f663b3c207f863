using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Glasshouse.Experiments.Description;

/// <summary>Reads the order of the month from the engine's tables of contents: what is called, in which order, and under which condition.</summary>
internal static partial class WalkReading
{
    /// <summary>The months of all actors: people first, then the others in the order of the alphabet.</summary>
    public static ImmutableArray<ModelWalk> All() =>
    [
        .. EngineText.Files
            .Where(file => file.Key.EndsWith("Month.cs", StringComparison.Ordinal) && file.Value.Contains(" Live<L>(", StringComparison.Ordinal))
            .Select(file => Of(Path.GetFileNameWithoutExtension(file.Key), file.Value))
            .Where(walk => !walk.Steps.IsEmpty)
            .OrderBy(walk => walk.Name != "Month")
            .ThenBy(walk => walk.Name, StringComparer.Ordinal)
    ];

    private static ModelWalk Of(string name, string text) =>
        new(name, EngineText.OfType(name), [.. Steps(text, "Live", "").DistinctBy(step => step.Name)]);

    // A method of the table of contents: its steps, and in their place the steps of what it calls in the same file.
    private static IEnumerable<ModelStep> Steps(string text, string method, string condition)
    {
        foreach (var (line, inside) in Lines(text, method))
        {
            var when = And(condition, inside);
            if (Step().Match(line) is not { Success: true } found) continue;
            var name = found.Groups["name"].Value;
            if (StepReading.Mechanisms.Contains(name)) yield return StepReading.Of(name, when);
            else if (name != method && text.Contains($" void {name}<L>(", StringComparison.Ordinal))
                foreach (var step in Steps(text, name, when)) yield return step;
        }
    }

    // The statements of a method, each with the conditions around it.
    private static IEnumerable<(string Line, string Condition)> Lines(string text, string method)
    {
        var conditions = new Stack<string>();
        var pending = "";
        foreach (var line in Body(text, method))
        {
            if (line == "{") conditions.Push(pending);
            else if (line == "}") conditions.Pop();
            var own = Condition().Match(line);
            pending = own.Success && own.Groups["rest"].Length == 0 ? Plain(own) : "";
            var statement = own.Success ? own.Groups["rest"].Value : line;
            var around = conditions.Reverse().Aggregate("", And);
            if (statement.Length > 0) yield return (statement, own.Success ? And(around, Plain(own)) : around);
        }
    }

    private static IEnumerable<string> Body(string text, string method)
    {
        var start = text.IndexOf($" void {method}<L>(", StringComparison.Ordinal);
        var end = text.IndexOf("\n    }", start, StringComparison.Ordinal);
        return text[start..end].Split('\n').Select(line => line.Trim()).SkipWhile(line => line != "{").Skip(1);
    }

    private static string Plain(Match condition) => condition.Groups["condition"].Value.Replace("here.Rules.", "", StringComparison.Ordinal).Replace("here.", "", StringComparison.Ordinal);

    private static string And(string left, string right) => left.Length == 0 ? right : right.Length == 0 ? left : $"{left} && {right}";

    [GeneratedRegex(@"^if \((?<condition>.+?)\)( (?<rest>\w.*))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Condition();

    // Each<Conduct, L>(…), KinSharing.Live(…), LiveCredit<L>(…).
    [GeneratedRegex(@"^(\w+<(?<name>\w+), \w+>\(|(?<name>\w+)\.Live(<\w+>)?\(|(?<name>\w+)<L>\()", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();
}
