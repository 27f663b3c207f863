using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Designs;

/// <summary>What is believed of several numbers together.</summary>
/// <param name="Factors">The numbers.</param>
/// <param name="Correlations">Rank correlations of some pairs, by place among the factors; the other pairs are independent.</param>
public sealed record FactorSpace(ImmutableArray<Factor> Factors, ImmutableArray<FactorCorrelation> Correlations)
{
    /// <summary>Numbers that are independent of each other.</summary>
    public FactorSpace(ImmutableArray<Factor> factors)
        : this(factors, [])
    {
    }

    /// <summary>Groups that somebody asked for; every other number stands for itself.</summary>
    public ImmutableArray<FactorGroup> Asked { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Numbers that are tied by correlations or asked for together share a group; the groups are independent of each other, in the order of their first number.</summary>
    public ImmutableArray<ImmutableArray<int>> Groups
    {
        get
        {
            var group = Enumerable.Range(0, Factors.Length).ToArray();
            var pairs = Correlations.Where(tie => tie.Rank != 0).Select(tie => (tie.One, tie.Other)).Concat(Asked.SelectMany(asked => asked.Members.Select(member => (asked.Members[0], member))));
            foreach (var (one, other) in pairs)
            {
                var (keep, merge) = (Math.Min(group[one], group[other]), Math.Max(group[one], group[other]));
                for (var at = 0; at < group.Length; at++)
                    if (group[at] == merge) group[at] = keep;
            }

            return [.. Enumerable.Range(0, group.Length).GroupBy(at => group[at]).Select(same => same.ToImmutableArray())];
        }
    }

    /// <summary>Names of the groups: of one that was asked for its own, else the names of its numbers with <c>+</c> between them.</summary>
    public ImmutableArray<string> GroupNames =>
        [.. Groups.Select(group => string.Join(" + ", group.Select(at => Asked.FirstOrDefault(asked => asked.Members.Contains(at))?.Name ?? Factors[at].Name).Distinct()))];

    /// <summary>Whether a group of several numbers is one that nobody asked for by name: a reader should be told of it.</summary>
    internal bool IsTied(ImmutableArray<int> group) => group.Length > 1 && !Asked.Any(asked => group.All(asked.Members.Contains));

    /// <summary>The values at shares of what is believed of each number.</summary>
    /// <param name="shares">The shares, 0…1.</param>
    /// <param name="areLevels">Whether they are levels of a grid.</param>
    public double[] ValuesOf(double[] shares, bool areLevels = false) => [.. Factors.Select((factor, at) => areLevels ? factor.LevelOf(shares[at]) : factor.ValueOf(shares[at]))];

    /// <summary>The values at independent shares: numbers that go together are tied by a Gaussian copula first.</summary>
    /// <param name="shares">The shares, 0…1.</param>
    public double[] TiedValuesOf(double[] shares) => ValuesOf(Tied([shares])[0]);

    /// <summary>Independent shares as those of numbers that go together.</summary>
    internal double[][] Tied(double[][] shares)
    {
        if (Correlations.IsEmpty) return shares;
        var factor = CorrelationMatrix.Factor(Matrix)!;
        return [.. shares.Select(point => Dependence.OfPoint(point, factor))];
    }

    /// <summary>Everything that stands against it.</summary>
    internal IEnumerable<Problem> Check()
    {
        if (Factors.IsEmpty) yield return Against("factors", "", "is empty", "Name at least one number to move.");
        foreach (var twice in Factors.GroupBy(factor => factor.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            yield return Against(twice.Key, "", "stands twice", "Name each number once.");
        foreach (var problem in Factors.SelectMany(Check)) yield return problem;
        if (!Correlations.IsEmpty && CorrelationMatrix.Factor(Matrix) is null)
            yield return Against("correlations", "", "cannot hold together: the matrix that they make is not positive definite",
                FormattableString.Invariant($"Multiply all of them by {CorrelationMatrix.LargestScale(Factors.Length, Pairs)} at most, or leave one of a ring out."));
    }

    /// <summary>Correlations of normal variables that have the rank correlations.</summary>
    internal double[][] Matrix => CorrelationMatrix.Of(Factors.Length, Pairs);

    private (int One, int Other, double Rank)[] Pairs => [.. Correlations.Select(tie => (tie.One, tie.Other, tie.Rank))];

    private static IEnumerable<Problem> Check(Factor factor)
    {
        var range = FormattableString.Invariant($"[{factor.Low}, {factor.High}]");
        if (!double.IsFinite(factor.Low) || !double.IsFinite(factor.High))
        {
            yield return Against(factor.Name, range, "is no range", "Give it two ends that are numbers.");
            yield break;
        }

        if (factor.Low >= factor.High)
            yield return Against(factor.Name, range, "leaves nothing to move", "Put the lower end first and the higher end above it, or leave the number out.");
        else if (factor.IsWhole && Math.Ceiling(factor.Low) >= Math.Floor(factor.High))
            yield return Against(factor.Name, range, "holds fewer than two whole numbers, and only whole ones mean anything here", "Widen the range.");
        foreach (var (part, value, rule, wayOut) in factor.Distribution.Against(factor.Low, factor.High, factor.AsIs ?? ((factor.Low + factor.High) / 2)))
            if (part != "range" || factor.Low < factor.High)
                yield return Against($"{factor.Name}.{part}", FormattableString.Invariant($"{value}"), rule, wayOut);
    }

    private static Problem Against(string key, string value, string rule, string wayOut) => new("design", 0, 0, key, value, rule, wayOut);
}
