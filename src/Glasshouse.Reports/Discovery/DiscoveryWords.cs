using System.Globalization;
using Glasshouse.Experiments.Discovery;
using Glasshouse.Experiments.Reversal;
using Glasshouse.Reports.Writing;

namespace Glasshouse.Reports.Discovery;

/// <summary>Boxes, points and answers in plain words.</summary>
public static class DiscoveryWords
{
    /// <summary>Limits in words, such as <c>morals.crowding-out above 0.3 and appealing.notice below 0.5</c>.</summary>
    public static string Where(IEnumerable<BoxSide> sides)
    {
        var parts = sides.Select(Side).ToArray();
        return parts.Length == 0 ? "anywhere" : string.Join(" and ", parts);
    }

    /// <summary>The answer in a sentence: how many worlds say yes.</summary>
    public static string Answer(Exploration found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return string.Create(CultureInfo.InvariantCulture,
            $"Yes in {found.Yes:N0} of {found.Worlds:N0} worlds ({Percent(found.Worlds == 0 ? 0 : (double)found.Yes / found.Worlds)}). In {found.Unsure:N0} of them the seeds would not all answer alike; {found.Unknown:N0} have no answer.");
    }

    /// <summary>What was found about a box, in a sentence.</summary>
    public static string Box(BoxFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var trial = double.IsNaN(finding.Trial.OutsideDensity) ? "" : $"; in worlds not used for finding boxes the density is {Percent(finding.Trial.OutsideDensity)}";
        var luck = double.IsNaN(finding.Trial.ChanceAlone) ? "" : $" {Luck(finding.Trial.ChanceAlone)}";
        return $"Where {Where(finding.Box.Sides)}: {Percent(finding.Box.Density)} of these worlds say yes, and they hold {Percent(finding.Box.Coverage)} of all yes{trial}.{luck}";
    }

    /// <summary>What happens along an assumption.</summary>
    public static string State(ReversalState state) => state switch
    {
        ReversalState.Reverses => "turns",
        ReversalState.Keeps => "keeps its sign",
        _ => "not decided",
    };

    /// <summary>A reversal point in a sentence.</summary>
    public static string Point(ReversalPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point is { At: { } at, Low: { } low, High: { } high }
            ? $"{point.Name} {State(point.State)} at {NumberText.Of(at)} ({NumberText.Of(low)} to {NumberText.Of(high)}); it stands at {NumberText.Of(point.AsItStands)}."
            : $"{point.Name} {State(point.State)} between {NumberText.Of(point.RangeLow)} and {NumberText.Of(point.RangeHigh)}.";
    }

    /// <summary>A share in per cent.</summary>
    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    /// <summary>Name of a file of one clause.</summary>
    internal static string File(string name, string what, int clause) => string.Create(CultureInfo.InvariantCulture, $"{name}{what}-{clause + 1}");

    private static string Side(BoxSide side) => side switch
    {
        { Low: { } low, High: { } high } => $"{side.Name} between {NumberText.Of(low)} and {NumberText.Of(high)}",
        { Low: { } low } => $"{side.Name} above {NumberText.Of(low)}",
        _ => $"{side.Name} below {NumberText.Of(side.High ?? double.NaN)}",
    };

    private static string Luck(double chance) => chance <= 0.05
        ? $"Luck alone gives a box as striking in at most {Percent(chance)} of shuffles."
        : $"Luck alone gives a box as striking in {Percent(chance)} of shuffles: it may be nothing.";
}
