using Glasshouse.Engine.World;

namespace Glasshouse.Engine.Tallies;

/// <summary>Each person against her twin: how many ended harmed, helped, unchanged.</summary>
/// <param name="People">People compared.</param>
/// <param name="Harmed">Half a month of income poorer or more than the twin, or sanctioned without cause.</param>
/// <param name="Helped">Half a month of income richer or more than the twin, and never sanctioned without cause.</param>
/// <param name="EverSanctioned">Ever under sanctions.</param>
/// <param name="EverWrong">Ever under sanctions without cause.</param>
public readonly record struct TwinTally(long People, long Harmed, long Helped, long EverSanctioned, long EverWrong)
{
    /// <summary>Half a month of median income, in tenths of a month: what counts as better or worse off.</summary>
    public const int Noticeable = 5;

    /// <summary>The rest.</summary>
    public long Unchanged => People - Harmed - Helped;

    /// <summary>Both tallies together.</summary>
    public TwinTally Plus(TwinTally other) => new(
        People + other.People, Harmed + other.Harmed, Helped + other.Helped, EverSanctioned + other.EverSanctioned, EverWrong + other.EverWrong);

    /// <summary>Compares the people of a region with their twins.</summary>
    /// <param name="here">Columns of the people.</param>
    /// <param name="region">The region.</param>
    /// <param name="savings">Savings of the twins of its people: all that is asked of them.</param>
    internal static unsafe TwinTally Of(Columns here, in Region region, ReadOnlySpan<byte> savings)
    {
        var (harmedPeople, helped, sanctioned, wrongPeople) = (0L, 0L, 0L, 0L);
        for (var person = 0; person < region.People; person++)
        {
            var row = region.FirstRow + person;
            var gain = here.Savings[row] - savings[person];
            var wrong = here.MonthsWrong[row] > 0;
            var harmed = wrong || gain <= -Noticeable;
            harmedPeople += harmed ? 1 : 0;
            helped += !harmed && gain >= Noticeable ? 1 : 0;
            sanctioned += here.MonthsSanctioned[row] > 0 ? 1 : 0;
            wrongPeople += wrong ? 1 : 0;
        }

        return new TwinTally(region.People, harmedPeople, helped, sanctioned, wrongPeople);
    }
}
