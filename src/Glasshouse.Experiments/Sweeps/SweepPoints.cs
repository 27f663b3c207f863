using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Sweeps;

namespace Glasshouse.Experiments.Sweeps;

/// <summary>The points of a sweep plan, and what is believed of its numbers.</summary>
internal static class SweepPoints
{
    /// <summary>The design that a plan asks for.</summary>
    public static DesignOrder OrderOf(AskedDesign asked) => new(DesignOrder.Named(asked.Kind) ?? DesignKind.LatinHypercube, asked.Size, asked.Seed)
    {
        Levels = asked.Levels > 0 ? asked.Levels : 4,
        SecondOrder = asked.SecondOrder,
        Independent = asked.Independent,
    };

    /// <summary>What a plan believes of its numbers.</summary>
    public static FactorSpace SpaceOf(SweepPlan plan)
    {
        var places = plan.Numbers.Index().ToDictionary(number => number.Item.Name, number => number.Index, StringComparer.Ordinal);
        return new FactorSpace(
            [.. plan.Numbers.Select(number => new Factor(number.Name, number.Unit, number.Low, number.High, number.Distribution, number.IsWhole) { AsIs = number.Centre })],
            [.. plan.Correlations.Select(pair => new FactorCorrelation(places[pair.One.Path], places[pair.Other.Path], pair.Rank))])
        {
            Asked = [.. plan.Groups.Select(group => new FactorGroup(group.Name, [.. group.Numbers.Select(name => places[name])]))],
        };
    }

    /// <summary>Values of the numbers, <c>[points][numbers]</c>, and what a reader should know of the design; no points, and the problems say why, where there are none.</summary>
    public static (ImmutableArray<double[]> Points, ImmutableArray<string> Notes) Of(SweepPlan plan, FactorSpace space, out ImmutableArray<Problem> problems)
    {
        if (!plan.GivenPoints.IsEmpty)
        {
            problems = plan.GivenPoints.All(point => point.Length == plan.Numbers.Length) ? [] : [new Problem(plan.File, 0, 0, "design", "", "has points without a value for each number", "Give every point a value for each.")];
            return (plan.GivenPoints, []);
        }

        var design = Design.From(space, OrderOf(plan.Design), out problems);
        problems = [.. problems.Select(problem => problem with { File = plan.File, Key = problem.Key == "design" ? "design" : $"design.{problem.Key}" })];
        return design is null ? ([], []) : (design.Points, design.Notes);
    }
}
