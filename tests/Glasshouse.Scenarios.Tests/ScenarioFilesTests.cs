namespace Glasshouse.Scenarios.Tests;

public sealed class ScenarioFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("glasshouse").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_on_disk_may_extend_a_shipped_scenario_and_a_file_beside_it()
    {
        Write("base.yaml", Written.Head);
        var path = Write("mine.yaml", Written.Head.Replace("extends: essay", "extends: base.yaml", StringComparison.Ordinal));
        Assert.Equal("mine", ScenarioFiles.Load(path, []).Scenario?.Name);
    }

    [Fact]
    public void A_shipped_scenario_that_is_copied_under_its_own_name_still_reads() =>
        Assert.NotNull(ScenarioFiles.Load(Write("court-list.yaml", ScenarioLibrary.TextOf("court-list")!), []).Scenario);

    [Fact]
    public void A_folder_is_no_scenario() => Assert.Equal("is a folder", Rule(Directory.CreateDirectory(Path.Combine(_folder, "x.yaml")).FullName));

    [Fact]
    public void A_missing_file_is_named() => Assert.Equal("does not exist", Rule(Path.Combine(_folder, "none.yaml")));

    [Fact]
    public void An_empty_file_is_named() => Assert.Equal("is empty", Rule(Write("empty.yaml", "")));

    [Fact]
    public void A_file_of_more_than_a_mebibyte_is_refused() => Assert.Equal("is longer than 1 MiB", Rule(Write("long.yaml", new string('a', (1 << 20) + 1))));

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var path = Path.Combine(_folder, "bytes.yaml");
        File.WriteAllBytes(path, [0xFF, 0xFE, 0xC3, 0x28]);
        Assert.Equal("is not UTF-8 text", Rule(path));
    }

    [Fact]
    public void A_device_is_never_read()
    {
        if (File.Exists("/dev/zero")) Assert.Equal("is empty", Rule("/dev/zero"));
    }

    [Theory]
    [InlineData("esay", "Did you mean essay?")]
    [InlineData("captured-", "Did you mean captured?")]
    public void An_unknown_name_brings_the_nearest(string name, string wayOut) => Assert.Equal(wayOut, Assert.Single(ScenarioFiles.Load(name, []).Problems).WayOut);

    [Theory]
    [InlineData("")]
    [InlineData("a\0b.yaml")]
    [InlineData("/")]
    [InlineData("\u001b[31m")]
    public void An_odd_name_is_a_problem(string name)
    {
        var problem = Assert.Single(ScenarioFiles.Load(name, []).Problems);
        Assert.DoesNotContain(problem.ToString(), char.IsControl);
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(_folder, name), text);
        return Path.Combine(_folder, name);
    }

    private static string Rule(string path) => Assert.Single(ScenarioFiles.Load(path, []).Problems).Rule;
}
