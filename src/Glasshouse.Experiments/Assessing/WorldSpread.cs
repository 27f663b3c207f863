using Glasshouse.Experiments.Robustness;

namespace Glasshouse.Experiments.Assessing;

/// <summary>How a number lies over plausible worlds, and what makes it differ.</summary>
/// <param name="Worlds">Worlds in which it has a value.</param>
/// <param name="Low">One world in twenty is below.</param>
/// <param name="Middle">Half of the worlds are below.</param>
/// <param name="High">One world in twenty is above.</param>
/// <param name="Above">Share of worlds in which it is above zero.</param>
/// <param name="Below">Share of worlds in which it is below zero.</param>
/// <param name="Split">Variance by the numbers, by the choice between mechanisms, and by luck in a single run of a world.</param>
public sealed record WorldSpread(int Worlds, double Low, double Middle, double High, double Above, double Below, UncertaintySplit Split)
{
    /// <summary>The spread of a number.</summary>
    /// <param name="worlds">Its values, <c>[worlds][seeds]</c>; a world without all of them is left out.</param>
    /// <param name="mechanisms">Values of some of the worlds under each mechanism, <c>[mechanisms][worlds][seeds]</c>, the society as it stands first; fewer than two for none.</param>
    internal static WorldSpread Of(double[][] worlds, IReadOnlyList<double[][]> mechanisms)
    {
        var values = worlds.Where(world => world.All(double.IsFinite)).Select(world => world.Average()).Order().ToArray();
        var split = UncertaintySplit.Of([worlds], []);
        if (mechanisms.Count > 1)
        {
            var layout = UncertaintySplit.Of(mechanisms, []);
            split = split with { Structural = layout.Structural, Alternatives = layout.Alternatives };
        }

        double At(double share) => values.Length == 0 ? double.NaN : values[Math.Min(values.Length - 1, (int)(share * values.Length))];
        double Share(Func<double, bool> holds) => values.Length == 0 ? double.NaN : (double)values.Count(holds) / values.Length;
        return new WorldSpread(values.Length, At(0.05), At(0.5), At(0.95), Share(value => value > 0), Share(value => value < 0), split);
    }
}
