using System.Collections.Immutable;
using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Experiments.Discovery;

/// <summary>A question that every world answers with yes or no: all its clauses hold there.</summary>
/// <param name="Clauses">The clauses, one at least.</param>
public sealed record Question(ImmutableArray<Clause> Clauses)
{
    /// <summary>The margin within which wrongful punishment counts as no worse in the questions that are shipped: one person in a thousand on a list without cause.</summary>
    public const double WrongfulMargin = 1;

    /// <summary>The question in words.</summary>
    public override string ToString() => string.Join("; ", Clauses);

    /// <summary>The questions that are shipped: is scoring better on honesty and not worse on wrongful punishment than each other arm of the sweep?</summary>
    /// <param name="table">What the sweep found.</param>
    /// <param name="arm">The arm that is asked about.</param>
    public static ImmutableArray<Question> About(SweepTable table, string arm) => Weighing(table, arm, "offenders", "listed-wrongly", WrongfulMargin);

    /// <summary>Is an arm better on a gain and not worse on a price than each other arm of the sweep?</summary>
    /// <param name="table">What the sweep found.</param>
    /// <param name="arm">The arm that is asked about.</param>
    /// <param name="gain">Name of the measure on which it must be better.</param>
    /// <param name="price">Name of the measure on which it must not be worse.</param>
    /// <param name="margin">Distance on the price that does not count yet.</param>
    internal static ImmutableArray<Question> Weighing(SweepTable table, string arm, string gain, string price, double margin)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (better, notWorse) = (Measures.All.First(measure => measure.Name == gain), Measures.All.First(measure => measure.Name == price));
        return
        [
            .. table.Arms.Where(other => other != arm).Select(other => new Question(
            [
                new Clause(arm, Relation.Better, other, better, 0),
                new Clause(arm, Relation.NotWorse, other, notWorse, margin),
            ]))
        ];
    }

    /// <summary>The answers of a sweep.</summary>
    /// <param name="table">What the sweep found.</param>
    public Answers Ask(SweepTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var differences = Clauses.Select(clause => table.Means(table.MeasureAt(clause.Measure.Name), table.ArmAt(clause.Arm), table.ArmAt(clause.Against))).ToArray();
        var known = Enumerable.Range(0, table.Points.Length).Where(point => differences.All(column => double.IsFinite(column[point]))).ToArray();
        return new Answers(
            CasePoints.Of(
                [.. table.Factors.Select(factor => factor.Name)],
                [.. known.Select(point => table.Points[point])],
                [.. known.Select(point => Clauses.Zip(differences, (clause, column) => clause.Holds(column[point])).All(holds => holds))]),
            table.Points.Length - known.Length,
            known.Count(point => SeedsDiffer(table, point)));
    }

    private bool SeedsDiffer(SweepTable table, int point)
    {
        var answers = Enumerable.Range(0, table.Seeds.Length).Select(seed => Clauses.All(clause =>
        {
            var measure = table.MeasureAt(clause.Measure.Name);
            return clause.Holds(table.Value(point, table.ArmAt(clause.Arm), seed, measure) - table.Value(point, table.ArmAt(clause.Against), seed, measure));
        }));
        return answers.Distinct().Count() > 1;
    }
}
