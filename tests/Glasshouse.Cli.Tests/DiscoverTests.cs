using System.Text.Json;
using System.Xml.Linq;

namespace Glasshouse.Cli.Tests;

public sealed class DiscoverTests : IClassFixture<DiscoverTests.Store>
{
    private static readonly string[] Quick = ["--shuffles", "9", "--boxes", "1"];

    private readonly Store store;

    public DiscoverTests(Store store) => this.store = store;

    [Fact]
    public void The_shipped_question_is_asked_where_none_is_written()
    {
        var answer = Ask("--out", Folder("shipped"));
        Assert.Equal((ExitCode.Done, ""), (answer.Code, Left(answer.Error)));
        Assert.Contains("Under which assumptions: essay better than no-scoring on offenders; essay not worse than no-scoring on listed-wrongly by 1", answer.Output, StringComparison.Ordinal);
        Assert.Contains("of 48 worlds", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Where it turns: essay better than no-scoring on offenders", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_picture_has_its_table_and_every_table_its_file()
    {
        var folder = Folder("page");
        Assert.Equal(ExitCode.Done, Ask("--if", "essay lower than no-scoring on morals", "--enough", "offenders 4", "--out", folder).Code);
        var page = File.ReadAllText(Path.Combine(folder, "discovery.html"));
        var root = XDocument.Parse(page["<!DOCTYPE html>".Length..]).Root!;
        Assert.All(root.Descendants("figure"), figure => Assert.NotEmpty(figure.Descendants("table")));
        var files = root.Descendants("a").Select(link => link.Attribute("href")!.Value).Distinct().ToArray();
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        foreach (var needed in new[] { "boxes.csv", "peeling.csv", "tree.csv", "reversal-points-1.csv", "reversal-map-1.csv", "reversal-boundary-1.csv", "regimes.csv", "domain.csv" })
            Assert.True(File.Exists(Path.Combine(folder, needed)), needed);
        Assert.Equal((41 * 41) + 1, File.ReadAllLines(Path.Combine(folder, "reversal-map-1.csv")).Length);
    }

    [Fact]
    public void As_JSON_nothing_else_is_printed()
    {
        using var json = JsonDocument.Parse(Ask("--json", "--out", Folder("json")).Output);
        var question = Assert.Single(json.RootElement.GetProperty("questions").EnumerateArray());
        Assert.Equal(48, question.GetProperty("worlds").GetInt32());
        Assert.Equal(2, question.GetProperty("clauses").GetArrayLength());
        Assert.Equal(2, question.GetProperty("clauses")[0].GetProperty("points").GetArrayLength());
    }

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Assert.Equal(Ask("--json", "--out", Folder("twice")).Output, Ask("--json", "--out", Folder("twice")).Output);

    [Theory]
    [InlineData("--if", "essay beats no-scoring", "is not a part of a question")]
    [InlineData("--if", "essay better than captured on offenders", "is not an arm of the sweep")]
    [InlineData("--if", "essay better than no-scoring on offendrs", "is not a measure. The nearest that was kept is offenders.")]
    [InlineData("--map", "conduct.nothing", "is not a number that this sweep moves")]
    [InlineData("--enough", "offenders few", "is not a measure and a number")]
    [InlineData("--density", "2", "is not a share above 0 and up to 1")]
    [InlineData("--boxes", "0", "is not a whole number in 1…20")]
    [InlineData("--arm", "captured", "is not an arm of the sweep")]
    public void What_cannot_be_asked_is_named_and_refused(string option, string value, string rule)
    {
        var answer = Caller.Types("discover", store.Path, option, value);
        Assert.Equal((ExitCode.BadInput, ""), (answer.Code, answer.Output));
        Assert.Contains(rule, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_store_is_refused()
    {
        var answer = Caller.Types("discover", Folder("nothing"));
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.NotEmpty(answer.Error);
    }

    private Answer Ask(params string[] words) => Caller.Types(["discover", store.Path, .. Quick, .. words]);

    private string Folder(string name) => System.IO.Path.Combine(store.Folder, name);

    // Progress is not a complaint.
    private static string Left(string error) => string.Join('\n', error.Split('\n').Where(line => line.Trim().Length > 0 && !line.Contains('%', StringComparison.Ordinal)));

    /// <summary>A small sweep that the tests share.</summary>
    public sealed class Store : IDisposable
    {
        private static readonly string Plan = Swept.Plan("turning", "[conduct.commercial-fraud-crowding-out, scoring.salience]", "kind: latin-hypercube, points: 48", "measures: [offenders, listed-wrongly, morals]");

        public Store()
        {
            Folder = Directory.CreateTempSubdirectory("glasshouse-discover-").FullName;
            Path = Swept.Into(System.IO.Path.Combine(Folder, "store"), Plan);
        }

        public string Folder { get; }

        public string Path { get; }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
