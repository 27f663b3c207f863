using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Ways off the corporate list: page reinstating.</summary>
internal sealed class ReferenceReinstating(NumbersAt numbers)
{
    private readonly double repair = numbers[BlacklistingKeys.Repair];
    private readonly double restart = numbers[BlacklistingKeys.Threshold] > 0 ? numbers[BlacklistingKeys.Threshold] + numbers[BlacklistingKeys.RestoredMargin] : 0;
    private readonly double start = numbers[RatingKeys.StartScore];

    public void Live(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        if (!firm[EnterpriseFact.Listed]) return;
        firm.MonthsLeft--;
        firm.MonthsListed++;
        if (firm.Wrong) firm.MonthsWrong++;
        var cleared = firm[EnterpriseFact.AppealUpheld];
        firm[EnterpriseFact.ExitRepair] = !cleared && luck.Happens(firm, Purpose.Reinstating, repair);
        firm[EnterpriseFact.ExitTerm] = !cleared && !firm[EnterpriseFact.ExitRepair] && (firm.MonthsLeft == 0 || numbers.RegimeEnds);
        if (cleared || firm[EnterpriseFact.ExitRepair] || firm[EnterpriseFact.ExitTerm]) Leave(firm, cleared);
    }

    private void Leave(ReferenceEnterprise firm, bool cleared)
    {
        firm[EnterpriseFact.NeverCleared] = firm.Wrong && !cleared;
        if (firm.ByScore) firm.Score = Math.Max(firm.Score, restart);
        if (firm.Wrong && cleared)
        {
            firm.Score = Math.Max(firm.Score, start);
            firm.FalseOnFile = false;
        }

        firm.MonthsLeft = 0;
        firm.Wrong = firm.Pending = firm.Appealed = firm.ByScore = false;
    }
}
