using System.Text;
using System.Text.RegularExpressions;

namespace Glasshouse.Evidence.Tests;

public sealed partial class EvidenceFilesTests
{
    private static readonly string Evidence = Path.Combine(Repository.Folder, "evidence");

    public static TheoryData<string> Paths =>
        [.. Directory.GetFiles(Evidence, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Evidence, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_file_is_UTF8_without_a_mark_and_ends_its_lines_with_a_line_feed(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Evidence, path));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.False(text.Contains('\r') || text.Contains('\t') || text[0] == '\uFEFF');
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_has_a_page_about_its_source() =>
        Assert.All(EvidenceLibrary.Tables, path =>
            Assert.True(File.Exists(Path.Combine(Evidence, Path.ChangeExtension(path, ".source.md")))));

    [Fact]
    public void Every_shelf_opens_with_what_it_holds_and_what_to_beware_of() =>
        Assert.All(EvidenceLibrary.Topics, topic =>
        {
            var lines = EvidenceLibrary.Text($"evidence/{topic}.yaml").Split('\n');
            Assert.True(lines.TakeWhile(line => line.StartsWith('#')).Count() >= 2);
        });

    [Fact]
    public void Every_shelf_stands_in_the_guide() =>
        Assert.All(EvidenceLibrary.Topics, topic => Assert.Contains($"`{topic}`", Guide(), StringComparison.Ordinal));

    [Fact]
    public void Every_figure_the_guide_cites_exists_and_may_be_printed()
    {
        var cited = CitedId().Matches(Guide()).Select(match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(cited);
        Assert.All(cited, id => Assert.True(EvidenceLibrary.Find(id) is { MayBePrinted: true }, id));
    }

    private static string Guide() => File.ReadAllText(Path.Combine(Repository.Folder, "docs", "evidence.md"));

    [GeneratedRegex("`([A-Z]{1,2}-?[0-9][A-Za-z0-9-]*)`")]
    private static partial Regex CitedId();
}
