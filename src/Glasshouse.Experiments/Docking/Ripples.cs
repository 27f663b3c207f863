using Glasshouse.Engine;

namespace Glasshouse.Experiments.Docking;

/// <summary>D10: a change to one person reaches only those who read her, and those who read them.</summary>
/// <remarks>
/// Model: two worlds with the same luck; in one of them one person thinks otherwise. The same month nobody else differs; later only whoever read her acts, month after month.
/// Source: the architecture of luck: every draw has an address.
/// </remarks>
internal static class Ripples
{
    private const int People = 4096;
    private const int Past = 6;
    private const int Months = 6;
    private const int Tried = 24;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D10", "twins and ripples",
        "One change, and exactly its chain: nobody outside it differs.",
        "Two worlds of 4,096 people under the essay's rules with the same luck and means held; one person of one of them changes her mind. Everybody is compared with her twin, for 24 persons in turn.",
        2_500_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        var tries = Enumerable.Range(0, Tried).Select(one => Follow(work, one * (People / Tried))).ToArray();
        yield return new DockingRow("others changed in the month of the change", 0, tries.Sum(found => found.AtOnce), 0);
        yield return new DockingRow("people changed outside the chain of readers", 0, tries.Sum(found => found.Outside), 0);
        yield return new DockingRow("others changed within the chain, at least one", 1, tries.Sum(found => found.Inside), 0, IsLeast: true);
    }

    private static (int AtOnce, int Outside, int Inside) Follow(DockingWork work, int person)
    {
        var scenario = ChangedNumbers.Shipped("essay");
        using var world = work.World(scenario, People);
        using var twin = work.World(scenario, People);
        for (var month = 0; month < Past; month++) Live(world, twin);
        twin.ChangeMind(person);
        Live(world, twin);
        var atOnce = twin.DifferencesFrom(world).Count(other => other != person);
        var reached = new HashSet<int> { person };
        var outside = 0;
        for (var month = 1; month < Months; month++)
        {
            reached.UnionWith(reached.SelectMany(world.ReadersOf).ToArray());
            Live(world, twin);
            outside += twin.DifferencesFrom(world).Count(other => !reached.Contains(other));
        }

        return (atOnce, outside, twin.DifferencesFrom(world).Count(other => other != person));
    }

    private static void Live(SmallWorld world, SmallWorld twin)
    {
        world.LiveMonth();
        twin.LiveMonth();
    }
}
