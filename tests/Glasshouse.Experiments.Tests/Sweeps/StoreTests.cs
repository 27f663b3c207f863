using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Experiments.Tests.Sweeps;

public sealed class StoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("glasshouse-store-").FullName;

    private string Whole => Path.Combine(folder, "whole");

    private string Broken => Path.Combine(folder, "broken");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_sweep_that_is_stopped_goes_on_to_the_same_bytes_and_lives_no_run_twice()
    {
        SmallSweep.Run(Whole);
        var lived = 0;
        for (var attempt = 1; attempt <= 60; attempt++)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(attempt * 20));
            try
            {
                lived = Sweep.Run(SmallSweep.Work(), Broken, Small.OneThread, null, stop.Token).Lived;
                break;
            }
            catch (OperationCanceledException)
            {
                Assert.True(Sweep.Read(Broken).Missing > 0);
            }
        }

        Assert.InRange(lived, 1, SmallSweep.Work().RunCount - 1);
        Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Broken));
        Assert.Equal(0, SmallSweep.Run(Broken).Lived);
    }

    [Fact]
    public void Several_at_one_store_share_the_runs_and_leave_the_bytes_of_one()
    {
        SmallSweep.Run(Whole);
        var lived = new int[3];
        var token = TestContext.Current.CancellationToken;
        var others = Enumerable.Range(0, lived.Length).Select(place => new Thread(() => lived[place] = SmallSweep.Run(Broken, stop: token).Lived)).ToArray();
        foreach (var thread in others) thread.Start();
        foreach (var thread in others) thread.Join();
        Assert.Equal(SmallSweep.Work().RunCount, lived.Sum());
        Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Broken));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(40)]
    public void A_finished_run_whose_file_is_damaged_is_lived_again(int at)
    {
        SmallSweep.Run(Whole);
        var work = SmallSweep.Work();
        var store = StoreFolder.Open(Broken, work);
        using (var hand = new SweepHand(work, Small.OneThread.Lanes))
            hand.Live(work.Errands[0], work.Errands[0].Runs, new ProgressMeter(null, 0, TestContext.Current.CancellationToken), store.Keep);
        var torn = Assert.Single(Directory.GetFiles(Path.Combine(Broken, "runs"), "run-00000000"));
        var bytes = File.ReadAllBytes(torn);
        if (at == 0) File.WriteAllBytes(torn, bytes[..(bytes.Length / 2)]);
        else
        {
            bytes[at < 0 ? bytes.Length + at : at] ^= 1;
            File.WriteAllBytes(torn, bytes);
        }

        Assert.Equal(work.RunCount - work.Errands[0].Runs.Length + 1, SmallSweep.Run(Broken).Lived);
        Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Broken));
    }

    [Fact]
    public void A_part_that_was_left_half_written_is_written_anew()
    {
        SmallSweep.Run(Whole);
        Directory.CreateDirectory(Path.Combine(Broken, "parts", "part-000000.partial"));
        File.WriteAllText(Path.Combine(Broken, "parts", "part-000000.partial", "runs.parquet"), "PAR1");
        SmallSweep.Run(Broken);
        Assert.Equal(SmallSweep.BytesOf(Whole), SmallSweep.BytesOf(Broken));
    }

    [Fact]
    public void A_store_of_another_engine_is_named_and_refused()
    {
        SmallSweep.Run(Whole);
        var head = Path.Combine(Whole, "sweep.json");
        File.WriteAllText(head, File.ReadAllText(head).Replace(Checkpoints.Keeping.Program, new string('0', 64), StringComparison.Ordinal));
        var before = SmallSweep.BytesOf(Whole);
        foreach (var act in (Action[])[() => SmallSweep.Run(Whole), () => Sweep.Read(Whole)])
        {
            var problem = Assert.Throws<StoreProblem>(act);
            Assert.Contains("another version of the engine", problem.Message, StringComparison.Ordinal);
            Assert.Contains("--store", problem.WayOut, StringComparison.Ordinal);
        }

        Assert.Equal(before, SmallSweep.BytesOf(Whole));
    }

    [Fact]
    public void Another_sweep_is_named_and_refused()
    {
        SmallSweep.Run(Whole);
        var other = SmallSweep.Work(SmallSweep.Plan() with { Months = 15 });
        Assert.Contains("another sweep, small of 5 points", Assert.Throws<StoreProblem>(() => SmallSweep.Run(Whole, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_something_else_is_refused_before_any_work()
    {
        File.WriteAllText(Path.Combine(folder, "letter.txt"), "");
        Assert.Contains("not empty", Sweep.Against(folder)!.Message, StringComparison.Ordinal);
        Assert.Contains("is a file", Sweep.Against(Path.Combine(folder, "letter.txt"))!.Message, StringComparison.Ordinal);
        Assert.Null(Sweep.Against(Broken));
        Assert.Contains("sweep.json", Assert.Throws<StoreProblem>(() => Sweep.Read(folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parts/part-000000/runs.parquet", "part-000000", "its runs alone are lived anew")]
    [InlineData("parts/part-000000/measures.parquet", "part-000000", "its runs alone are lived anew")]
    [InlineData("points.parquet", "points.parquet", "--reuse")]
    [InlineData("cells.parquet", "cells.parquet", "--reuse")]
    public void A_damaged_table_is_named_with_the_way_out(string table, string place, string wayOut)
    {
        SmallSweep.Run(Whole);
        var path = Path.Combine(Whole, table);
        var bytes = File.ReadAllBytes(path);
        foreach (var torn in (byte[][])[[], bytes[..(bytes.Length / 2)]])
        {
            File.WriteAllBytes(path, torn);
            Action act = table.EndsWith("runs.parquet", StringComparison.Ordinal) ? () => SmallSweep.Run(Whole) : () => Sweep.Read(Whole);
            var problem = Assert.Throws<StoreProblem>(act);
            Assert.EndsWith(place, problem.Path, StringComparison.Ordinal);
            Assert.Contains("damaged", problem.Rule, StringComparison.Ordinal);
            Assert.Contains(wayOut, problem.WayOut, StringComparison.Ordinal);
            Assert.Equal(torn, File.ReadAllBytes(path));
        }

        File.WriteAllBytes(path, bytes);
        Directory.Delete(Path.Combine(Whole, "parts", "part-000000"), recursive: true);
        Assert.Equal(SmallSweep.Work().RunCount, SmallSweep.Run(Whole).Lived);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1")]
    [InlineData("null")]
    public void A_head_that_is_none_is_named(string text)
    {
        SmallSweep.Run(Whole);
        File.WriteAllText(Path.Combine(Whole, "sweep.json"), text);
        Assert.Throws<StoreProblem>(() => Sweep.Read(Whole));
    }
}
