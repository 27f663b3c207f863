using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Whom the harm of enterprises reaches: page suffering.</summary>
internal sealed class ReferenceSuffering(NumbersAt numbers)
{
    private readonly double accident = numbers[SufferingKeys.AccidentCost];
    private readonly double batch = numbers[SufferingKeys.BatchCost];
    private readonly double counterfeit = numbers[SufferingKeys.CounterfeitCost];
    private readonly double fraud = numbers[SufferingKeys.FraudCost];

    public void Live(ReferencePerson person, ReferenceHere here)
    {
        var market = here.Market;
        var draw = here.Luck.Uniform(person, Purpose.Suffering, Purpose.SufferingFine);
        if (Falls(ref draw, market.Hurt)) Bear(person, Fact.HurtAtWork, person[Fact.Employed], accident);
        else if (Falls(ref draw, market.Poisoned)) Bear(person, Fact.HurtByGoods, person[Fact.Adult], batch);
        else if (Falls(ref draw, market.Deceived)) Bear(person, Fact.BoughtCounterfeit, person[Fact.Adult], counterfeit);
        else if (Falls(ref draw, market.Defrauded)) Bear(person, Fact.Defrauded, person[Fact.Adult], fraud);
    }

    // Whether the draw falls into the next interval; if not, what is left of it.
    private static bool Falls(ref double draw, double width)
    {
        draw -= width;
        return draw < 0;
    }

    private static void Bear(ReferencePerson person, Fact harm, bool can, double cost)
    {
        if (!can) return;
        person[harm] = true;
        person.Savings = Math.Max(person.Savings - cost, 0);
    }
}
