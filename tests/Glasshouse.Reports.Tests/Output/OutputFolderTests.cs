using System.Security.Cryptography;
using Glasshouse.Reports.Output;
using Glasshouse.Reports.Records;

namespace Glasshouse.Reports.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("glasshouse-output-").FullName;

    private string Target => Path.Combine(home, "run");

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public void All_files_appear_with_their_hashes()
    {
        Write(Target);
        Assert.Equal(["manifest.json", "outcomes.csv", "outcomes.parquet", "report.html", "tables"], Names(Target));
        var manifest = Manifest.Read(File.ReadAllBytes(Path.Combine(Target, Manifest.FileName))).Manifest!;
        Assert.All(manifest.Files, file => Assert.Equal(file.Sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Target, file.Name))))));
        Assert.Equal(["run"], Names(home));
    }

    [Fact]
    public void The_same_experiment_gives_the_same_bytes()
    {
        Write(Target);
        Write(Path.Combine(home, "again"));
        foreach (var name in Names(Target).Where(name => name != "tables").Concat(Names(Path.Combine(Target, "tables")).Select(name => "tables/" + name)))
            Assert.Equal(File.ReadAllBytes(Path.Combine(Target, name)), File.ReadAllBytes(Path.Combine(home, "again", name)));
    }

    [Fact]
    public void Every_table_that_the_page_names_lies_beside_it_with_a_number_in_every_row()
    {
        Write(Target);
        var page = File.ReadAllText(Path.Combine(Target, OutputFolder.ReportName));
        var named = page.Split("href=\"tables/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct().ToArray();
        Assert.Contains("measures.csv", named);
        Assert.Contains("assumptions.csv", named);
        Assert.All(named, name =>
        {
            var lines = File.ReadAllLines(Path.Combine(Target, "tables", name));
            Assert.True(lines.Length > 1);
            Assert.All(lines.Skip(1), line => Assert.Contains(line.Split(','), cell => double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _)));
        });
    }

    [Fact]
    public void A_folder_of_tables_with_something_else_in_it_is_left_alone()
    {
        Write(Target);
        File.WriteAllText(Path.Combine(Target, "tables", "mine.csv"), "mine");
        Assert.Contains("tables/mine.csv", Assert.Throws<OutputProblem>(() => Write(Target)).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, "tables", "mine.csv")));
    }

    [Fact]
    public void An_older_output_is_replaced()
    {
        Write(Target, seeds: 1);
        Write(Target, seeds: 2);
        Assert.Equal(2, Manifest.Read(File.ReadAllBytes(Path.Combine(Target, Manifest.FileName))).Manifest!.Size.Seeds);
        Assert.Equal(["run"], Names(home));
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(Target);
        Write(Target + Path.DirectorySeparatorChar);
        Assert.Contains("report.html", Names(Target));
    }

    [Fact]
    public void A_failure_half_way_leaves_nothing()
    {
        var problem = Assert.Throws<OutputProblem>(() => OutputFolder.Write(Target, partial =>
        {
            File.WriteAllText(Path.Combine(partial, "report.html"), "half");
            throw new IOException("No space left on device", 28);
        }));
        Assert.Equal($"{Target}: the disk is full. Free some space or choose a folder on another disk.", problem.Message);
        Assert.Empty(Names(home));
    }

    [Fact]
    public void A_failure_half_way_keeps_the_older_output()
    {
        Write(Target);
        var before = File.ReadAllBytes(Path.Combine(Target, Manifest.FileName));
        Assert.Throws<OutputProblem>(() => OutputFolder.Write(Target, _ => throw new UnauthorizedAccessException()));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(Target, Manifest.FileName)));
        Assert.Equal(["run"], Names(home));
    }

    [Fact]
    public void Stopping_leaves_nothing()
    {
        Assert.Throws<OperationCanceledException>(() =>
            OutputFolder.Write(Target, Fakes.Result(["no-scoring"]), Fakes.Context, null, new CancellationToken(true)));
        Assert.Empty(Names(home));
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_left_alone()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "thesis.txt"), "years of work");
        var problem = Assert.Throws<OutputProblem>(() => Write(Target));
        Assert.Contains("holds no output of this laboratory", problem.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(Target, "thesis.txt")));
    }

    [Fact]
    public void A_note_laid_beside_an_older_output_is_not_deleted()
    {
        Write(Target);
        File.WriteAllText(Path.Combine(Target, "note.txt"), "mine");
        Assert.Contains("'note.txt'", Assert.Throws<OutputProblem>(() => Write(Target)).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, "note.txt")));
    }

    [Fact]
    public void A_manifest_of_something_else_does_not_open_the_door()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, Manifest.FileName), "{\"name\":\"web app\"}");
        Assert.Throws<OutputProblem>(() => OutputFolder.Check(Target));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("/")]
    [InlineData("a\0b")]
    public void What_is_no_folder_is_refused(string path) => Assert.Throws<OutputProblem>(() => OutputFolder.Check(path));

    [Fact]
    public void A_file_in_the_way_is_left_alone()
    {
        File.WriteAllText(Target, "mine");
        Assert.Throws<OutputProblem>(() => Write(Target));
        Assert.Equal("mine", File.ReadAllText(Target));
    }

    private static void Write(string path, int seeds = 1) =>
        OutputFolder.Write(path, Fakes.Result(["no-scoring", "essay"], seeds, months: 12, provinces: ["North", "South"]), Fakes.Context,
            cancellation: TestContext.Current.CancellationToken);

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
