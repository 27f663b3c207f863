using System.Collections.Immutable;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads how what is believed of a number lies over its range.</summary>
internal static class DistributionReading
{
    private const int MostValues = 100;
    private const string Example = "Write distribution: log-uniform, or distribution: { shape: triangular, peak: 0.2 }.";
    private static readonly string[] Every = ["shape", "peak", "deviation", "weight", "alpha", "beta", "values", "weights"];

    /// <summary>The distribution; null where it cannot be read or does not fit the range, and the problems say why.</summary>
    public static NumberDistribution? Read(NumberKey key, YamlEntry entry, ImmutableArray<DatedValue> values, (double Low, double High)? range, ProblemList problems)
    {
        var before = problems.Count;
        var entries = entry.Value.Kind == YamlKind.Mapping ? EntryReading.Known(entry.Value, $"{key.Path}.distribution", Every, problems) : [];
        var shape = Shape(key, entries.GetValueOrDefault("shape")?.Value ?? entry.Value, problems);
        if (shape is null) return null;
        var parts = new Parts(key, entry.Value.Spot, entries, problems);
        Unfit(key, shape.Value, entries, problems);
        var read = Of(shape.Value, parts);
        if (range is null && problems.Count == before)
            problems.Add(entry.Spot, key.Path, read.Name, "is a distribution without a range", "Add range: [low, high].");
        if (range is { } ends && problems.Count == before)
            foreach (var (part, value, rule, wayOut) in read.Against(ends.Low, ends.High, values.Length == 1 ? values[0].Value : null))
                problems.Add(entries.GetValueOrDefault(part)?.Value.Spot ?? entry.Spot, $"{key.Path}.{part}", double.IsNaN(value) ? "" : Shown.Number(value), rule, wayOut);
        return problems.Count == before ? read : null;
    }

    /// <summary>Parts that a shape has besides its name.</summary>
    internal static string[] PartsOf(DistributionShape shape) => shape switch
    {
        DistributionShape.Triangular => ["peak"],
        DistributionShape.Normal => ["peak", "deviation"],
        DistributionShape.Pert => ["peak", "weight"],
        DistributionShape.Beta => ["alpha", "beta"],
        DistributionShape.Discrete => ["values", "weights"],
        _ => [],
    };

    private static DistributionShape? Shape(NumberKey key, YamlPart part, ProblemList problems)
    {
        if (part.Kind == YamlKind.Scalar && NumberDistribution.Names.IndexOf(part.Text) is var at and >= 0) return (DistributionShape)at;
        var wayOut = part.Kind == YamlKind.Scalar ? WayOut.Nearest(part.Text, NumberDistribution.Names, $"Known are {WayOut.List(NumberDistribution.Names)}.") : Example;
        problems.Add(part.Spot, key.Path, part.Shown, "is not the shape of a distribution", wayOut);
        return null;
    }

    private static void Unfit(NumberKey key, DistributionShape shape, Dictionary<string, YamlEntry> entries, ProblemList problems)
    {
        var fit = PartsOf(shape);
        var name = NumberDistribution.Names[(int)shape];
        foreach (var (part, entry) in entries)
            if (part != "shape" && !fit.Contains(part))
                problems.Add(entry.Spot, $"{key.Path}.{part}", "", $"is no part of the shape {name}", fit.Length == 0 ? "Leave it out." : $"Its parts are {WayOut.List(fit)}.");
    }

    private static NumberDistribution Of(DistributionShape shape, Parts parts) => shape switch
    {
        DistributionShape.Triangular => new(shape) { Peak = parts.Number("peak") },
        DistributionShape.Normal => new(shape) { Peak = parts.Number("peak"), Deviation = parts.Positive("deviation") },
        DistributionShape.Pert => new(shape) { Peak = parts.Number("peak"), Weight = parts.Positive("weight") ?? 4 },
        DistributionShape.Beta => new(shape) { Alpha = parts.Positive("alpha") ?? parts.Missing("alpha"), Beta = parts.Positive("beta") ?? parts.Missing("beta") },
        DistributionShape.Discrete => parts.Discrete(),
        _ => new(shape),
    };

    private sealed class Parts(NumberKey key, Spot spot, Dictionary<string, YamlEntry> entries, ProblemList problems)
    {
        public double? Number(string part) => entries.TryGetValue(part, out var entry) ? Plain(entry.Value, part) : null;

        public double? Positive(string part)
        {
            var value = Number(part);
            if (value is null or (> 0 and <= 1000)) return value;
            problems.Add(entries[part].Value.Spot, $"{key.Path}.{part}", Shown.Number(value.Value), "is not above 0 and up to 1,000", "Write a number such as 2.");
            return null;
        }

        // A part that was written and is wrong has had its problem already.
        public double Missing(string part)
        {
            if (!entries.ContainsKey(part))
                problems.Add(spot, $"{key.Path}.{part}", "", "is missing", "Write distribution: { shape: beta, alpha: 2, beta: 5 }.");
            return 1;
        }

        public NumberDistribution Discrete()
        {
            var before = problems.Count;
            var (values, weights) = (List("values"), List("weights"));
            if (problems.Count > before) return NumberDistribution.Uniform;
            if (values.Length < 2 || values.Zip(values.Skip(1)).Any(pair => pair.First >= pair.Second))
                problems.Add(entries.GetValueOrDefault("values")?.Value.Spot ?? spot, $"{key.Path}.values", "", "is not a list of at least two values in ascending order", "Write distribution: { shape: discrete, values: [1, 2, 6], weights: [1, 2, 1] }.");
            if (weights.Length > 0 && (weights.Length != values.Length || weights.Any(weight => weight <= 0)))
                problems.Add(entries["weights"].Value.Spot, $"{key.Path}.weights", "", "does not give each value one weight above 0", "Write as many weights as values, or none.");
            return new(DistributionShape.Discrete) { Values = values, Weights = weights };
        }

        private ImmutableArray<double> List(string part)
        {
            if (!entries.TryGetValue(part, out var entry)) return [];
            if (entry.Value.Kind == YamlKind.Sequence && entry.Value.Items.Length <= MostValues) return [.. entry.Value.Items.Select(item => Plain(item, part) ?? 0)];
            problems.Add(entry.Value.Spot, $"{key.Path}.{part}", entry.Value.Shown, $"is not a list of at most {MostValues} numbers", "Write [1, 2, 6].");
            return [];
        }

        private double? Plain(YamlPart part, string name)
        {
            var value = part is { Kind: YamlKind.Scalar, IsQuoted: false } ? ValueReading.Number(part.Text) : null;
            if (value is null) problems.Add(part.Spot, $"{key.Path}.{name}", part.Shown, "is not a number", "Write a number without quotes or unit.");
            return value;
        }
    }
}
