using System.Collections.Immutable;
using Glasshouse.Engine.World;

namespace Glasshouse.Engine;

/// <summary>One month of one synthetic person: what was true of her, and her state at its end.</summary>
/// <param name="Month">Month of the run, from 0, the burn-in included.</param>
/// <param name="Facts">Names of the facts that were true, such as <c>OrderOffence</c> or <c>AppealFiled</c>, in the order of the month.</param>
/// <param name="Score">Score in points.</param>
/// <param name="Savings">Savings in months of median income.</param>
/// <param name="Morals">Morals, 0…1.</param>
/// <param name="Perceived">Perceived detection, 0…1.</param>
/// <param name="Approval">Private approval, 0…1.</param>
/// <param name="Trust">Trust in strangers, 0…1.</param>
/// <param name="MonthsLeft">Months left on the list.</param>
/// <param name="MonthsSanctioned">Months under sanctions so far.</param>
/// <param name="MonthsWrong">Months wrongly under sanctions so far.</param>
public sealed record PersonMonth(
    int Month,
    ImmutableArray<string> Facts,
    int Score,
    double Savings,
    double Morals,
    double Perceived,
    double Approval,
    double Trust,
    int MonthsLeft,
    int MonthsSanctioned,
    int MonthsWrong)
{
    /// <summary>True where a fact of this name was true this month.</summary>
    public bool Was(string fact) => Facts.Contains(fact);

    /// <summary>Reads one person of a tile at the end of its month.</summary>
    internal static unsafe PersonMonth Of(in Tile tile, int at, int month)
    {
        var facts = ImmutableArray.CreateBuilder<string>();
        for (var fact = (Fact)0; fact < Fact.Count; fact++)
            if (tile.Was(fact, at)) facts.Add(fact.ToString());
        return new PersonMonth(
            month,
            facts.ToImmutable(),
            tile.Was(Fact.HasCreditScore, at) ? tile.Score[at] : (tile.Score[at] + 8) / 16,
            tile.Savings[at] / 10.0,
            tile.Morals[at] / 255.0,
            tile.Perceived[at] / 255.0,
            tile.Approval[at] / 255.0,
            tile.Trust[at] / 255.0,
            tile.MonthsLeft[at] > Columns.LongestTerm ? tile.MonthsLeft[at] - Columns.LongestTerm : tile.MonthsLeft[at],
            tile.MonthsSanctioned[at],
            tile.MonthsWrong[at]);
    }
}
