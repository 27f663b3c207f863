using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Experiments.Docking;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Tests.Docking;

/// <summary>The known results as the program shows them, and the small world in which mechanisms are lived alone.</summary>
public sealed class KnownResultsTests
{
    public static TheoryData<string> Ids => [.. KnownResults.All.Select(result => result.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void The_engine_meets_the_known_result(string id)
    {
        var finding = Held(id, new RunOptions(2, LaneWidth.Auto));
        if (!finding.IsModelled) Assert.StartsWith("Not modelled", finding.Result.How, StringComparison.Ordinal);
        Assert.All(finding.Rows, row => Assert.True(row.Passes, $"{row.What}: published {row.Published}, ours {row.Ours}, tolerance {row.Tolerance}."));
    }

    [Theory, InlineData("D3"), InlineData("D8"), InlineData("D9")]
    public void Threads_and_lanes_change_no_number(string id) =>
        Assert.Equal(Held(id, new RunOptions(2, LaneWidth.Auto)).Rows, Held(id, new RunOptions(1, LaneWidth.One)).Rows);

    [Fact]
    public void The_ids_run_from_D1_to_D11_and_are_found_in_any_case()
    {
        Assert.Equal(Enumerable.Range(1, 11).Select(number => $"D{number}"), KnownResults.All.Select(result => result.Id));
        Assert.Equal("D10", KnownResults.Find("d10")!.Id);
        Assert.Null(KnownResults.Find("D12"));
    }

    [Theory]
    [InlineData(1, 1.05, 0.1, false, true)]
    [InlineData(1, 1.2, 0.1, false, false)]
    [InlineData(1, 0.95, 0, true, false)]
    [InlineData(1, 7, 0, true, true)]
    [InlineData(1, double.NaN, 0.1, false, false)]
    public void A_row_passes_within_its_tolerance(double published, double ours, double tolerance, bool least, bool passes) =>
        Assert.Equal(passes, new DockingRow("", published, ours, tolerance, least).Passes);

    [Fact]
    public void A_result_with_one_missed_number_is_missed()
    {
        var finding = new DockingFinding(KnownResults.All[0], [new("", 1, 1, 0), new("", 1, 2, 0)]);
        Assert.True(finding.IsModelled);
        Assert.False(finding.Passes);
        Assert.False(new DockingFinding(KnownResults.All[0], []).IsModelled);
    }

    [Fact]
    public void With_feedback_the_bank_lends_to_fewer_and_fewer()
    {
        var points = LendingEnvironment.Under(LendingRule.BestThreshold).Points;
        Assert.True(points[^1].Lending.First < points[0].Lending.First - 0.2);
        Assert.True(points.Zip(points.Skip(1)).All(pair => pair.Second.Repays.First < pair.First.Repays.First && pair.Second.Repays.Second < pair.First.Repays.Second));
    }

    [Fact]
    public void Equal_opportunity_lends_to_more_of_the_group_that_starts_lower_and_leaves_it_lower_than_the_best_threshold_does()
    {
        var (best, equal) = (LendingEnvironment.Under(LendingRule.BestThreshold).Points[^1], LendingEnvironment.Under(LendingRule.EqualOpportunity).Points[^1]);
        Assert.True(equal.Lending.Second > best.Lending.Second + 0.03);
        Assert.True(equal.Repays.Second < best.Repays.Second - 0.03);
        Assert.Equal(best.Lending.First, equal.Lending.First, 0.001);
    }

    [Fact]
    public void Another_rule_of_choice_would_be_noticed()
    {
        // With morals twice as heavy nobody hides what Allingham and Sandmo say: the run depends on the kernel.
        using var with = World((ConductKeys.OrderOpportunity, 1), (ConductKeys.MoralWeight, 6));
        using var without = World((ConductKeys.OrderOpportunity, 1), (ConductKeys.MoralWeight, 0));
        Assert.True(with.Offending(0) < without.Offending(0) / 2);
    }

    [Fact]
    public void Own_detection_raises_the_perceived_risk_and_others_hardly_do()
    {
        using var caught = World();
        using var others = World();
        Assert.InRange(caught.LearnedRisk(caught: true), 0.04, 0.06);
        Assert.InRange(others.LearnedRisk(caught: false), -0.005, 0.005);
    }

    [Fact]
    public void More_partners_of_bad_name_find_less_cooperation()
    {
        using var world = World((MeetingKeys.Visible, 1), (ListingKeys.Publication, 1));
        Assert.True(world.Cooperating(5, listed: true) < world.Cooperating(5, listed: false));
        Assert.True(world.Cooperating(0, listed: false) < world.Cooperating(7, listed: false));
    }

    private static SmallWorld World(params ReadOnlySpan<(NumberKey Key, double Value)> changes) =>
        new(Small.Load("no-scoring").With(changes).PlanOf(20_000, 0, 1), 1);

    private static DockingFinding Held(string id, RunOptions options) =>
        KnownResults.Hold([KnownResults.Find(id)!], DockingWork.DefaultSeed, options, null, TestContext.Current.CancellationToken)[0];
}
