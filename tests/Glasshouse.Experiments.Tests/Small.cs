using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests;

/// <summary>Small experiments that the tests share.</summary>
internal static class Small
{
    public static readonly RunSize Size = new(1_500, 6, 14, 11, 3);

    public static readonly RunOptions OneThread = new(1, LaneWidth.Auto);

    public static Scenario Load(string name, params string[] settings)
    {
        var reading = ScenarioFiles.Load(name, settings);
        return reading.Scenario ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }

    public static ExperimentResult Run(RunSize size, RunOptions options, params string[] arms) =>
        Experiment.Run([.. arms.Select(arm => Load(arm))], size, options, false, null, TestContext.Current.CancellationToken);
}
