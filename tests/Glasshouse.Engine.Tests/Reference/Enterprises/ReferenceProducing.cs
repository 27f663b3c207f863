using Glasshouse.Engine.Draws;
using Glasshouse.Engine.Enterprises;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference.Enterprises;

/// <summary>Accidents and batches: page producing.</summary>
internal sealed class ReferenceProducing(NumbersAt numbers, ReferenceMotives motives)
{
    private readonly double hazard = numbers[EnterprisesKeys.Hazard]
        * Math.Pow(1 - numbers[EnterprisesKeys.HazardFall], (numbers.Month.Ordinal - numbers.Scenario.Start.Ordinal) / 12.0);
    private readonly double elsewhere = numbers[EnterprisesKeys.Elsewhere];
    private readonly double deadly = numbers[EnterprisesKeys.Deaths];
    private readonly int alarmMonths = (int)numbers[EnterprisesKeys.AlarmMonths];
    private readonly double food = numbers[EnterprisesKeys.FoodUnsafe];
    private readonly double drugs = numbers[EnterprisesKeys.DrugsUnsafe];
    private readonly double workers = numbers[SufferingKeys.AccidentVictims];
    private readonly double consumers = numbers[SufferingKeys.BatchConsumers];

    public void Live(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        firm.Alarm = Math.Max(firm.Alarm - 1, 0);
        var danger = hazard * motives.Size(firm) * (firm[EnterpriseFact.Factory] ? 1 : elsewhere);
        if (luck.Happens(firm, Purpose.Accident, Purpose.AccidentFine, danger) && luck.Happens(firm, Purpose.AccidentCare, motives.Lapse(firm))) Strike(firm, luck);
        if (firm[EnterpriseFact.Food])
        {
            firm[EnterpriseFact.FoodBatch] = true;
            firm[EnterpriseFact.FoodUnsafe] = luck.Happens(firm, Purpose.Batch, food * motives.Lapse(firm));
        }

        if (firm[EnterpriseFact.Drugs])
        {
            firm[EnterpriseFact.DrugBatch] = true;
            firm[EnterpriseFact.DrugsUnsafe] = luck.Happens(firm, Purpose.Batch, drugs * motives.Lapse(firm));
        }

        if (firm[EnterpriseFact.FoodUnsafe] || firm[EnterpriseFact.DrugsUnsafe]) firm.Poisoned = motives.People(firm, consumers);
    }

    private void Strike(ReferenceEnterprise firm, ReferenceLuck luck)
    {
        firm[EnterpriseFact.Accident] = true;
        firm[EnterpriseFact.Deadly] = luck.Happens(firm, Purpose.AccidentDeadly, deadly);
        firm.Alarm = alarmMonths;
        firm.Hurt = workers;
    }
}
