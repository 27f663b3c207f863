using Glasshouse.Experiments;
using Glasshouse.Reports.Sections;
using Glasshouse.Reports.Words;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Claims;

/// <summary>Finds the state of a claim by its rule.</summary>
public static class ClaimJudging
{
    /// <summary>The rules, as the report prints them.</summary>
    public const string Rules =
        "Shown: the rule named in the row holds in this run, with the whole interval. Not shown: the run has the opposite, or its interval decides nothing; with one seed nothing is shown. " +
        "Cannot be known: no measure and no figure can decide, or the arm that could is not part of this run. " +
        "Where a claim gives no number, the bound it is held against is an assumption of this report and said to be one; another bound may give another state. " +
        "What is shown is shown of the model under its assumptions, and only as far as these hold.";

    /// <summary>The state of a claim.</summary>
    public static ClaimVerdict Of(EssayClaim claim, Findings findings)
    {
        var rule = claim.Rule;
        if (rule.Kind == ClaimRuleKind.Unknowable) return new(ClaimState.CannotBeKnown, rule.Words);
        if (rule.Kind == ClaimRuleKind.Figures) return Figures(rule, findings);
        var arm = findings.Arms.FirstOrDefault(arm => arm.Scenario.Name == rule.Arm);
        if (arm is null) return new(ClaimState.CannotBeKnown, $"{Said(rule, null)} This run has no arm {rule.Arm}.");
        if (Material.On(arm, rule.Measure) is not { } finding || !double.IsFinite(finding.LastYear.Mean))
            return new(ClaimState.CannotBeKnown, $"{Said(rule, null)} This run has no value for it.");
        return rule.Kind is ClaimRuleKind.Higher or ClaimRuleKind.Lower ? Difference(rule, finding, findings) : Level(rule, finding);
    }

    private static ClaimVerdict Figures(ClaimRule rule, Findings findings)
    {
        var checks = findings.Checks.Where(check => rule.Figures.Contains(check.EvidenceId)).ToArray();
        const string Said = "Shown where the model meets the published figures within their tolerances.";
        if (rule.Figures.Any(id => checks.All(check => check.EvidenceId != id))) return new(ClaimState.CannotBeKnown, $"{Said} This run does not reach all of them.");
        var missed = checks.Count(check => !check.Passes);
        var fitted = checks.All(check => check.Fitted) ? " A number was fitted to every one of them, so this says only that the fit works." : "";
        return new(missed == 0 ? ClaimState.Shown : ClaimState.NotShown, $"{Said} {checks.Length - missed} of {checks.Length} are met.{fitted}");
    }

    private static ClaimVerdict Difference(ClaimRule rule, MeasureFinding finding, Findings findings)
    {
        var said = Said(rule, finding);
        if (findings.Baseline != Experiment.Baseline) return new(ClaimState.CannotBeKnown, $"{said} This run compares with {findings.Baseline}.");
        if (finding.AgainstBaseline is not { } difference || !double.IsFinite(difference.Mean)) return new(ClaimState.CannotBeKnown, $"{said} There is nothing to compare with.");
        var found = Judgement.Of(difference);
        var holds = found == (rule.Kind == ClaimRuleKind.Higher ? Direction.Higher : Direction.Lower);
        return new(holds ? ClaimState.Shown : ClaimState.NotShown, $"{said} It is {Judgement.Word(found)}: {NumberText.Of(difference)} {finding.Measure.Unit}.");
    }

    // Where all seeds agree to the last digit, as where too few people are there for a rare event, the interval has no width and knows nothing of its doubt.
    private static ClaimVerdict Level(ClaimRule rule, MeasureFinding finding)
    {
        var level = finding.LastYear;
        var (holds, fails) = Held(rule, level);
        var decides = level.Seeds > 1 && level.Low < level.High;
        var found = !decides ? " There is no interval, so nothing is decided." : holds ? "" : fails ? " The whole interval lies beyond the bound." : " The interval does not clear the bound, so nothing is decided.";
        return new(holds && decides ? ClaimState.Shown : ClaimState.NotShown, $"{Said(rule, finding)} It is {NumberText.Of(level)}.{found}");
    }

    private static (bool Holds, bool Fails) Held(ClaimRule rule, Estimate level) => rule.Kind switch
    {
        ClaimRuleKind.AtLeast => (level.Low >= rule.Bound, level.High < rule.Bound),
        ClaimRuleKind.AtMost => (level.High <= rule.Bound, level.Low > rule.Bound),
        _ => (level.Low >= -rule.Bound && level.High <= rule.Bound, level.Low > rule.Bound || level.High < -rule.Bound),
    };

    private static string Said(ClaimRule rule, MeasureFinding? finding)
    {
        var what = (finding?.Measure ?? Measures.All.FirstOrDefault(measure => measure.Name == rule.Measure)) is { } measure ? $"{measure.Title} ({measure.Unit})" : rule.Measure;
        var said = rule.Kind switch
        {
            ClaimRuleKind.Higher => $"Shown where the arm {rule.Arm} is higher than {Experiment.Baseline}: {what}.",
            ClaimRuleKind.Lower => $"Shown where the arm {rule.Arm} is lower than {Experiment.Baseline}: {what}.",
            ClaimRuleKind.AtLeast => $"Shown where the arm {rule.Arm} has at least {Bound(rule)}: {what}.",
            ClaimRuleKind.Within => $"Shown where the arm {rule.Arm} has no more than {Bound(rule)} on either side of zero: {what}.",
            _ => $"Shown where the arm {rule.Arm} has at most {Bound(rule)}: {what}.",
        };
        return rule.Words.Length > 0 ? $"{said} {rule.Words}" : said;
    }

    private static string Bound(ClaimRule rule) => rule.Bound == Math.Floor(rule.Bound) ? NumberText.Exact(rule.Bound) : NumberText.Of(rule.Bound);
}
