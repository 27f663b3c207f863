using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>The sweeps of an experiment: every assumption of one arm, and those of a domain for the first other arm that is about it.</summary>
/// <remarks>
/// Model: the arm that is swept whole is looked at on general measures, and its enterprises and its credit on their own too, which takes no further run.
/// An arm about enterprises alone, or about credit, that stands beside it is swept over the assumptions of that domain alone.
/// Left out: arms of the same domain beyond the first.
/// </remarks>
internal sealed class AssumptionSweeps
{
    private readonly ImmutableArray<Assumptions> sweeps;

    /// <summary>The sweeps of arms; none where no arm has anything to be compared with.</summary>
    /// <param name="arms">The arms, the baseline first.</param>
    /// <param name="size">Size of the experiment.</param>
    public AssumptionSweeps(IReadOnlyList<Scenario> arms, RunSize size)
    {
        var small = SweepSize.Of(size);
        var whole = WholeArm(arms);
        sweeps =
        [
            .. whole is null ? [] : new[] { new Assumptions(arms[0], whole, small) },
            .. from arm in arms.Skip(1).Where(arm => arm != whole)
               let domain = SweepDomain.About(arm)
               where domain is not null && domain != (whole is null ? null : SweepDomain.About(whole))
               group arm by domain into same
               let pair = (Arm: same.First(), Baseline: BaselineOf(arms, same.First()))
               where pair.Baseline is not null
               select new Assumptions(pair.Baseline!, pair.Arm, small, same.Key)
        ];
    }

    /// <summary>Which arm is swept whole: the essay, or else the last one with the people of the baseline; null where there is none.</summary>
    public static Scenario? WholeArm(IReadOnlyList<Scenario> arms)
    {
        var twins = arms.Skip(1).Where(arm => ArmRules.AreTwins(arms[0], arm)).ToArray();
        return twins.FirstOrDefault(arm => arm.Name == "essay") ?? twins.LastOrDefault();
    }

    /// <summary>Person-months of all sweeps.</summary>
    public long PersonMonths => sweeps.Sum(sweep => sweep.PersonMonths);

    /// <summary>What is swept, a sentence for each arm.</summary>
    public string Note => string.Join(' ', sweeps.Select(sweep => sweep.Note));

    /// <summary>Runs the sweeps one after the other.</summary>
    public AssumptionFinding[] Find(RunOptions options, ProgressMeter meter) => [.. sweeps.SelectMany(sweep => sweep.Find(options, meter))];

    // The never-scored arm of its own place: of this experiment, or as it is shipped.
    private static Scenario? BaselineOf(IReadOnlyList<Scenario> arms, Scenario arm)
    {
        var name = Experiment.BaselineOf(arm);
        var baseline = arms.FirstOrDefault(other => other.Name == name) ?? ChangedNumbers.Find(name);
        return baseline is not null && ArmRules.AreTwins(baseline, arm) ? baseline : null;
    }
}
