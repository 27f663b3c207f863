using System.Globalization;
using System.Text.Json.Nodes;
using Glasshouse.Cli.Querying;
using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Cli.Tests;

/// <summary>One small store that the questions share.</summary>
public sealed class AskedStore : IDisposable
{
    private static readonly string Text = Swept.Plan("asked", "[morals.crowding-out, listing.kin-share]", "kind: grid, levels: 2", "measures: [offenders, months-to-exoneration], outcomes: [adults, listed]", people: 400, burnIn: 1, months: 13);

    public AskedStore() => Swept.Into(Folder, Text);

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("glasshouse-query-tests-").FullName, "store");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}

public sealed class QueryTests(AskedStore store) : IClassFixture<AskedStore>
{
    [Fact]
    public void The_answer_is_what_the_table_of_the_sweep_says()
    {
        var table = Sweep.Read(store.Folder);
        var rows = JsonNode.Parse(Asked("select point, arm, seed, value from measures where measure = 'offenders' order by all", "--json").Output)!.AsArray();
        Assert.Equal(4 * 2 * 2, rows.Count);
        foreach (var row in rows)
            Assert.Equal(table.Value((int)row!["point"]!, table.ArmAt((string)row["arm"]!), (int)(ulong)row["seed"]! - 1, 0), (double)row["value"]!, 12);
    }

