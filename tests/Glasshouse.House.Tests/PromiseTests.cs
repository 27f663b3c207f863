using System.Reflection;
using System.Text.RegularExpressions;
using Glasshouse.Evidence;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.House.Tests;

/// <summary>Only synthetic people live here: nothing in the house takes in a real one.</summary>
public sealed partial class PromiseTests
{
    [Fact]
    public void No_type_member_or_parameter_takes_what_identifies_a_person()
    {
        foreach (var assembly in House.Assemblies)
            foreach (var name in PublicNames(assembly)) Assert.False(Identifies(name), $"{assembly.GetName().Name}: {name}");
    }

    [Fact]
    public void No_scenario_key_takes_what_identifies_a_person() =>
        Assert.All(NumberKeys.All, key => Assert.False(Identifies(key.Path), key.Path));

    [Fact]
    public void No_column_of_a_shipped_table_identifies_a_person()
    {
        foreach (var table in House.Files("evidence", "*.csv"))
        {
            var header = File.ReadLines(table).First(line => line.Length > 0 && line[0] != '#');
            foreach (var column in header.Split(',')) Assert.False(Identifies(column) || PersonRow().IsMatch(column.Trim()), $"{House.Named(table)}: {column}");
        }
    }

    [Fact]
    public void A_figure_describes_a_population() =>
        Assert.All(EvidenceLibrary.Figures, figure => Assert.NotEmpty(figure.Population));

    [Fact]
    public void No_shipped_file_is_a_picture_a_sound_or_a_database()
    {
        foreach (var folder in (string[])["src", "evidence", "scenarios"])
            foreach (var file in House.Files(folder, "*")) Assert.False(Recording().IsMatch(file), House.Named(file));
    }

    [Fact]
    public void No_room_opens_a_connection()
    {
        foreach (var assembly in House.Assemblies)
            foreach (var reference in assembly.GetReferencedAssemblies())
                Assert.False(Connection().IsMatch(reference.Name!), $"{assembly.GetName().Name} knows {reference.Name}.");
    }

    [Theory]
    [InlineData("ReadPersonsCsv")]
    [InlineData("faceImage")]
    [InlineData("face-image")]
    [InlineData("passportNumber")]
    [InlineData("PhoneNumber")]
    [InlineData("identityNumber")]
    [InlineData("national-id")]
    [InlineData("FullName")]
    [InlineData("homeAddress")]
    [InlineData("RegisterConnector")]
    [InlineData("fingerprint")]
    public void The_patterns_find_what_they_are_for(string name) => Assert.True(Identifies(name), name);

    [Theory]
    [InlineData("observing.face-false-match")]
    [InlineData("RecordsFalseFace")]
    [InlineData("PersonComparison")]
    [InlineData("ManifestFile")]
    [InlineData("person")]
    [InlineData("interface")]
    [InlineData("FirstSeed")]
    [InlineData("ReadParquet")]
    public void The_patterns_let_aggregates_and_synthetic_people_pass(string name) => Assert.False(Identifies(name), name);

    private static bool Identifies(string name) => Identifying().IsMatch(InKebab(name));

    private static string InKebab(string name) => WordStart().Replace(name, "-$1").ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static IEnumerable<string> PublicNames(Assembly assembly) => assembly.GetExportedTypes().SelectMany(type =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .SelectMany(member => Names(member).Select(name => $"{type.Name}.{name}"))
            .Append(type.Name));

    private static IEnumerable<string> Names(MemberInfo member) =>
        member is MethodBase method ? method.GetParameters().Select(parameter => parameter.Name ?? "").Append(member.Name) : [member.Name];

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex WordStart();

    [GeneratedRegex("""
        \b(?:first|last|full|given|family|sur|person|people|citizen)s?-?names?\b|\bname-of-(?:a-)?(?:person|citizen)
        |\b(?:identity|id|passport|phone|telephone|mobile|social-security|licen[cs]e|account|card)-(?:numbers?|cards?|documents?)\b
        |\bnational-ids?\b|\bpassports?\b|\bphones?\b|\be-?mails?\b|\bssns?\b|\bbirth-?(?:date|day)|\bdate-of-birth
        |\b(?:home|street|postal|mail|ip)-addresse?s?\b|\bgps\b|\blatitude\b|\blongitude\b|\bgeo-?location
        |\bface-?(?:image|photo|picture|embedding|template|vector|id|print)|\bphotos?\b|\bportraits?\b|\bselfies?\b
        |\bfinger-?prints?-?(?:of|image|reader|template)?\b(?!-of-(?:a-)?(?:run|plan|result))|\biris\b|\bbiometric|\bvoice-?print|\bdna\b
        |\bconnectors?\b|\bconnection-?strings?\b|\bregister-?(?:reader|client|connector|import)|\bregistry-(?:reader|client|import)
        |\b(?:read|load|import|parse|open)-(?:\w+-)*(?:persons?|people|citizens?|individuals?)\b
        |\b(?:persons?|people|citizens?|individuals?)-?(?:csv|table|reader|importer|loader|register|database|file)s?\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Identifying();

    [GeneratedRegex("^(?:person|citizen|respondent|individual|subject|user)(?:[-_ ]?id)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PersonRow();

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|bmp|tiff?|heic|mp[34]|wav|ogg|avi|mov|sqlite3?|db|mdb|accdb|sav|dta|rdata|xlsx?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Recording();

    [GeneratedRegex(@"^(?:System\.Net\.(?:Http|Sockets|Mail|Requests|WebSockets)|System\.Data|System\.DirectoryServices|Microsoft\.Data|Npgsql|MySql)", RegexOptions.IgnoreCase)]
    private static partial Regex Connection();
}
