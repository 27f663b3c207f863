using System.CommandLine;
using Glasshouse.Evidence;
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
            var nearest = NearestName.Of(word, catalogue.Select(id));
            problems.Add(new Problem(asker, 0, 0, "", $"'{word}'", $"is none of {id(catalogue[0])} to {id(catalogue[^1])}",
                nearest is null ? $"./glasshouse {asker} without ids takes all of them." : $"Did you mean {nearest}?"));
        }

        return written.Length == 0 ? catalogue : [.. catalogue.Where(one => written.Any(word => Is(word, id(one))))];
    }

    private static bool Is(string word, string id) => word.Equals(id, StringComparison.OrdinalIgnoreCase);
}