    [Fact]
    public void Points_have_a_column_for_each_factor_and_runs_a_row_for_each_arm_and_seed()
    {
        var points = Sweep.Read(store.Folder).Points;
        var rows = Asked("select * from points order by point", "--csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("point,morals.crowding-out,listing.kin-share", rows[0]);
        Assert.Equal(points.Select((point, at) => FormattableString.Invariant($"{at},{point[0]:0.0###############},{point[1]:0.0###############}")), rows.Skip(1));
        Assert.Equal("16", Asked("select count(*) from runs", "--csv").Lines[1].Trim());
        Assert.Equal("2,2", Asked("select count(distinct run), count(distinct result) from runs where point = 0 and arm = 'essay'", "--csv").Lines[1].Trim());
    }

    [Fact]
    public void Outcomes_by_year_are_whole_counts_and_no_value_is_empty()
    {
        Assert.Equal(["1", "2"], Asked("select distinct year from outcomes order by year", "--csv").Lines.Skip(1).Select(line => line.Trim()));
        var adults = long.Parse(Asked("select value from outcomes where outcome = 'adults' and year = 2 limit 1", "--csv").Lines[1], CultureInfo.InvariantCulture);
        Assert.InRange(adults, 200, 400);
        Assert.Equal("", Asked("select value from measures where measure = 'months-to-exoneration' and arm = 'no-scoring' limit 1", "--csv").Output.Split("\r\n")[1]);
        Assert.Contains("null", Asked("select value from measures where measure = 'months-to-exoneration' and arm = 'no-scoring' limit 1", "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Order_and_names_of_a_question_come_through_and_a_comment_at_its_end_does_no_harm()
    {
        Assert.Equal(["b", "3", "2", "1"], Asked("select a as b from (values (1), (3), (2)) t(a) order by a desc; ", "--csv").Lines.Select(line => line.Trim()));
        Assert.Equal("1", Asked("select 1 -- no more", "--csv").Lines[1].Trim());
        Assert.Contains("16 rows", Asked("select * from runs").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("drop table arms", "is not a select")]
    [InlineData("delete from sweep", "is not a select")]
    [InlineData("insert into sweep select * from sweep", "is not a select")]
    [InlineData("update sweep set name = 'x'", "is not a select")]
    [InlineData("create table x as select 1", "is not a select")]
    [InlineData("copy runs to '/tmp/glasshouse-never.csv'", "is not a select")]
    [InlineData("copy (select 1) to 'POINTS'", "is not a select")]
    [InlineData("export database '/tmp/glasshouse-never'", "is not a select")]
    [InlineData("attach '/tmp/glasshouse-never.db'", "is not a select")]
    [InlineData("set enable_external_access = true", "is not a select")]
    [InlineData("pragma enable_external_access = true", "is not a select")]
    [InlineData("install httpfs", "is not a select")]
    [InlineData("load httpfs", "is not a select")]
    [InlineData("explain analyze copy (select 1) to '/tmp/glasshouse-never.csv'", "is not a select")]
    [InlineData("select 1; copy (select 1) to '/tmp/glasshouse-never.csv'", "several statements")]
    [InlineData("select 1) ; copy (select 1) to '/tmp/glasshouse-never.csv' -- ", "cannot be answered")]
    [InlineData("select * from read_text('/etc/passwd')", "cannot be answered")]
    [InlineData("select * from '/etc/passwd'", "cannot be answered")]
    [InlineData("select * from glob('/*')", "cannot be answered")]
    [InlineData("select * from read_text('STORE/sweep.json')", "cannot be answered")]
    [InlineData("select * from read_csv('STORE/../../etc/passwd')", "cannot be answered")]
    [InlineData("select * from 'https://example.org/x.parquet'", "cannot be answered")]
    [InlineData("select * from nowhere", "cannot be answered")]
    [InlineData("selec 1", "is not a select")]
    [InlineData("  ;", "is empty")]
    public void A_question_that_would_write_or_look_elsewhere_is_refused(string question, string said)
    {
        var before = Everything();
        var answer = Asked(question.Replace("STORE", store.Folder, StringComparison.Ordinal).Replace("POINTS", Path.Combine(store.Folder, "points.parquet"), StringComparison.Ordinal));
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
        Assert.Equal(before, Everything());
        Assert.False(File.Exists("/tmp/glasshouse-never.csv") || File.Exists("/tmp/glasshouse-never.db") || Directory.Exists("/tmp/glasshouse-never"));
    }

    [Fact]
    public void A_store_that_is_none_and_one_of_another_engine_are_refused()
    {
        Assert.Contains("it holds no sweep.json", Caller.Types("query", "select 1", "--store", Path.GetTempPath()).Error, StringComparison.Ordinal);
        Assert.Contains("--store  is missing", Caller.Types("query", "select 1").Error, StringComparison.Ordinal);
        var copy = Copy();
        var head = Path.Combine(copy, "sweep.json");
        File.WriteAllText(head, File.ReadAllText(head).Replace(Experiments.Checkpoints.Keeping.Program, new string('0', 64), StringComparison.Ordinal));
        var answer = Caller.Types("query", "select count(*) from runs", "--store", copy, "--csv");
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains("another version of the engine", answer.Error, StringComparison.Ordinal);
        Assert.Equal("16", Caller.Types("query", "select count(*) from runs", "--store", copy, "--csv", "--any-version").Lines[1].Trim());
    }

    [Fact]
    public void A_store_whose_parts_are_not_whole_is_read_as_far_as_it_goes()
    {
        var copy = Copy();
        Directory.Delete(Path.Combine(copy, "parts", "part-000000"), recursive: true);
        Assert.Equal("0", Caller.Types("query", "select count(*) from measures", "--store", copy, "--csv").Lines[1].Trim());
    }

    // A group-by over two hundred thousand rows in a fiftieth of the second that ten million may take, and some to wake up.
    [Fact]
    public void A_question_over_many_rows_is_quick()
    {
        using var tables = Sweep.Tables(store.Folder);
        using var database = new StoreDatabase(tables.Files, ["CREATE TABLE many AS SELECT (i % 300)::SMALLINT AS outcome, i AS value FROM range(200000) t(i)"], 2);
        database.Ask("select 1");
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(300, database.Ask("select outcome, sum(value) from many group by outcome").Rows.Count);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(begun).TotalSeconds, 0, 0.5);
    }

    private string Copy()
    {
        var copy = Path.Combine(Path.GetDirectoryName(store.Folder)!, Guid.NewGuid().ToString("N"));
        foreach (var file in Directory.EnumerateFiles(store.Folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(store.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return copy;
    }

    private Answer Asked(string question, params string[] more) => Caller.Types(["query", question, "--store", store.Folder, .. more], CancellationToken.None);

    private string[] Everything() => [.. Directory.EnumerateFiles(store.Folder, "*", SearchOption.AllDirectories).Select(path => $"{path} {new FileInfo(path).Length}").Order(StringComparer.Ordinal)];
}
