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

    /// <summary>Compares two societies with the same people.</summary>
    internal static unsafe TwinTally Of(Columns here, Columns twin, RegionMap map)
    {
        var tally = default(TwinTally);
        foreach (var region in map.Regions)
        {
            for (var row = region.FirstRow; row < region.FirstRow + region.People; row++)
            {
                var gain = here.Savings[row] - twin.Savings[row];
                var wrong = here.MonthsWrong[row] > 0;
                var harmed = wrong || gain <= -Noticeable;
                tally = new TwinTally(
                    tally.People + 1,
                    tally.Harmed + (harmed ? 1 : 0),
                    tally.Helped + (!harmed && gain >= Noticeable ? 1 : 0),
                    tally.EverSanctioned + (here.MonthsSanctioned[row] > 0 ? 1 : 0),
                    tally.EverWrong + (wrong ? 1 : 0));
            }
        }

        return tally;
    }
}
