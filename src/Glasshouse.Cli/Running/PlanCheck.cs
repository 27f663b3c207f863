using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Asks for a plan of every arm before the long work begins, so that every problem is named at once.</summary>
internal static class PlanCheck
{
    /// <summary>Adds what stands against a plan of any arm; the same problem of several arms stands once.</summary>
    public static void Of(IEnumerable<Scenario> arms, RunSize size, ICollection<Problem> problems)
    {
        foreach (var arm in arms)
        {
            _ = Plan.From(arm, size.People, size.BurnIn, size.Months, out var found);
            foreach (var problem in found.Where(problem => !problems.Contains(problem))) problems.Add(problem);
        }
    }
}
