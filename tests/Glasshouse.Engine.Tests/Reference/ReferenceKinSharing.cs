using Glasshouse.Engine.World;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Whose household shares sanctions: page kin-sharing.</summary>
internal sealed class ReferenceKinSharing(NumbersAt numbers)
{
    private const int Household = 4;

    private readonly bool shared = numbers[ListingKeys.Kin] > 0;

    private readonly bool schools = numbers[SanctionsKeys.Schools] * numbers[SanctionsKeys.SchoolsAttempts] > 0;

    public void Live(ReferencePerson[] people)
    {
        if (!shared && !schools) return;
        foreach (var household in people.Chunk(Household))
        {
            var sanctioned = household.Any(person => person[Fact.WasSanctioned]);
            foreach (var person in household)
            {
                person[Fact.Kin] = shared && sanctioned && !person[Fact.WasListed];
                person[Fact.ListedChild] = schools && sanctioned && !person[Fact.Adult];
            }
        }
    }
}
