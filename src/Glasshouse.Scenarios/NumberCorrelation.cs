using System.Collections.Immutable;

namespace Glasshouse.Scenarios;

/// <summary>Two numbers that are believed to go together: where one is high, so is the other, or the other way about.</summary>
/// <param name="One">The first number.</param>
/// <param name="Other">The second number.</param>
/// <param name="Rank">Their rank correlation (Spearman's), between −1 and 1.</param>
/// <param name="File">File in which it was written.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record NumberCorrelation(NumberKey One, NumberKey Other, double Rank, string File, int Line, int Column)
{
    /// <summary>Ids of the evidence that it rests on; empty for an assumption.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The reason of an assumption, or how it follows from the evidence.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether it is about the same two numbers as another.</summary>
    public bool IsOfSame(NumberCorrelation other) =>
        (One == other.One && Other == other.Other) || (One == other.Other && Other == other.One);
}
