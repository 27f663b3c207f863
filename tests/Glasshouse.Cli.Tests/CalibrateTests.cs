using System.Text.Json;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Tests;

public sealed class CalibrateTests : IDisposable
{
    private static readonly string[] Small =
        ["us-no-scoring", "us-credit", "--people", "1000", "--burn-in", "12", "--months", "12", "--points", "12", "--waves", "1", "--sets", "16", "--fit", "conduct.gain", "conduct.noise"];

    private readonly string folder = Directory.CreateTempSubdirectory("glasshouse-calibrate-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_small_fit_writes_a_posterior_that_reads_again_and_is_the_same_for_any_threads()
    {
        var (one, two) = (Path.Combine(folder, "one.json"), Path.Combine(folder, "two.json"));
        var answer = Caller.Types(["calibrate", .. Small, "--threads", "1", "--out", one]);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains($"posterior {one}", answer.Output, StringComparison.Ordinal);
        var json = Caller.Types(["calibrate", .. Small, "--threads", "2", "--json", "--out", two]).Output;
        Assert.Equal(File.ReadAllText(one), json);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(Posterior.KnownFormat, parsed.RootElement.GetProperty("format").GetString());
        var problems = new List<Problem>();
        var posterior = PosteriorFiles.Read(two, problems)!;
        Assert.Empty(problems);
        Assert.Equal((2, 16), (posterior.Numbers.Length, posterior.Sets.Length));
        Assert.Equal(1, posterior.Sets.Sum(set => set.Weight), 6);
        Assert.True(posterior.IsOfThisProgram);
    }

    [Theory]
    [InlineData("no-scoring us-credit", "differs from")]
    [InlineData("no-scoring nothing", "nothing")]
    [InlineData("city-points", "show no figure that may be fitted")]
    public void Arms_that_cannot_be_fitted_are_named_and_refused(string arms, string rule)
    {
        var answer = Caller.Types(["calibrate", .. arms.Split(' '), "--people", "1000", "--out", Path.Combine(folder, "none.json")]);
        Assert.Equal((ExitCode.BadInput, ""), (answer.Code, answer.Output));
        Assert.Contains(rule, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--sets", "3")]
    [InlineData("--points", "x")]
    [InlineData("--people", "0")]
    [InlineData("--fit", "conduct.gains")]
    public void Sizes_outside_their_limits_are_refused(string option, string value) =>
        Assert.Equal(ExitCode.BadInput, Caller.Types("calibrate", option, value).Code);
}
