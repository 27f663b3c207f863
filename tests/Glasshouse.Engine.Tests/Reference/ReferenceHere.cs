using Glasshouse.Engine.Tests.Reference.Enterprises;
using Glasshouse.Evidence;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>What the people of one region live in this month.</summary>
internal sealed class ReferenceHere
{
    public required ReferenceLuck Luck, Birth;
    public required ReferenceMemory Region;
    public required ReferenceNation Nation;
    public required ReferenceMarket Market;
    public required ReferencePerson[] People;
    public required Province Province;
    public required double Income;

    /// <summary>Share of uninsured over the nation's; 1 where no figure is known.</summary>
    public required double Uninsured;

    /// <summary>Weight of political conduct in the rulebook.</summary>
    public required double PoliticalWeight;

    /// <summary>How far away the strangers are whom people meet.</summary>
    public required int LongOffset;

    /// <summary>Somebody so many places further on, counted round the region.</summary>
    public ReferencePerson Beside(int index, int places) => People[(((index + places) % People.Length) + People.Length) % People.Length];
}
