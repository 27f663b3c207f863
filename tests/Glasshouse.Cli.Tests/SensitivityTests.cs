using System.Text.Json;

namespace Glasshouse.Cli.Tests;

public sealed class SensitivityTests : IClassFixture<SensitivityTests.Stores>
{
    private readonly Stores stores;

    public SensitivityTests(Stores stores) => this.stores = stores;

    [Fact]
    public void A_Saltelli_sweep_tells_shares_of_variance_and_PAWN()
    {
        var answer = Caller.Types("sensitivity", stores.Saltelli, "--resamples", "50");
        Assert.Equal((ExitCode.Done, ""), (answer.Code, answer.Error));
        Assert.Contains("offenders (% of adults a month), essay less no-scoring: 8 blocks of the design", answer.Output, StringComparison.Ordinal);
        Assert.Contains("first order", answer.Output, StringComparison.Ordinal);
        Assert.Contains("PAWN median", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Warning: The interval of", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Luck is ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Morris_sweep_tells_effects() =>
        Assert.Contains("mean size", Caller.Types("sensitivity", stores.Morris, "--measure", "morals", "--resamples", "50").Output, StringComparison.Ordinal);

    [Fact]
    public void Numbers_that_a_plan_moves_together_have_one_size_and_no_sign()
    {
        var answer = Caller.Types("sensitivity", stores.Grouped, "--measure", "morals", "--resamples", "50");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains("4 blocks of the design", answer.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^both +none +[0-9]", answer.Output);
        Assert.Contains("morals.return and scoring.salience move together: they have one mean size, and no sign.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_nothing_else_is_printed()
    {
        using var json = JsonDocument.Parse(Caller.Types("sensitivity", stores.Saltelli, "--measure", "morals", "--method", "sobol", "--resamples", "50", "--json").Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("morals", finding.GetProperty("measure").GetString());
        Assert.Equal("saltelli", json.RootElement.GetProperty("design").GetString());
        Assert.Equal(2 + 2 + 5, finding.GetProperty("indices").GetArrayLength());
    }

    [Fact]
    public void Page_and_table_are_written_and_the_table_has_every_index_of_the_page()
    {
        var folder = Path.Combine(stores.Folder, "turning");
        Assert.Equal(ExitCode.Done, Caller.Types("sensitivity", stores.Saltelli, "--resamples", "50", "--out", folder).Code);
        var page = File.ReadAllText(Path.Combine(folder, "sensitivity.html"));
        var rows = File.ReadAllLines(Path.Combine(folder, "sensitivity.csv"));
        Assert.Equal("measure,arm,against,method,factor,other,index,value,low,high", rows[0]);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.All(rows.Skip(1), row => Assert.Equal(10, row.Split(',').Length));
        Assert.Equal(rows.Length - 1, page.Split("<th scope=\"row\"").Length - 1 - PictureRows(page));
        Assert.Equal("html", System.Xml.Linq.XDocument.Parse(page["<!DOCTYPE html>".Length..]).Root!.Name.LocalName);
    }

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Assert.Equal(Caller.Types("sensitivity", stores.Saltelli, "--resamples", "30").Output, Caller.Types("sensitivity", stores.Saltelli, "--resamples", "30").Output);

    [Theory]
    [InlineData("--measure", "offendrs", "--measure  offendrs is no measure that the sweep kept. Did you mean offenders?")]
    [InlineData("--arm", "essai", "--arm  essai is no arm of the sweep. Did you mean essay?")]
    [InlineData("--against", "essay", "--against  essay is the arm under test itself, from which nothing would be left. Name another arm, or none.")]
    [InlineData("--against", "captured-by-aliens", "--against  captured-by-aliens is no arm of the sweep. Known here: no-scoring, essay, none.")]
    [InlineData("--method", "morris", "--method  morris cannot be told from a sweep laid by saltelli. Ask for sobol or pawn, or sweep again: elementary effects need design: { kind: morris, trajectories: 20 }.")]
    [InlineData("--method", "anova", "--method  'anova' is not known. Choose morris, sobol or pawn.")]
    [InlineData("--first-order", "x", "--first-order  'x' is not known. Choose saltelli or janon.")]
    [InlineData("--slices", "1", "--slices  '1' is not a whole number in 2…1,000. Ten are usual; each needs ten points.")]
    public void Bad_input_is_named_and_refused(string option, string value, string complaint)
    {
        var answer = Caller.Types("sensitivity", stores.Saltelli, option, value);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal([complaint], answer.Complaints);
    }

    [Fact]
    public void A_sample_without_mixtures_has_no_Sobol_indices()
    {
        var answer = Caller.Types("sensitivity", stores.Sample, "--method", "sobol");
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains("sweep again: Sobol indices need design: { kind: saltelli, points: 512 }.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_without_a_value_is_left_out_and_named()
    {
        var answer = Caller.Types("sensitivity", stores.Sample, "--against", "none", "--arm", "no-scoring");
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Equal(["wrongful-share is left out: no two points of the design have a value of it in every run."], answer.Complaints);
    }

    [Fact]
    public void A_folder_that_is_no_sweep_is_refused()
    {
        var answer = Caller.Types("sensitivity", Path.Combine(stores.Folder, "nothing"));
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Single(answer.Complaints);
    }

    private static int PictureRows(string page) =>
        page.Split("<figure").Skip(1).Sum(figure => figure.Split("</figure>")[0].Split("<th scope=\"row\"").Length - 1);

    public sealed class Stores : IDisposable
    {
        public Stores()
        {
            Saltelli = Laid("saltelli", "kind: saltelli, points: 8");
            Morris = Laid("morris", "kind: morris, trajectories: 4");
            Grouped = Laid("grouped", "kind: morris, trajectories: 4", more: "groups: { both: [morals.return, scoring.salience] }");
            Sample = Laid("sample", "kind: sobol, points: 16", "offenders, wrongful-share");
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("glasshouse-").FullName;

        public string Saltelli { get; }

        public string Morris { get; }

        public string Grouped { get; }

        public string Sample { get; }

        public void Dispose() => Directory.Delete(Folder, recursive: true);

        private string Laid(string name, string design, string measures = "offenders, morals", string more = "") =>
            Swept.Into(Path.Combine(Folder, name), Swept.Plan(name, "[morals.return, scoring.salience]", design, $"measures: [{measures}]", more: more));
    }
}
