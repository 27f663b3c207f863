using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>What the story of one person or enterprise is lived under.</summary>
/// <param name="Plan">The plan of the story.</param>
/// <param name="Other">The plan of the twin, whose burn-in both share; null for no twin.</param>
/// <param name="Meter">Counts the months of both.</param>
internal sealed record StoryArms(Plan Plan, Plan? Other, ProgressMeter Meter)
{
    /// <summary>Checks the scenarios and makes their plans.</summary>
    /// <exception cref="ArgumentException">The scenarios or the size cannot be run.</exception>
    public static StoryArms Of(Scenario scenario, Scenario? against, RunSize size, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        Scenario[] arms = against is null ? [scenario] : against.Name == scenario.Name ? [against] : [against, scenario];
        var problems = Experiment.TwinProblems(arms, size);
        if (!problems.IsEmpty) throw new ArgumentException(string.Join('\n', problems), nameof(scenario));
        var plan = Plan.From(scenario, size.People, size.BurnIn, size.Months, out _)!;
        var other = against is null ? null : Plan.From(against, size.People, size.BurnIn, size.Months, out _);
        return new StoryArms(plan, other, new ProgressMeter(progress, size.People * (size.BurnIn + ((other is null ? 1L : 2L) * size.Months)), cancellation));
    }
}
