using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Appeals against the corporate list: page contesting.</summary>
internal sealed class ReferenceContesting(NumbersAt numbers)
{
    private readonly bool open = numbers[BlacklistingKeys.Open] > 0;
    private readonly double file = numbers[BlacklistingKeys.File];
    private readonly double fileWhenWrong = Math.Min(numbers[BlacklistingKeys.File] * numbers[BlacklistingKeys.FileWrong], 1);
    private readonly double decide = 1 / numbers[BlacklistingKeys.Months];
    private readonly double successWhenWrong = numbers[BlacklistingKeys.SuccessWrong];
    private readonly double successWhenRight = numbers[BlacklistingKeys.SuccessRight];

    public void Live(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        if (!firm[EnterpriseFact.Listed]) return;
        if (firm.Pending && luck.Happens(firm, Purpose.ContestDeciding, decide))
        {
            firm.Pending = false;
            firm[EnterpriseFact.AppealDecided] = true;
            firm[EnterpriseFact.AppealUpheld] = luck.Happens(firm, Purpose.ContestVerdict, firm.Wrong ? successWhenWrong : successWhenRight);
            firm[EnterpriseFact.Exonerated] = firm[EnterpriseFact.AppealUpheld] && firm.Wrong;
        }

        if (!open || firm.Appealed || !luck.Happens(firm, Purpose.ContestFiling, firm.Wrong ? fileWhenWrong : file)) return;
        firm[EnterpriseFact.AppealFiled] = firm.Pending = firm.Appealed = true;
    }
}
