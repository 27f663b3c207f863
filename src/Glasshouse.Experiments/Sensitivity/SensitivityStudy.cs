using System.Collections.Immutable;

namespace Glasshouse.Experiments.Sensitivity;

/// <summary>Says what an output turns on, by every method that the design allows.</summary>
public static class SensitivityStudy
{
    // Below it a correlation of ranks is that of a small sample.
    private const double Together = 0.15;
    private const int MostNamed = 4;

    /// <summary>Studies one output; null where no block of the design is whole.</summary>
    /// <param name="table">The output at every point.</param>
    /// <param name="measure">Name of the measure.</param>
    /// <param name="arm">Arm under test.</param>
    /// <param name="against">Arm that was taken from it; empty for none.</param>
    /// <param name="ask">What is asked.</param>
    public static SensitivityFinding? Of(OutputTable table, string measure, string arm, string against, SensitivityAsk ask) => Of(table, measure, arm, against, ask, []);

    /// <summary>The same, one output after the other; what is known of the points is kept in <paramref name="known"/>.</summary>
    internal static SensitivityFinding? Of(OutputTable table, string measure, string arm, string against, SensitivityAsk ask, Dictionary<string, PawnStudy> known)
    {
        var whole = table.Whole;
        if (whole.Length < 2) return null;
        var methods = SensitivityAsk.Allowed(table.Order.Kind).Where(method => ask.Method is null || ask.Method == method).ToArray();
        var sample = table.Sample();
        var noise = SeedNoise.Of([.. sample.Select(row => table.Outputs[row])], ask.Resampling with { Resamples = Math.Min(ask.Resampling.Resamples, 200) });
        var factors = FactorsOf(table, sample, methods, ask, known);
        var (groups, pairs) = methods.Contains(SensitivityMethod.Sobol) ? SobolOf(table, ask) : ([], []);
        return new SensitivityFinding(
            measure,
            arm,
            against,
            factors,
            groups,
            pairs,
            noise,
            whole.Length,
            (table.Points.Count / table.RowsOfBlock) - whole.Length,
            Adequacy.Of(factors, groups, pairs, noise, whole.Length, sample.Length, ask.Slices),
            [.. Notes(table, sample, noise, methods)]);
    }

    private static ImmutableArray<FactorIndices> FactorsOf(OutputTable table, ImmutableArray<int> sample, SensitivityMethod[] methods, SensitivityAsk ask, Dictionary<string, PawnStudy> known)
    {
        var names = table.Space.Factors.Select(factor => factor.Name).ToArray();
        if (methods.Contains(SensitivityMethod.Morris))
            return [.. table.Effects().Select((effects, at) => new FactorIndices(table.Space.GroupNames[at]) { Effects = ElementaryEffects.Of(effects, ask.Resampling, table.Space.Groups[at].Length == 1) })];
        if (!methods.Contains(SensitivityMethod.Pawn)) return [];
        // Measures that have a value at the same points share how these are cut and drawn.
        var rows = string.Join(' ', sample);
        if (!known.TryGetValue(rows, out var study)) known[rows] = study = new PawnStudy([.. sample.Select(row => table.Points[row])], ask.Slices, ask.Resampling);
        var pawn = study.Of([.. sample.Select(row => table.Outputs[row].Average())]);
        return [.. pawn.Select((index, at) => new FactorIndices(names[at]) { Pawn = index })];
    }

    private static (ImmutableArray<FactorIndices> Groups, ImmutableArray<PairIndex> Pairs) SobolOf(OutputTable table, SensitivityAsk ask)
    {
        var names = table.Space.GroupNames;
        var indices = SobolIndices.Of(table.Blocks(), names.Length, ask.Resampling, ask.Estimator);
        return (
            [.. names.Select((name, at) => new FactorIndices(name) { First = indices.First[at], Total = indices.Total[at] })],
            [.. indices.Second.OrderBy(pair => pair.Key).Select(pair => new PairIndex(names[pair.Key.One], names[pair.Key.Other], pair.Value))]);
    }

    private static IEnumerable<string> Notes(OutputTable table, ImmutableArray<int> sample, SeedNoise? noise, SensitivityMethod[] methods)
    {
        if (sample.All(row => table.Outputs[row].SequenceEqual(table.Outputs[sample[0]])))
            yield return "The output is the same at every point: it turns on none of these numbers.";
        if (noise is null) yield return "With one seed luck cannot be told from the numbers: the indices hold both.";
        foreach (var group in table.Space.Groups.Where(group => group.Length > 1 && methods.Contains(SensitivityMethod.Sobol)))
            yield return $"{Members(table, group)} move together: the Sobol index is that of the group, for a share of variance cannot be parted among them.";
        foreach (var group in table.Space.Groups.Where(group => group.Length > 1 && methods.Contains(SensitivityMethod.Morris)))
            yield return $"{Members(table, group)} move together: they have one mean size, and no sign.";
        if (methods.Contains(SensitivityMethod.Pawn))
            foreach (var (one, other, rank) in CorrelatedIn(table, sample))
                yield return FormattableString.Invariant($"{one} and {other} go together (rank correlation {rank:0.00}): the PAWN index of each holds what it shares with the other.");
    }

    // A section has dozens of numbers; three of them tell which it is.
    private static string Members(OutputTable table, ImmutableArray<int> group)
    {
        var names = group.Select(at => table.Space.Factors[at].Name).ToArray();
        return names.Length <= MostNamed ? string.Join(" and ", names) : $"{string.Join(", ", names.Take(MostNamed - 1))} and {names.Length - MostNamed + 1} more";
    }

    private static IEnumerable<(string One, string Other, double Rank)> CorrelatedIn(OutputTable table, ImmutableArray<int> sample) =>
        from tie in table.Space.Correlations
        let rank = Ranks.Correlation([.. sample.Select(row => table.Points[row][tie.One])], [.. sample.Select(row => table.Points[row][tie.Other])])
        where Math.Abs(rank) > Together
        select (table.Space.Factors[tie.One].Name, table.Space.Factors[tie.Other].Name, rank);
}
