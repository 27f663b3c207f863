using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Glasshouse.Scenarios.Reading;

/// <summary>One walk through the events of the YAML parser, building the tree and refusing what a scenario or a plan has no use for.</summary>
internal sealed class YamlWalk(string text, string file, ProblemList problems, YamlSubject subject)
{
    private const int DeepestNesting = 32;
    private readonly Parser _parser = new(new Scanner(new StringReader(text.TrimStart('\uFEFF')), skipComments: true));

    /// <summary>The one document of the text.</summary>
    /// <exception cref="YamlRefusal">The text holds something that such a file may not hold.</exception>
    public YamlPart Document()
    {
        Next<StreamStart>();
        if (Next() is not DocumentStart) throw Refuse("", "is empty", $"A {subject.Noun} begins with {subject.FirstKey}: and its name.");
        Next();
        var root = Part(depth: 1);
        if (root.Kind != YamlKind.Mapping)
            throw new YamlRefusal(root.Spot, root.Shown, $"is not a {subject.Noun}", $"A {subject.Noun} is made of keys with values, such as {subject.FirstKey}: my-{subject.Example}.");
        Next<DocumentEnd>();
        if (Next() is not StreamEnd) throw Refuse("", "holds a second document", $"Write one {subject.Noun} a file, without a second ---.");
        return root;
    }

    private YamlPart Part(int depth)
    {
        if (depth > DeepestNesting) throw Refuse("", "is nested deeper than 32 levels", $"A {subject.Noun} needs four.");
        RefuseMarks();
        return Current switch
        {
            Scalar scalar => OfScalar(scalar),
            SequenceStart => OfSequence(depth),
            MappingStart => OfMapping(depth),
            _ => throw Refuse("", "is not expected here", "Check indentation and brackets."),
        };
    }

    private void RefuseMarks()
    {
        if (Current is AnchorAlias alias) throw Refuse("*" + alias.Value, "is an alias", $"Write the value out; a {subject.Noun} has no anchors and aliases.");
        if (Current is not NodeEvent node) return;
        if (!node.Anchor.IsEmpty) throw Refuse("&" + node.Anchor, "is an anchor", $"Leave it out; a {subject.Noun} has no anchors and aliases.");
        if (!node.Tag.IsEmpty) throw Refuse(node.Tag.Value, "is a tag", $"Leave it out; a {subject.Noun} has plain texts and numbers only.");
    }

    private YamlPart OfScalar(Scalar scalar)
    {
        foreach (var rune in scalar.Value.EnumerateRunes())
            if (!Shown.IsPlain(rune)) throw Refuse(rune.ToString(), "is not a character of a text", "Leave the escape out.");
        return new YamlPart(YamlKind.Scalar, Here, scalar.Value, scalar.Style != ScalarStyle.Plain, [], []);
    }

    private YamlPart OfSequence(int depth)
    {
        var (spot, items) = (Here, ImmutableArray.CreateBuilder<YamlPart>());
        while (Next() is not SequenceEnd) items.Add(Part(depth + 1));
        return new YamlPart(YamlKind.Sequence, spot, "", false, items.ToImmutable(), []);
    }

    private YamlPart OfMapping(int depth)
    {
        var (spot, entries) = (Here, ImmutableArray.CreateBuilder<YamlEntry>());
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var entry = Entry(depth);
            if (lines.TryAdd(entry.Key, entry.Spot.Line)) entries.Add(entry);
            else problems.Add(entry.Spot, entry.Key, "", $"stands twice, first on line {lines[entry.Key]}", "Keep one of them.");
        }

        return new YamlPart(YamlKind.Mapping, spot, "", false, [], entries.ToImmutable());
    }

    private YamlEntry Entry(int depth)
    {
        var key = Part(depth + 1);
        if (key.Kind != YamlKind.Scalar) throw new YamlRefusal(key.Spot, key.Shown, "is not a key", "Keys are plain words.");
        Next();
        return new YamlEntry(key.Text, key.Spot, Part(depth + 1));
    }

    private ParsingEvent Current => _parser.Current!;

    private Spot Here => new(file, (int)Current.Start.Line, (int)Current.Start.Column);

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext()) throw new YamlRefusal(Spot.Whole(file), "", "ends too early", "Check brackets and quotes.");
        return Current;
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        if (Next() is not T) throw Refuse("", "is not expected here", "Check indentation and brackets.");
    }

    private YamlRefusal Refuse(string value, string rule, string wayOut) => new(Here, value, rule, wayOut);
}
