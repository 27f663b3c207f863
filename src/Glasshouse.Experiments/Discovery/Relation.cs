namespace Glasshouse.Experiments.Discovery;

/// <summary>How two arms are held against each other on a measure.</summary>
public enum Relation
{
    /// <summary>Better for people, by more than the margin.</summary>
    Better,

    /// <summary>Worse for people, by more than the margin.</summary>
    Worse,

    /// <summary>Not worse for people by more than the margin.</summary>
    NotWorse,

    /// <summary>Not better for people by more than the margin.</summary>
    NotBetter,

    /// <summary>Higher, by more than the margin.</summary>
    Higher,

    /// <summary>Lower, by more than the margin.</summary>
    Lower,
}
