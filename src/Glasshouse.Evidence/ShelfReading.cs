using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Glasshouse.Evidence;

/// <summary>Reads the shelves: YAML files with one list of figures each. Strict, since the files are ours.</summary>
internal static class ShelfReading
{
    /// <summary>All figures of all shelves in the order given; an id stands once.</summary>
    public static ImmutableArray<ShelvedFigure> ReadAll(IEnumerable<(string File, string Text)> shelves)
    {
        var all = shelves.SelectMany(shelf => Read(shelf.File, shelf.Text)).ToImmutableArray();
        var seen = new Dictionary<string, ShelvedFigure>(StringComparer.OrdinalIgnoreCase);
        foreach (var shelved in all)
        {
            if (!seen.TryAdd(shelved.Figure.Id, shelved))
            {
                throw Twice(shelved, seen[shelved.Figure.Id]);
            }
        }

        return all;
    }

    /// <summary>The figures of one shelf; its topic is the name of the file.</summary>
    public static ImmutableArray<ShelvedFigure> Read(string file, string text)
    {
        var topic = Path.GetFileNameWithoutExtension(file);
        return [.. Entries(file, text).Select(entry => new FigureEntry(file, topic, entry).ToShelvedFigure())];
    }

    private static EvidenceException Twice(ShelvedFigure second, ShelvedFigure first) =>
        new(second.File, second.Line, second.Figure.Id, $"an id stands once; it is taken in {first.File}:{first.Line}.");

    private static IEnumerable<YamlNode> Entries(string file, string text)
    {
        var root = Root(file, text);
        var only = root.Children.Count == 1 ? root.Children.Single() : default;
        return only is { Key: YamlScalarNode { Value: "figures" }, Value: YamlSequenceNode list }
            ? list.Children
            : throw new EvidenceException(file, (int)root.Start.Line, "", "a shelf has one key, figures, with a list.");
    }

    private static YamlMappingNode Root(string file, string text)
    {
        var documents = Parse(file, text).Documents;
        return documents.Count == 1 && documents[0].RootNode is YamlMappingNode root
            ? root
            : throw new EvidenceException(file, 1, "", "a shelf is one document with the key figures.");
    }

    private static YamlStream Parse(string file, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
            return stream;
        }
        // The parser answers some malformed texts with exceptions other than its own.
        catch (Exception broken)
        {
            var line = broken is YamlException { Start.Line: var known } ? (int)known : 1;
            throw new EvidenceException(file, line, "", $"a shelf is well-formed YAML without repeated keys: {broken.Message}");
        }
    }
}
