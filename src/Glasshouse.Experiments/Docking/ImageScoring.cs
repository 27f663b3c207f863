using System.Globalization;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments.Docking;

/// <summary>D8: giving to those of good name holds only where names are known often enough.</summary>
/// <remarks>
/// Model: giving costs c and brings the other b. Where a name is known with chance q, who refuses everybody is given to by 1 − q, and does worse than who gives to good names only if q is above c/b.
/// Source: Nowak and Sigmund, "Evolution of indirect reciprocity by image scoring", 1998.
/// </remarks>
internal static class ImageScoring
{
    private const int People = 131_072;
    private const int GoodLevel = 7;
    private const int BadLevel = 0;

    /// <summary>The known result.</summary>
    public static readonly KnownResult Result = new(
        "D8", "reputation and giving",
        "Nowak and Sigmund 1998: image scoring is stable only if q > c/b.",
        "Meeting alone: how often the engine's people give to somebody of good name, of bad name, and of unknown name, with score and list in sight or not. " +
        "From these rates follows what somebody who always refuses is paid; the value is the chance q at which refusing stops being worth it.",
        1_000_000,
        Hold);

    private static IEnumerable<DockingRow> Hold(DockingWork work)
    {
        double good, bad, unknown;
        using (var seen = work.World(Meetings(1), People))
        {
            good = seen.Cooperating(GoodLevel, listed: false);
            bad = seen.Cooperating(BadLevel, listed: true);
        }

        using (var unseen = work.World(Meetings(0), People)) unknown = unseen.Cooperating(BadLevel, listed: true);
        foreach (var ratio in new[] { 0.2, 0.5, 0.8 })
        {
            var known = work.Root(0, 1, 40, q => Refusing(q) - Giving(q, ratio));
            yield return new DockingRow(string.Create(CultureInfo.InvariantCulture, $"chance of being known from which giving is stable, c/b = {ratio:0.0}"), ratio, known, 0.02);
        }

        double Refusing(double q) => (q * bad) + ((1 - q) * unknown);
        double Giving(double q, double cost) => ((q * good) + ((1 - q) * unknown)) * (1 - cost);
    }

    private static Scenario Meetings(double visible) => DockingWork.Ground.With(
        (MeetingKeys.Visible, visible), (MeetingKeys.VisibleCost, 0), (MeetingKeys.Score, 4), (MeetingKeys.Listed, 4), (ListingKeys.Publication, visible),
        (MeetingKeys.Base, 4), (MeetingKeys.TrustWeight, 0), (MeetingKeys.Norm, 0));
}
