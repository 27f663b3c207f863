using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Whose household shares sanctions: page kin-sharing.</summary>
internal sealed class ReferenceKinSharing(NumbersAt numbers)
{
    private const int Household = 4;

    private readonly bool shared = numbers[ListingKeys.Kin] > 0;

    public void Live(ReferencePerson[] people)
    {
        if (!shared) return;
        foreach (var household in people.Chunk(Household))
        {
            var sanctioned = household.Any(person => person[Fact.WasSanctioned]);
            foreach (var person in household) person[Fact.Kin] = sanctioned && !person[Fact.WasListed];
        }
    }
}
