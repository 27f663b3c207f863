using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Glasshouse.Evidence;

/// <summary>The shipped figures and region tables. They are read once, when first asked for.</summary>
public static class EvidenceLibrary
{
    private const string Root = "evidence/";

    private static readonly Assembly Home = typeof(EvidenceLibrary).Assembly;

    private static readonly FrozenDictionary<string, string> ResourceOfFile =
        Home.GetManifestResourceNames().ToFrozenDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    private static readonly Lazy<ImmutableArray<Figure>> AllFigures = new(ReadFigures);

    private static readonly Lazy<FrozenDictionary<string, Figure>> FiguresById =
        new(() => Figures.ToFrozenDictionary(figure => figure.Id, StringComparer.Ordinal));

    private static readonly Lazy<ImmutableArray<Province>> China = new(() => ProvinceReading.Read(Table("places/china.csv")!));

    private static readonly Lazy<ImmutableArray<Province>> UnitedStates =
        new(() => StateReading.Read(Table("places/us.csv")!, id => Find(id)!.Value!.Value));

    /// <summary>The presets of place.</summary>
    public static ImmutableArray<string> Places { get; } = ["china", "usa"];

    /// <summary>All figures, in the order of the files.</summary>
    /// <exception cref="EvidenceException">A shipped file breaks a rule of the shelves.</exception>
    public static ImmutableArray<Figure> Figures => AllFigures.Value;

    /// <summary>The shelves, in the order of the alphabet, such as <c>blacklist</c>.</summary>
    public static ImmutableArray<string> Topics => [.. Shelves().Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    /// <summary>Paths of the shipped tables below <c>evidence</c>, in the order of the alphabet.</summary>
    public static ImmutableArray<string> Tables => [.. Files(".csv").Select(file => file[Root.Length..])];

    /// <summary>The figure with this id, or null.</summary>
    /// <param name="id">Id as written in the shelf; case counts.</param>
    public static Figure? Find(string id) => FiguresById.Value.GetValueOrDefault(id);

    /// <summary>The known id or topic somebody probably meant, for messages; null where nothing is near.</summary>
    /// <param name="written">Id or topic as written. The stem of a series, such as <c>S7</c>, gives the first figure of the series.</param>
    public static string? Nearest(string written) =>
        Figures.FirstOrDefault(figure => figure.Id.StartsWith(written + "-", StringComparison.OrdinalIgnoreCase))?.Id
        ?? NearestName.Of(written, Figures.Select(figure => figure.Id).Concat(Topics));

    /// <summary>The provinces or states of a preset of place, such as <c>china</c>; null for an unknown place.</summary>
    /// <param name="place">Name of the place; case counts.</param>
    public static ImmutableArray<Province>? Provinces(string place) => place switch
    {
        "china" => China.Value,
        "usa" => UnitedStates.Value,
        _ => null,
    };

    /// <summary>A shipped table, or null.</summary>
    /// <param name="path">Path below <c>evidence</c>, such as <c>tables/credit-bands.csv</c>.</param>
    public static EvidenceTable? Table(string path) =>
        Tables.Contains(path) ? EvidenceTable.Parse(path, Text(Root + path)) : null;

    /// <summary>Paths of all shipped files that end so, such as <c>evidence/blacklist.yaml</c>, in the order of the alphabet.</summary>
    internal static IEnumerable<string> Files(string ending) =>
        ResourceOfFile.Keys.Where(file => file.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The text of a shipped file.</summary>
    internal static string Text(string file)
    {
        using var stream = Home.GetManifestResourceStream(ResourceOfFile[file])!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Shelves() => Files(".yaml");

    private static ImmutableArray<Figure> ReadFigures() =>
        [.. ShelfReading.ReadAll(Shelves().Select(file => (file, Text(file)))).Select(shelved => shelved.Figure)];
}
