using Glasshouse.Engine;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D2: choices that follow the mean of all choices.</summary>
/// <remarks>
/// Model: m = tanh(β(h + m)). Conduct without gain and fear has log odds −ν(1 − 4x̂) − μ·m₁ with everybody's morals m₁ at 1; with ν = β and μ = β − 2βh these are 2β(h + m), m = 2x̂ − 1.
/// Source: Brock and Durlauf, "Discrete Choice with Social Interactions", 2001; limits of the hysteresis from the equation itself.
/// </remarks>
internal static class SocialChoice
{
    private const int People = 65_536;
    private const int Months = 250;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D2", "choices that follow others",
        "Brock and Durlauf 2001: m = tanh(β(h + m)); its upper state ends at h = −.046992 (β 1.2), −.138364 (β 1.5), −.266420 (β 2).",
        "Conduct alone, without gain or fear: only morals, which are the same for all, and what others do. 65,536 people choose anew each month, with the luck of the engine.",
        1_500_000_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        foreach (var (beta, limit) in new[] { (1.2, 0.046992), (1.5, 0.138364), (2.0, 0.266420) })
            yield return new DockingRow($"field at which the upper state ends, β = {beta:0.0}", limit, work.Root(0, 0.5, 10, field => Mean(work, beta, -field) - 0.05), 0.002);
        yield return new DockingRow("mean choice without a field, β = 1.5", Exact(1.5), Mean(work, 1.5, 0), 0.01);
    }

    private static double Mean(DockingWork work, double beta, double field)
    {
        var scenario = DockingWork.Ground.With(
            (ConductKeys.OrderOpportunity, 1), (ConductKeys.JudgmentOpportunity, 0), (ConductKeys.Gain, 0), (ConductKeys.OrderLegalSanction, 0),
            (ConductKeys.NormWeight, beta), (ConductKeys.MoralWeight, beta - (2 * beta * field)), (ConductKeys.Noise, 1),
            (PopulationKeys.MoralMean, 1), (PopulationKeys.MoralSpread, 0));
        using var world = work.World(scenario, People);
        return Settled(world);
    }

    private static double Settled(SmallWorld world)
    {
        var share = 1.0;
        for (var month = 0; month < Months && share > 0.5; month++) share = world.Offending(share);
        return (2 * share) - 1;
    }

    private static double Exact(double beta)
    {
        var mean = 1.0;
        for (var step = 0; step < 1000; step++) mean = Math.Tanh(beta * mean);
        return mean;
    }
}
