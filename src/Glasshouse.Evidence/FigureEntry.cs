using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Glasshouse.Evidence;

/// <summary>One entry of a shelf on its way to a figure: every rule about its keys and their form is checked here.</summary>
internal sealed partial class FigureEntry
{
    /// <summary>Keys an entry may have, in the order in which they are written.</summary>
    public static readonly string[] Keys =
    [
        "id", "what", "value", "text", "unit", "low", "high", "date", "place", "population", "source", "grade", "verified", "role", "note",
    ];

    private readonly string _file;
    private readonly string _topic;
    private readonly int _line;
    private readonly Dictionary<string, YamlScalarNode> _values = new(StringComparer.Ordinal);
    private string _id = "";

    public FigureEntry(string file, string topic, YamlNode entry)
    {
        (_file, _topic, _line) = (file, topic, (int)entry.Start.Line);
        if (entry is not YamlMappingNode map)
        {
            throw Broken(entry, "an entry is a set of keys and values.");
        }

        foreach (var (key, value) in map.Children)
        {
            Keep(key, value);
        }
    }

    public ShelvedFigure ToShelvedFigure()
    {
        _id = Formed("id", IdForm(), "an id is letters and digits in parts joined by hyphens");
        var figure = new Figure(
            _id, _topic, Required("what"), Number("value"), Required("text"), Required("unit"), Number("low"), Number("high"), Date(),
            Required("place"), Required("population"), Required("source"), Formed("grade", GradeForm(), "a grade is A, B or C"),
            Verified(), Role(), Optional("note"));
        CheckOrder(figure);
        CheckAvoided(figure);
        return new ShelvedFigure(figure, _file, _line);
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$")]
    private static partial Regex IdForm();

    [GeneratedRegex("^[ABC]$")]
    private static partial Regex GradeForm();

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$")]
    private static partial Regex NumberForm();

    [GeneratedRegex("^([12][0-9]{3}(-(0[1-9]|1[0-2]))?)?$")]
    private static partial Regex DateForm();

    private void Keep(YamlNode key, YamlNode value)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        if (!Keys.Contains(name, StringComparer.Ordinal))
        {
            var nearest = NearestName.Of(name, Keys) is { } known ? $" The nearest known key is {known}." : "";
            throw Broken(key, $"the key {name} is unknown.{nearest}");
        }

        _values[name] = value is YamlScalarNode { Value.Length: > 0 } scalar
            ? scalar
            : throw Broken(key, $"{name} is one value; a key without a value is left out.");
        _id = name == "id" ? scalar.Value! : _id;
    }

    private string Required(string key) =>
        _values.TryGetValue(key, out var value) ? value.Value! : throw Broken(null, $"the key {key} is missing.");

    private string Optional(string key) => _values.TryGetValue(key, out var value) ? value.Value! : "";

    private string Formed(string key, Regex form, string rule)
    {
        var written = Required(key);
        return form.IsMatch(written) ? written : throw Broken(_values[key], $"{key} is {written}, but {rule}.");
    }

    private double? Number(string key)
    {
        if (!_values.ContainsKey(key))
        {
            return null;
        }

        var written = Formed(key, NumberForm(), "a number is plain digits with a point as decimal mark");
        return double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private string Date() => _values.ContainsKey("date") ? Formed("date", DateForm(), "a date is YYYY or YYYY-MM") : "";

    private Verification Verified() => Required("verified") switch
    {
        "memory" => Verification.Memory,
        "yes" => Verification.Yes,
        "data" => Verification.Data,
        "derived" => Verification.Derived,
        var other => throw Broken(_values["verified"], $"verified is {other}, but it is yes, data, derived or memory."),
    };

    private FigureRole Role() => Required("role") switch
    {
        "context" => FigureRole.Context,
        "parameter" => FigureRole.Parameter,
        "calibrate" => FigureRole.Calibrate,
        var other => throw Broken(_values["role"], $"role is {other}, but it is calibrate, parameter or context."),
    };

    private void CheckOrder(Figure figure)
    {
        double?[] ends = [figure.Low, figure.Value, figure.High];
        var known = ends.OfType<double>().ToArray();
        if (!known.SequenceEqual(known.Order()))
        {
            throw Broken(null, "low, value and high are in rising order.");
        }
    }

    private void CheckAvoided(Figure figure)
    {
        if (figure.Note.Contains("AVOID", StringComparison.Ordinal) && figure.Value is not null)
        {
            throw Broken(_values["value"], "a figure marked AVOID has no value.");
        }
    }

    private EvidenceException Broken(YamlNode? at, string rule) => new(_file, at is null ? _line : (int)at.Start.Line, _id, rule);
}
