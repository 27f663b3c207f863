using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>What a sweep found, in memory: every measure of every run, by point, arm and seed.</summary>
/// <remarks>A measure is taken over the last twelve months under the regime, as everywhere else. NaN stands for a run that is not done yet and for a measure without a value.</remarks>
public sealed class SweepTable
{
    private readonly double[] values;

    /// <summary>A table of values in the order point, arm, seed, measure.</summary>
    /// <param name="design">By which design the points were laid.</param>
    /// <param name="space">The numbers that were moved, and what is believed of them.</param>
    /// <param name="points">Values of the factors, <c>[points][factors]</c>, in the units of the factors and in the order of the design.</param>
    /// <param name="arms">Names of the arms, the baseline first.</param>
    /// <param name="seeds">Seeds of all luck; one seed is the same luck at every point and in every arm.</param>
    /// <param name="measures">Names of the measures, as in <see cref="Experiments.Measures.All"/>.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="ArgumentException">There are not as many values as the names ask for.</exception>
    public SweepTable(
        DesignOrder design,
        FactorSpace space,
        IReadOnlyList<double[]> points,
        IReadOnlyList<string> arms,
        IReadOnlyList<ulong> seeds,
        IReadOnlyList<string> measures,
        double[] values)
    {
        (Design, Space, Points, Arms, Seeds, Measures) = (design, space, [.. points], [.. arms], [.. seeds], [.. measures]);
        this.values = values;
        if (values.LongLength != (long)Points.Length * Arms.Length * Seeds.Length * Measures.Length)
            throw new ArgumentException("A table needs one value for each point, arm, seed and measure.", nameof(values));
        if (Points.Any(point => point.Length != Factors.Length))
            throw new ArgumentException("Every point needs a value for each factor.", nameof(points));
    }

    /// <summary>By which design the points were laid.</summary>
    public DesignOrder Design { get; }

    /// <summary>The numbers that were moved, and what is believed of them: distributions and correlations.</summary>
    public FactorSpace Space { get; }

    /// <summary>The numbers that were moved.</summary>
    public ImmutableArray<Factor> Factors => Space.Factors;

    /// <summary>Values of the factors, <c>[points][factors]</c>, in the units of the factors and in the order of the design.</summary>
    public ImmutableArray<double[]> Points { get; }

    /// <summary>Names of the arms, the baseline first.</summary>
    public ImmutableArray<string> Arms { get; }

    /// <summary>Seeds of all luck.</summary>
    public ImmutableArray<ulong> Seeds { get; }

    /// <summary>Names of the measures.</summary>
    public ImmutableArray<string> Measures { get; }

    /// <summary>Runs that are not done yet, of all points, arms and seeds.</summary>
    public int Missing { get; init; }

    /// <summary>Place of a measure; −1 where the sweep did not keep it.</summary>
    public int MeasureAt(string name) => Measures.IndexOf(name);

    /// <summary>Place of an arm; −1 where the sweep did not run it.</summary>
    public int ArmAt(string name) => Arms.IndexOf(name);

    /// <summary>A measure of one run; NaN where there is none.</summary>
    public double Value(int point, int arm, int seed, int measure) =>
        values[(((((point * Arms.Length) + arm) * Seeds.Length) + seed) * Measures.Length) + measure];

    /// <summary>The same runs with some of the factors alone, as if the others had not been noted.</summary>
    /// <param name="wanted">Says of a name whether the factor stays.</param>
    public SweepTable Only(Func<string, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var kept = Enumerable.Range(0, Factors.Length).Where(factor => wanted(Factors[factor].Name)).ToArray();
        var ties = Space.Correlations.Select(tie => tie with { One = Array.IndexOf(kept, tie.One), Other = Array.IndexOf(kept, tie.Other) }).Where(tie => tie is { One: >= 0, Other: >= 0 });
        return new SweepTable(
            Design, new FactorSpace([.. kept.Select(factor => Factors[factor])], [.. ties]), [.. Points.Select(point => kept.Select(factor => point[factor]).ToArray())], Arms, Seeds, Measures, values)
        {
            Missing = Missing,
        };
    }

    /// <summary>A measure at every point, under one arm and seed.</summary>
    public double[] Column(int arm, int seed, int measure) => [.. Enumerable.Range(0, Points.Length).Select(point => Value(point, arm, seed, measure))];

    /// <summary>A measure at every point, as the mean over seeds of an arm, or of its difference to another arm with the same luck.</summary>
    /// <param name="measure">Place of the measure.</param>
    /// <param name="arm">Place of the arm.</param>
    /// <param name="against">Place of the arm that is taken from it seed by seed; −1 for none.</param>
    /// <returns>One number for each point; NaN where no seed has one.</returns>
    public double[] Means(int measure, int arm, int against = -1)
    {
        var means = new double[Points.Length];
        for (var point = 0; point < means.Length; point++)
        {
            var (sum, count) = (0.0, 0);
            for (var seed = 0; seed < Seeds.Length; seed++)
            {
                var value = Value(point, arm, seed, measure) - (against < 0 ? 0 : Value(point, against, seed, measure));
                if (double.IsNaN(value)) continue;
                sum += value;
                count++;
            }

            means[point] = count == 0 ? double.NaN : sum / count;
        }

        return means;
    }
}
