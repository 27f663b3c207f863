namespace Glasshouse.Cli.Tests;

public sealed class OddTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "glasshouse-odd-" + Path.GetRandomFileName());

    [Fact]
    public void The_protocol_is_written_in_both_forms_and_the_files_are_named()
    {
        var (code, output, error) = Caller.Types("odd", "court-list", "--out", folder);
        Assert.True(code == ExitCode.Done, error);
        Assert.StartsWith("# Glasshouse", File.ReadAllText(Path.Combine(folder, "odd.md")), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(folder, "odd.html")), StringComparison.Ordinal);
        Assert.Contains("odd.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_form_alone_can_be_asked_for_and_what_else_is_in_the_folder_stays()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "mine");
        Assert.Equal(ExitCode.Done, Caller.Types("odd", "--format", "md", "--out", folder).Code);
        Assert.True(File.Exists(Path.Combine(folder, "odd.md")));
        Assert.False(File.Exists(Path.Combine(folder, "odd.html")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "mine.txt")));
    }

    [Fact]
    public void Only_the_scenarios_asked_for_are_told_beside_the_root()
    {
        Caller.Types("odd", "essay", "--format", "md", "--out", folder);
        var text = File.ReadAllText(Path.Combine(folder, "odd.md"));
        Assert.Contains("#### essay: ", text, StringComparison.Ordinal);
        Assert.Contains("#### no-scoring: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("#### due-process: ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "pdf")]
    [InlineData("nobody")]
    [InlineData("--out", "")]
    public void Bad_input_is_refused_with_a_way_out(params string[] words)
    {
        var (code, _, error) = Caller.Types(["odd", .. words]);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.NotEmpty(error);
    }

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
