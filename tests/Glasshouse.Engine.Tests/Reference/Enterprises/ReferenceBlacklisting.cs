using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Who comes on the corporate list: page blacklisting.</summary>
internal sealed class ReferenceBlacklisting(NumbersAt numbers)
{
    private readonly double threshold = numbers[BlacklistingKeys.Threshold];
    private readonly double graveChance = numbers[BlacklistingKeys.Grave];
    private readonly double courtChance = numbers[BlacklistingKeys.Court];
    private readonly double executives = numbers[BlacklistingKeys.Executives];
    private readonly double fraudPoints = -numbers[RatingKeys.FraudPoints];
    private readonly int term = (int)numbers[BlacklistingKeys.Term];

    public void Live(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        if (!firm[EnterpriseFact.WasListed] && Enters(firm, luck))
        {
            firm.MonthsLeft = term;
            firm.MonthsListed = 0;
            firm.ByScore = firm[EnterpriseFact.EnteredScore];
            firm.Wrong = firm[EnterpriseFact.EnteredWrongly];
            firm[EnterpriseFact.ExecutiveBarred] = luck.Happens(firm, Purpose.ExecutiveBarred, executives);
        }

        firm[EnterpriseFact.Listed] = firm.MonthsLeft > 0;
        firm[EnterpriseFact.ListedWrongly] = firm[EnterpriseFact.Listed] && firm.Wrong;
    }

    // The first reason that holds, and whether it holds only by a record of another enterprise.
    private bool Enters(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        var points = ReferenceRating.Points(firm);
        if (points < threshold)
        {
            firm[EnterpriseFact.EnteredWrongly] = firm.FalseOnFile && points + fraudPoints >= threshold;
            return firm[EnterpriseFact.EnteredScore] = true;
        }

        if (Grave(firm) && luck.Happens(firm, Purpose.GraveEntry, graveChance)) return firm[EnterpriseFact.EnteredGrave] = true;
        var own = firm[EnterpriseFact.RecordedFraud];
        if (!(own || firm[EnterpriseFact.FalseRecord]) || !luck.Happens(firm, Purpose.FraudEntry, courtChance)) return false;
        firm[EnterpriseFact.EnteredWrongly] = !own;
        return firm[EnterpriseFact.EnteredCourt] = true;
    }

    private static bool Grave(ReferenceEnterprise firm) =>
        (firm[EnterpriseFact.RecordedAccident] && firm[EnterpriseFact.Deadly]) || firm[EnterpriseFact.RecordedBatch] || firm[EnterpriseFact.RecordedCounterfeit];
}
