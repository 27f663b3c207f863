using System.Text;
using CsCheck;
using Glasshouse.Reports.Records;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Tests.Records;

public sealed class ManifestTests
{
    private static readonly Manifest Sample = Manifest.Of(Fakes.Result(), Fakes.Context, [new("report.html", 12, new string('a', 64))]);

    [Fact]
    public void What_is_written_is_read_back()
    {
        var reading = Manifest.Read(Sample.ToJson());
        Assert.Empty(reading.Problems);
        Assert.Equal(Sample.ToJson(), reading.Manifest!.ToJson());
    }

    [Fact]
    public void The_scenarios_come_back_with_every_number()
    {
        var arms = Manifest.Read(Sample.ToJson()).Manifest!.Arms;
        foreach (var (arm, before) in arms.Zip(Fakes.Result().Findings.Arms))
        {
            var after = arm.ToScenario();
            Assert.Equal(before.Scenario.Hash, after.Hash);
            Assert.Equal(before.Scenario.Start, after.Start);
            Assert.Equal(before.Scenario.Bands, after.Bands);
            Assert.Equal(before.Scenario.Numbers.Count, after.Numbers.Count);
            Assert.All(before.Scenario.Numbers.Values, number => Assert.Equal(number.Values, after.Numbers[number.Key].Values));
            Assert.All(before.Scenario.Numbers.Values, number => Assert.Equal(number.Evidence, after.Numbers[number.Key].Evidence));
        }
    }

    [Fact]
    public void End_and_events_come_back()
    {
        var arm = Fakes.Result().Findings.Arms[1];
        var written = ManifestArm.Of(arm with
        {
            Scenario = arm.Scenario with
            {
                End = new YearMonth(2018, 10),
                Events = [new ScenarioEvent(new YearMonth(2015, 2), EventKind.RepressiveUse, 0.25) { Evidence = ["A13"], Reason = "so" }],
            },
        });
        var read = Manifest.Read((Sample with { Arms = [Sample.Arms[0], written] }).ToJson());
        Assert.Empty(read.Problems);
        var scenario = read.Manifest!.Arms[1].ToScenario();
        Assert.Equal(new YearMonth(2018, 10), scenario.End);
        var heard = Assert.Single(scenario.Events);
        Assert.Equal((new YearMonth(2015, 2), EventKind.RepressiveUse, 0.25, "A13", "so"), (heard.Date, heard.Kind, heard.Reach, heard.Evidence[0], heard.Reason));
        Assert.Null(read.Manifest.Arms[0].ToScenario().End);

        var broken = written with { End = "soon", Events = [new ManifestEvent("x", "y", 3, [], "")] };
        Assert.Equal(2, Manifest.Read((Sample with { Arms = [Sample.Arms[0], broken] }).ToJson()).Problems.Length);
    }

    [Fact]
    public void What_is_believed_of_numbers_comes_back_and_what_fits_nothing_is_refused()
    {
        var arm = Fakes.Result().Findings.Arms[1];
        var number = arm.Scenario.Numbers.Values.First(one => one.RangeLow < one.RangeHigh);
        var other = arm.Scenario.Numbers.Keys.First(key => key != number.Key);
        var believed = new NumberDistribution(DistributionShape.Beta) { Alpha = 2, Beta = 5 };
        var written = ManifestArm.Of(arm with
        {
            Scenario = arm.Scenario with
            {
                Numbers = arm.Scenario.Numbers.SetItem(number.Key, number with { Distribution = believed }),
                Correlations = [new NumberCorrelation(number.Key, other, -0.4, "mine.yaml", 3, 1) { Reason = "so" }],
            },
        });
        var read = Manifest.Read((Sample with { Arms = [Sample.Arms[0], written] }).ToJson());
        Assert.Empty(read.Problems);
        var scenario = read.Manifest!.Arms[1].ToScenario();
        Assert.Equal(believed, scenario.Numbers[number.Key].Distribution);
        var tie = Assert.Single(scenario.Correlations);
        Assert.Equal((number.Key, other, -0.4, "so"), (tie.One, tie.Other, tie.Rank, tie.Reason));

        var broken = written with
        {
            Correlations = [new ManifestCorrelation("no.such", other.Path, 0.3, [], "")],
            Numbers = [.. written.Numbers.Select(one => one.Key == number.Key.Path ? one with { RangeLow = null } : one)],
        };
        Assert.Equal(2, Manifest.Read((Sample with { Arms = [Sample.Arms[0], broken] }).ToJson()).Problems.Length);
    }

    [Theory]
    [InlineData("tables/doubt.csv", true)]
    [InlineData("report.html", true)]
    [InlineData("../report.html", false)]
    [InlineData("tables/../report.html", false)]
    [InlineData("/report.html", false)]
    [InlineData("a/b/c", false)]
    [InlineData("", false)]
    public void A_file_lies_in_the_folder_or_in_a_folder_of_it(string name, bool isGood) =>
        Assert.Equal(isGood, Manifest.Read((Sample with { Files = [new(name, 1, new string('a', 64))] }).ToJson()).Problems.IsEmpty);

    [Fact]
    public void Every_problem_is_said_at_once()
    {
        var broken = Sample with
        {
            Format = "other",
            Size = Sample.Size with { People = 0, Months = -1 },
            Files = [new("../escape", 1, "zz")],
            Arms = [Sample.Arms[0] with { Start = "soon", Numbers = [new("no.such-key", [], [], "", null, null, "x")] }],
        };
        var problems = Manifest.Read(broken.ToJson()).Problems;
        Assert.True(problems.Length >= 7, string.Join('\n', problems));
        Assert.All(problems, problem => Assert.EndsWith(".", problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":1}")]
    [InlineData("\u0000")]
    public void What_is_no_manifest_is_a_sentence(string text)
    {
        var reading = Manifest.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(reading.Manifest);
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void Whatever_bytes_arrive_nothing_is_thrown() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Manifest.Read(bytes).Manifest is null, iter: 2000);

    [Fact]
    public void A_manifest_with_bytes_changed_never_throws()
    {
        var json = Manifest.Of(Fakes.Result(["no-scoring"], seeds: 1), Fakes.Context, []).ToJson();
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Byte, Gen.Int[0, 40]).Sample((at, value, length) =>
        {
            var changed = json.ToArray();
            changed.AsSpan(at, Math.Min(length, changed.Length - at)).Fill(value);
            return !Manifest.Read(changed).Problems.IsDefault;
        }, iter: 1000);
    }
}
