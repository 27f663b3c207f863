using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Glasshouse.Experiments.Description;

/// <summary>Reads from the text of a mechanism what it reads, writes, tells and draws.</summary>
internal static partial class StepReading
{
    private const string Folder = "Mechanisms/";

    /// <summary>Names of all mechanisms.</summary>
    public static ImmutableArray<string> Mechanisms { get; } =
    [
        .. EngineText.Files.Where(file => file.Key.Contains(Folder, StringComparison.Ordinal) && IsMechanism(file.Value))
            .Select(file => Path.GetFileNameWithoutExtension(file.Key))
    ];

    /// <summary>A step: the mechanism of this name.</summary>
    public static ModelStep Of(string name, string condition)
    {
        var text = EngineText.Files.First(file => file.Key.EndsWith(Folder + name + ".cs", StringComparison.Ordinal)).Value;
        var hears = Names(Heard(), text);
        return new ModelStep(
            name, condition, EngineText.OfType(name),
            Names(Read(), text), Names(Written(), text), hears, Names(Told(), text), Names(Drawn(), text));
    }

    /// <summary>Names that a pattern finds, each once, in the order of the text.</summary>
    public static ImmutableArray<string> Names(Regex pattern, string text) =>
        [.. pattern.Matches(text).Select(found => found.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The decisions drawn in a text.</summary>
    [GeneratedRegex(@"\bPurpose\.(?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Drawn();

    private static bool IsMechanism(string text) => !text.Contains("interface ", StringComparison.Ordinal)
        && (text.Contains(" void Live<L>(", StringComparison.Ordinal) || text.Contains(" void Live(", StringComparison.Ordinal));

    [GeneratedRegex(@"\bRead(8|16)\(tile\.(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Read();

    [GeneratedRegex(@"\b(Write(8|16)|Count)\(tile\.(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"\b(Is<L>|Column)\((?<name>\w*Fact\.\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heard();

    [GeneratedRegex(@"(?<!\b(Is<L>|Column)\()(?<name>\b\w*Fact\.\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Told();
}
