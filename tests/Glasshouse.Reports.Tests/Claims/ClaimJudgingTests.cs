using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Reports.Claims;
using Glasshouse.Scenarios;

namespace Glasshouse.Reports.Tests.Claims;

/// <summary>States of claims follow from findings by rules.</summary>
public sealed class ClaimJudgingTests
{
    [Theory]
    [InlineData(-2, -3, -1, ClaimState.Shown)]
    [InlineData(-2, -4, 0.1, ClaimState.NotShown)]
    [InlineData(2, 1, 3, ClaimState.NotShown)]
    public void A_fall_is_shown_only_with_its_whole_interval(double mean, double low, double high, ClaimState state)
    {
        var findings = With("essay", "offenders", finding => finding with { AgainstBaseline = new PairedDifference(mean, low, high, 1, 8) });
        Assert.Equal(state, Judge(ClaimRule.Lower("offenders", "essay"), findings).State);
        var opposite = state == ClaimState.Shown || low < 0 ? ClaimState.NotShown : ClaimState.Shown;
        Assert.Equal(opposite, Judge(ClaimRule.Higher("offenders", "essay"), findings).State);
    }

    [Theory]
    [InlineData(80, 79, 81, ClaimState.NotShown, ClaimState.NotShown)]
    [InlineData(85, 80, 90, ClaimState.Shown, ClaimState.NotShown)]
    [InlineData(70, 65, 80, ClaimState.NotShown, ClaimState.Shown)]
    public void A_level_is_shown_only_with_its_whole_interval(double mean, double low, double high, ClaimState atLeast, ClaimState atMost)
    {
        var findings = With("essay", "approve", finding => finding with { LastYear = new Estimate(mean, low, high, 8) });
        Assert.Equal(atLeast, Judge(ClaimRule.AtLeast("approve", "essay", 80, ""), findings).State);
        Assert.Equal(atMost, Judge(ClaimRule.AtMost("approve", "essay", 80, ""), findings).State);
    }

    [Theory]
    [InlineData(3, 1, 5, ClaimState.Shown)]
    [InlineData(-3, -5, -1, ClaimState.Shown)]
    [InlineData(4, 2, 6, ClaimState.NotShown)]
    [InlineData(-4, -6, -2, ClaimState.NotShown)]
    [InlineData(-20, -22, -18, ClaimState.NotShown)]
    public void An_error_is_small_only_on_both_sides_of_zero(double mean, double low, double high, ClaimState state) =>
        Assert.Equal(state, Judge(ClaimRule.Within("approve", "essay", 5, ""), With("essay", "approve", finding => finding with { LastYear = new Estimate(mean, low, high, 8) })).State);

    [Theory]
    [InlineData(0, 0, 0, "There is no interval, so nothing is decided.")]
    [InlineData(9, 7, 11, "The interval does not clear the bound, so nothing is decided.")]
    [InlineData(30, 20, 40, "The whole interval lies beyond the bound.")]
    public void A_level_that_is_not_shown_says_whether_the_run_decides_against_it_or_nothing(double mean, double low, double high, string said)
    {
        var verdict = Judge(ClaimRule.AtMost("approve", "essay", 10, ""), With("essay", "approve", finding => finding with { LastYear = new Estimate(mean, low, high, 8) }));
        Assert.Equal(ClaimState.NotShown, verdict.State);
        Assert.EndsWith(said, verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bound_stands_in_the_reason_and_says_whether_it_is_published_or_assumed()
    {
        var bounded = EssayClaims.All.Where(claim => claim.Rule.Kind is ClaimRuleKind.AtLeast or ClaimRuleKind.AtMost or ClaimRuleKind.Within).ToArray();
        Assert.NotEmpty(bounded);
        Assert.All(bounded, claim =>
        {
            var reason = ClaimJudging.Of(claim, Fakes.Result().Findings).Reason;
            Assert.Matches("(at least|at most|no more than) [0-9]", reason);
            Assert.True(reason.Contains("The bound is an assumption", StringComparison.Ordinal) != reason.Contains("The bound is published", StringComparison.Ordinal), reason);
            Assert.True(claim.Rule.Bound > 0);
        });
    }

    [Fact]
    public void One_seed_shows_nothing()
    {
        var findings = Fakes.Result(seeds: 1).Findings;
        Assert.All(EssayClaims.All.Where(claim => claim.Rule.Kind is not (ClaimRuleKind.Figures or ClaimRuleKind.Unknowable)),
            claim => Assert.NotEqual(ClaimState.Shown, ClaimJudging.Of(claim, findings).State));
    }

    [Fact]
    public void What_has_no_arm_or_no_value_in_the_run_cannot_be_known()
    {
        Assert.Equal(ClaimState.CannotBeKnown, Judge(ClaimRule.Lower("offenders", "essay"), Fakes.Result(["no-scoring", "court-list"]).Findings).State);
        Assert.Equal(ClaimState.CannotBeKnown, Judge(ClaimRule.Lower("offenders", "essay"), Fakes.Result(missing: true).Findings).State);
        Assert.Equal(ClaimState.CannotBeKnown, Judge(ClaimRule.Lower("offenders", "essay"), Fakes.Result(["court-list", "essay"]).Findings).State);
        Assert.Equal(ClaimState.CannotBeKnown, Judge(ClaimRule.Unknowable("Nobody asked."), Fakes.Result().Findings).State);
    }

    [Fact]
    public void Figures_are_shown_where_all_are_met_and_unknown_where_one_is_out_of_reach()
    {
        var findings = Fakes.Result().Findings;
        Assert.Equal(ClaimState.Shown, Judge(ClaimRule.Met("S7-entries"), findings).State);
        Assert.Equal(ClaimState.NotShown, Judge(ClaimRule.Met("S7-entries", "S7-rail"), findings).State);
        Assert.Equal(ClaimState.CannotBeKnown, Judge(ClaimRule.Met("S7-entries", "A1"), findings).State);
        Assert.Contains("fitted to every one", Judge(ClaimRule.Met("S7-entries"), findings).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_claim_names_known_figures_measures_and_arms_and_every_verdict_its_reason()
    {
        var findings = Fakes.Result().Findings;
        Assert.All(EssayClaims.All, claim =>
        {
            Assert.All(claim.Evidence.Concat(claim.Rule.Figures), id => Assert.NotNull(EvidenceLibrary.Find(id)));
            if (claim.Rule.Measure.Length > 0) Assert.Contains(Measures.All, measure => measure.Name == claim.Rule.Measure);
            if (claim.Rule.Arm.Length > 0) Assert.Contains(claim.Rule.Arm, ScenarioLibrary.Names);
            Assert.EndsWith(".", ClaimJudging.Of(claim, findings).Reason, StringComparison.Ordinal);
        });
        Assert.Equal(EssayClaims.All.Length, EssayClaims.All.Select(claim => claim.Claim).Distinct().Count());
    }

    private static ClaimVerdict Judge(ClaimRule rule, Findings findings) => ClaimJudging.Of(new EssayClaim("", [], "", rule.Measure, rule.Arm, "", rule), findings);

    private static Findings With(string arm, string measure, Func<MeasureFinding, MeasureFinding> change)
    {
        var findings = Fakes.Result().Findings;
        return findings with
        {
            Arms = [.. findings.Arms.Select(one => one.Scenario.Name != arm ? one : one with
            {
                Measures = [.. one.Measures.Select(finding => finding.Measure.Name == measure ? change(finding) : finding)],
            })],
        };
    }
}
