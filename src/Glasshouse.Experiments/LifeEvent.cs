using System.Collections.Immutable;

namespace Glasshouse.Experiments;

/// <summary>Something that happened in the life of a synthetic person or enterprise.</summary>
/// <param name="Month">Months since the regime started; negative before.</param>
/// <param name="What">What happened: a sentence without its subject, such as <c>lost her work</c>.</param>
/// <param name="Rule">The rule behind it, in words.</param>
/// <param name="Numbers">The numbers of the rule, each with where it was written and what it rests on; empty where the rule has none.</param>
public sealed record LifeEvent(int Month, string What, string Rule, ImmutableArray<LifeNumber> Numbers)
{
    /// <summary>Rule and numbers in one sentence.</summary>
    public string Why => Numbers.IsEmpty ? Rule : $"{Rule}: {string.Join("; ", Numbers.Select(number => number.Short))}";
}
