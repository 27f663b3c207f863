using Glasshouse.Engine.Lanes;
using Glasshouse.Evidence;
using Glasshouse.Experiments.Patterns;

namespace Glasshouse.Experiments.Tests.Patterns;

/// <summary>The patterns as the program runs them.</summary>
public sealed class PatternCatalogueTests
{
    private static readonly Lazy<IReadOnlyList<PatternFinding>> Small = new(() => Run(new PatternSize(5_000, 1, 2), new RunOptions(2, LaneWidth.Auto), PatternCatalogue.All));

    [Fact]
    public void The_ids_run_from_P1_to_P16() =>
        Assert.Equal(Enumerable.Range(1, 16).Select(number => $"P{number}"), PatternCatalogue.All.Select(pattern => pattern.Id));

    [Fact]
    public void Every_pattern_has_a_sentence_and_every_row_its_source_and_its_reason()
    {
        Assert.All(Small.Value, finding =>
        {
            Assert.EndsWith(".", finding.Pattern.Sentence, StringComparison.Ordinal);
            Assert.True(finding.Rows.Count > 0 || finding.Reason.Length > 0, $"{finding.Pattern.Id} says nothing.");
            Assert.All(finding.Rows, row =>
            {
                Assert.NotEmpty(row.Why);
                Assert.NotEmpty(row.Unit);
                Assert.All(row.Evidence, id => Assert.True(EvidenceLibrary.Find(id)?.MayBePrinted, $"{finding.Pattern.Id} cites {id}."));
            });
        });
    }

    [Theory, InlineData("P7"), InlineData("P8"), InlineData("P10"), InlineData("P11")]
    public void A_pattern_of_signs_holds_even_in_a_small_society(string id) =>
        Assert.Equal(PatternState.Pass, Small.Value.Single(finding => finding.Pattern.Id == id).State);

    [Fact]
    public void Dissent_jumps_within_a_year_even_in_a_small_society()
    {
        // Two seeds of five thousand people: the means jump, their interval is wide.
        var rows = Small.Value.Single(finding => finding.Pattern.Id == "P9").Rows;
        Assert.InRange(rows[0].Model.Mean, 0, 3);
        Assert.InRange(rows[1].Model.Mean, 20, 100);
    }

    [Fact]
    public void Dissent_jumps_with_every_number_within_its_range() =>
        Assert.All(CascadePattern.Setting().Numbers.Values.Where(number => number.RangeLow is not null), number =>
            Assert.All(number.Values, dated => Assert.InRange(dated.Value, number.RangeLow!.Value, number.RangeHigh!.Value)));

    [Fact]
    public void Threads_and_lanes_change_no_row()
    {
        var patterns = PatternCatalogue.All.Where(pattern => pattern.Id is "P3" or "P8").ToArray();
        var size = new PatternSize(2_000, 3, 2);
        var wide = Run(size, new RunOptions(2, LaneWidth.Auto), patterns);
        var one = Run(size, new RunOptions(1, LaneWidth.One), patterns);
        Assert.Equal(wide.SelectMany(finding => finding.Rows).Select(row => row.Model), one.SelectMany(finding => finding.Rows).Select(row => row.Model));
    }

    [Theory, InlineData("P13", "P14"), InlineData("P8"), InlineData("P3", "P16")]
    public void The_work_done_is_the_work_announced(params string[] ids)
    {
        var last = default(ExperimentProgress);
        var patterns = PatternCatalogue.All.Where(pattern => ids.Contains(pattern.Id)).ToArray();
        PatternCatalogue.Run(patterns, new PatternSize(256, 1, 2), Tests.Small.OneThread, new Listener(point => last = point), TestContext.Current.CancellationToken);
        Assert.True(last.Total > 0);
        Assert.Equal(last.Total, last.Done);
    }

    [Fact]
    public void What_was_put_in_is_never_called_a_test()
    {
        FigureTie Of(string id, int row) => Small.Value.Single(finding => finding.Pattern.Id == id).Rows[row].Tie;
        Assert.All(Enumerable.Range(0, 5), row => Assert.Equal(FigureTie.Fitted, Of("P6", row)));
        Assert.Equal(FigureTie.Fitted, Of("P11", 0));
        Assert.Equal(FigureTie.Between, Of("P13", 1));
        Assert.Equal(FigureTie.Free, Of("P13", 3));
    }

    [Fact]
    public void An_experiment_shows_what_its_arms_allow_and_says_how_to_run_the_rest()
    {
        var findings = Tests.Small.Run(new RunSize(2_000, 12, 63, 1, 2), Tests.Small.OneThread, "no-scoring", "court-list").Findings.Patterns;
        Assert.Equal(16, findings.Count);
        Assert.NotEmpty(findings.Single(finding => finding.Pattern.Id == "P1").Rows);
        Assert.Contains("us-no-scoring", findings.Single(finding => finding.Pattern.Id == "P3").Reason, StringComparison.Ordinal);
        var own = findings.Single(finding => finding.Pattern.Id == "P7");
        Assert.Equal(PatternState.NotRun, own.State);
        Assert.Contains("patterns P7", own.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PatternRule.Near, 10, 2, 11, 9, 13, true)]
    [InlineData(PatternRule.Near, 10, 2, 12.5, 9, 16, false)]
    [InlineData(PatternRule.AtLeast, 10, 0, 12, 10.5, 13.5, true)]
    [InlineData(PatternRule.AtLeast, 10, 0, 12, 9.5, 14.5, false)]
    [InlineData(PatternRule.AtMost, 0, 0, -1, -2, -0.1, true)]
    [InlineData(PatternRule.AtMost, 0, 0, -1, -2, 0.1, false)]
    [InlineData(PatternRule.Near, 10, 2, double.NaN, double.NaN, double.NaN, false)]
    public void A_row_passes_by_its_rule(PatternRule rule, double target, double tolerance, double mean, double low, double high, bool passes) =>
        Assert.Equal(passes, new PatternRow("", "", [], "", rule, target, tolerance, new Estimate(mean, low, high, 2), "", FigureTie.Free).Passes);

    private sealed class Listener(Action<ExperimentProgress> hear) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value) => hear(value);
    }

    private static IReadOnlyList<PatternFinding> Run(PatternSize size, RunOptions options, IReadOnlyList<Pattern> patterns) =>
        PatternCatalogue.Run(patterns, size, options, null, TestContext.Current.CancellationToken);
}
