using Glasshouse.Engine.Draws;
using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The credit score at the end of the month: page crediting.</summary>
internal sealed class ReferenceCrediting(NumbersAt numbers, ReferenceCreditCurves curves)
{
    private readonly double unscored = numbers[CreditKeys.Unscored];
    private readonly double reversion = numbers[CreditKeys.Reversion];
    private readonly double defaultLasting = numbers[CreditKeys.DefaultLasting];

    /// <summary>The score with which a file is opened.</summary>
    public void Open(ReferencePerson person, ReferenceHere here)
    {
        person.Credit!.HasScore = person[Fact.Adult] && !here.Birth.Happens(person, Purpose.CreditUnscored, unscored);
        if (person.Credit!.HasScore) person.Credit!.Score = curves.Lasting(person[Fact.GroupB], Standing(person, here));
    }

    /// <param name="person">The person.</param>
    /// <param name="here">What she lives in.</param>
    /// <param name="onFile">Points of what stands on her file beside a default.</param>
    public void Live(ReferencePerson person, ReferenceHere here, double onFile)
    {
        var file = person.Credit!;
        person[Fact.HasCreditScore] = file.HasScore;
        if (!file.HasScore) return;
        var target = curves.Return(person[Fact.GroupB], Standing(person, here)) - onFile;
        if (file.DefaultOnFile) target -= defaultLasting;
        file.Move(reversion * (target - file.Score));
    }

    private static double Standing(ReferencePerson person, ReferenceHere here) => here.Birth.Uniform(person, Purpose.CreditStanding);
}
