using System.CommandLine;
using System.Globalization;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Asking;

/// <summary>A few ids out of a catalogue; none stands for all.</summary>
internal static class IdsAsk
{
    /// <summary>The argument of a verb.</summary>
    public static Argument<string[]> Argument(string meaning, string letters) => new("ids")
    {
        Description = meaning,
        HelpName = letters,
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The entries of these ids in the order of the catalogue, each once; every unknown id adds a problem.</summary>
    public static IReadOnlyList<T> Read<T>(string[] written, IReadOnlyList<T> catalogue, Func<T, string> id, string asker, ICollection<Problem> problems)
    {
        foreach (var word in written.Where(word => !catalogue.Any(one => Is(word, id(one)))))
        {
            var meant = catalogue.Select(id).FirstOrDefault(one => Number(word) is { } number && Number(one) == number);
            problems.Add(new Problem(asker, 0, 0, "", $"'{word}'", $"is none of {id(catalogue[0])} to {id(catalogue[^1])}",
                meant is null ? $"./glasshouse {asker} without ids takes all of them." : $"Did you mean {meant}?"));
        }

        return written.Length == 0 ? catalogue : [.. catalogue.Where(one => written.Any(word => Is(word, id(one))))];
    }

    // Ids differ by their number alone, so only the same number can be meant.
    private static int? Number(string word) =>
        int.TryParse(word.Length > 0 && char.IsAsciiLetter(word[0]) ? word[1..] : word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Is(string word, string id) => word.Equals(id, StringComparison.OrdinalIgnoreCase);
}
