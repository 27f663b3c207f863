using System.Text.RegularExpressions;

namespace Glasshouse.House.Tests;

public sealed partial class PackageTests
{
    private static readonly string[] Pinned =
        [.. House.Xml(Path.Combine(House.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value)];

    private static IEnumerable<(string Project, string Package, bool HasVersion)> Used => House.Projects
        .Append(Path.Combine(House.Root, "Directory.Build.targets"))
        .SelectMany(project => House.Xml(project).Descendants("PackageReference")
            .Select(package => (House.Named(project), package.Attribute("Include")!.Value, package.Attribute("Version") is not null)));

    [Fact]
    public void Every_package_is_pinned_in_one_place()
    {
        foreach (var (project, package, hasVersion) in Used)
        {
            Assert.True(Pinned.Contains(package), $"{project} uses {package}, which is not pinned.");
            Assert.False(hasVersion, $"{project} pins {package} by itself.");
        }
    }

    [Fact]
    public void No_package_is_pinned_that_nobody_uses() =>
        Assert.Empty(Pinned.Except(Used.Select(used => used.Package)));

    [Fact]
    public void No_package_recognises_people_or_opens_a_register()
    {
        foreach (var package in Pinned.Concat(Resolved())) Assert.False(Unwelcome().IsMatch(package), $"{package} has no place in this house.");
    }

    private static IEnumerable<string> Resolved() => House.Files("src", "packages.lock.json")
        .SelectMany(file => PackageName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

    [GeneratedRegex("face|recogni|opencv|emgu|dlib|onnx|tesseract|sqlclient|npgsql|mysql|mongo|oracle|odbc|oledb|ldap|cosmos|dapper|entityframework|csvhelper|exceldatareader|graph\\.|twilio", RegexOptions.IgnoreCase)]
    private static partial Regex Unwelcome();

    [GeneratedRegex("\"([^\"]+)\": \\{\\s*\"type\"")]
    private static partial Regex PackageName();
}
