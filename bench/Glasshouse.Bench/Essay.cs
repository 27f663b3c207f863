using Glasshouse.Scenarios;

namespace Glasshouse.Bench;

/// <summary>The arm that is measured: the shipped scenario of the essay, in which every mechanism but capture is at work.</summary>
internal static class Essay
{
    /// <summary>Seed of everything that is measured.</summary>
    public const ulong Seed = 20_260_101;

    /// <summary>A plan of the essay.</summary>
    /// <exception cref="InvalidOperationException">The scenario or the size has problems; the message tells all of them.</exception>
    public static Plan Plan(long people, int burnIn, int months)
    {
        var reading = ScenarioLibrary.All[ScenarioLibrary.Names.IndexOf("essay")];
        if (reading.Scenario is null) throw Refused(reading.Problems);
        return Scenarios.Plan.From(reading.Scenario, people, burnIn, months, out var problems) ?? throw Refused(problems);
    }

    private static InvalidOperationException Refused(IEnumerable<Problem> problems) => new("The essay cannot be run:\n" + string.Join('\n', problems));
}
