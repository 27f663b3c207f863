using Glasshouse.Engine;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D3: how much of an income is hidden from a tax.</summary>
/// <remarks>
/// Model: with log utility the best E is W(1 − t)(t − pθ)/(t(θ − t)), kept within 0…W. It is where hiding one more unit is worth as much as it costs: (1 − p)·t/(W(1 − t) + tE) = p·(θ − t)/(W(1 − t) − (θ − t)E).
/// Source: Allingham and Sandmo, "Income Tax Evasion: a Theoretical Analysis", 1972.
/// </remarks>
internal static class TaxEvasion
{
    private const int People = 65_536;
    private const double Detection = 0.2;
    private const double Sanction = 6;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D3", "income hidden from a tax",
        "Allingham and Sandmo 1972: E = W(1 − t)(t − pθ)/(t(θ − t)), for log utility.",
        "Conduct alone, without morals, norms of others or crowding-out. A person of the model decides yes or no and never how much, so the amount of the theory is not a choice of hers: it is put together from a chain of yes and no. An income is hidden unit by unit: each next unit is an occasion whose gain and sanction " +
        "are its marginal ones, and hiding ends where half of the people would still take it. The sure part of the gain enters by the term of surroundings, since gains of the model are drawn.",
        3_000_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        foreach (var (tax, penalty) in new[] { (0.25, 1.0), (0.3, 1.0), (0.4, 1.2), (0.3, 0.6), (0.3, 1.5) })
        {
            var exact = Math.Clamp((1 - tax) * (tax - (Detection * penalty)) / (tax * (penalty - tax)), 0, 1);
            yield return new DockingRow($"share of income hidden, tax {tax:0.00}, penalty {penalty:0.0}, detection {Detection:0.0}", exact, Hidden(work, tax, penalty), 0.01);
        }
    }

    private static double Hidden(DockingWork work, double tax, double penalty)
    {
        // Beyond what a caught person could pay nobody hides.
        var most = Math.Min(1, ((1 - tax) / (penalty - tax)) - 1e-6);
        if (Takers(work, tax, penalty, most) >= 0.5) return most;
        return Takers(work, tax, penalty, 0) < 0.5 ? 0 : work.Root(0, most, 11, hidden => Takers(work, tax, penalty, hidden) - 0.5);
    }

    private static double Takers(DockingWork work, double tax, double penalty, double hidden)
    {
        var worth = (1 - Detection) * tax / (1 - tax + (tax * hidden));
        var loss = (penalty - tax) / (1 - tax - ((penalty - tax) * hidden));
        // Surroundings in which everybody hides add three times their weight; more than the largest weight only makes it surer.
        var scenario = DockingWork.Ground.With(
            (ConductKeys.OrderOpportunity, 1), (ConductKeys.JudgmentOpportunity, 0), (ConductKeys.Gain, 0), (ConductKeys.MoralWeight, 0), (ConductKeys.Noise, 1),
            (ConductKeys.OrderLegalSanction, Sanction), (ConductKeys.NormWeight, worth / loss * Sanction / 3), (MoralsKeys.PerceivedStart, Detection));
        using SmallWorld world = work.World(scenario, People);
        return world.Offending(1);
    }
}
