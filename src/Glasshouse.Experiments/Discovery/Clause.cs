using System.Globalization;

namespace Glasshouse.Experiments.Discovery;

/// <summary>One part of a question: an arm held against another on a measure.</summary>
/// <param name="Arm">The arm that is asked about.</param>
/// <param name="Relation">How it must stand.</param>
/// <param name="Against">The arm it is held against.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Margin">Distance that does not count yet, in the unit of the measure; 0 or more.</param>
public sealed record Clause(string Arm, Relation Relation, string Against, Measure Measure, double Margin)
{
    /// <summary>By how much the clause holds, in the unit of the measure: above 0 (or at 0, for a clause with "not") it does.</summary>
    /// <param name="difference">The arm's value minus the other's.</param>
    public double Ease(double difference) => Relation switch
    {
        Relation.Better => (Measure.Good * difference) - Margin,
        Relation.Worse => (-Measure.Good * difference) - Margin,
        Relation.NotWorse => (Measure.Good * difference) + Margin,
        Relation.NotBetter => (-Measure.Good * difference) + Margin,
        Relation.Higher => difference - Margin,
        _ => -difference - Margin,
    };

    /// <summary>Whether the clause holds for a difference.</summary>
    public bool Holds(double difference) => Relation is Relation.NotWorse or Relation.NotBetter ? Ease(difference) >= 0 : Ease(difference) > 0;

    /// <summary>The clause in words, as it may be asked again.</summary>
    public override string ToString() =>
        $"{Arm} {Word} than {Against} on {Measure.Name}{(Margin > 0 ? " by " + Margin.ToString("0.######", CultureInfo.InvariantCulture) : "")}";

    private string Word => Relation switch
    {
        Relation.Better => "better",
        Relation.Worse => "worse",
        Relation.NotWorse => "not worse",
        Relation.NotBetter => "not better",
        Relation.Higher => "higher",
        _ => "lower",
    };
}
