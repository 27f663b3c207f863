using System.Collections.Immutable;
using Glasshouse.Engine.Enterprises;

namespace Glasshouse.Engine;

/// <summary>One month of one synthetic enterprise: what was true of it, and its state at its end.</summary>
/// <param name="Month">Month of the run, from 0, the burn-in included.</param>
/// <param name="Facts">Names of the facts that were true, such as <c>Accident</c> or <c>EnteredCourt</c>, in the order of the month.</param>
/// <param name="Score">Score in points.</param>
/// <param name="Margin">Margin, 0 (ruin) … 1 (plenty), .5 normal.</param>
/// <param name="Diligence">Diligence, 0…1.</param>
/// <param name="Perceived">Perceived chance that harm is found, 0…1.</param>
/// <param name="Records">Items on file.</param>
/// <param name="MonthsLeft">Months left on the list.</param>
/// <param name="MonthsListed">Months of the present or last listing.</param>
/// <param name="MonthsWrong">Months listed without cause so far.</param>
/// <param name="Victims">People harmed this month.</param>
public sealed record EnterpriseMonth(
    int Month,
    ImmutableArray<string> Facts,
    int Score,
    double Margin,
    double Diligence,
    double Perceived,
    int Records,
    int MonthsLeft,
    int MonthsListed,
    int MonthsWrong,
    int Victims)
{
    /// <summary>True where a fact of this name was true this month.</summary>
    public bool Was(string fact) => Facts.Contains(fact);

    /// <summary>Reads one enterprise of a tile at the end of its month.</summary>
    internal static unsafe EnterpriseMonth Of(in EnterpriseTile tile, int at, int month)
    {
        var facts = ImmutableArray.CreateBuilder<string>();
        for (var fact = (EnterpriseFact)0; fact < EnterpriseFact.Count; fact++)
            if (tile.Was(fact, at)) facts.Add(fact.ToString());
        var victims = 0;
        for (var harm = Harm.Accident; harm <= Harm.Fraud; harm++) victims += tile.Victims(harm)[at];
        return new EnterpriseMonth(
            month,
            facts.ToImmutable(),
            tile.Score[at],
            tile.Margin[at] / 255.0,
            tile.Diligence[at] / 255.0,
            tile.Perceived[at] / 255.0,
            tile.Records[at],
            tile.MonthsLeft[at],
            tile.MonthsListed[at],
            tile.MonthsWrong[at],
            victims);
    }
}
