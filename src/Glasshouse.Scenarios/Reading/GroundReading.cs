using System.Collections.Immutable;
using Glasshouse.Evidence;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Reads what a number or a band stands on: evidence, or an assumption.</summary>
internal static class GroundReading
{
    /// <summary>Reads the ground among <paramref name="entries"/>; null where there is none, and the problems say why.</summary>
    /// <param name="entries">Entries of the number, by key.</param>
    /// <param name="path">Address of the number or band.</param>
    /// <param name="spot">Where it stands.</param>
    /// <param name="isNeeded">False for a switch: a rule needs no ground.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Ground? Read(Dictionary<string, YamlEntry> entries, string path, Spot spot, bool isNeeded, ProblemList problems)
    {
        var hasEvidence = entries.TryGetValue("evidence", out var evidence);
        var hasAssumption = entries.TryGetValue("assumption", out var assumption);
        var hasReason = entries.TryGetValue("because", out var reason);
        if (hasEvidence && hasAssumption)
            problems.Add(assumption!.Spot, path, "", "has evidence and an assumption",
                "Keep one; say how the value follows from the evidence under because:.");
        else if (isNeeded && !hasEvidence && !hasAssumption)
            problems.Add(spot, path, "", "has no source", WayOut.Ground);
        else
            return Joined(Ids(evidence, path, problems), Reason(assumption ?? reason, path, problems));
        return null;
    }

    private static Ground? Joined(ImmutableArray<string>? ids, string? reason) =>
        ids is { } known && reason is not null ? new Ground(known, reason) : null;

    private static string? Reason(YamlEntry? entry, string path, ProblemList problems)
    {
        if (entry is null) return "";
        return TextReading.Read(entry, path, 1000, problems);
    }

    private static ImmutableArray<string>? Ids(YamlEntry? entry, string path, ProblemList problems)
    {
        if (entry is null) return [];
        if (entry.Value.Kind != YamlKind.Sequence || entry.Value.Items.IsEmpty)
        {
            problems.Add(entry.Value.Spot, path, entry.Value.Shown, "is not a list of evidence", "Write evidence: [E3-received].");
            return null;
        }

        var figures = entry.Value.Items.Select(item => Figure(item, path, problems)).ToArray();
        if (figures.Any(figure => figure is null)) return null;
        if (figures.Any(figure => figure!.MayBePrinted)) return [.. figures.Select(figure => figure!.Id)];
        problems.Add(entry.Spot, path, WayOut.List(figures.Select(figure => figure!.Id)), "is from memory and cannot be the only ground",
            "Add a checked figure, or write assumption: with range:.");
        return null;
    }

    private static Figure? Figure(YamlPart item, string path, ProblemList problems)
    {
        var found = item.Kind == YamlKind.Scalar ? EvidenceLibrary.Find(item.Text) : null;
        if (found is null && !problems.IsFull)
            problems.Add(item.Spot, path, item.Shown, "is no evidence that is known here", UnknownWayOut(item));
        return found;
    }

    private static string UnknownWayOut(YamlPart item) => WayOut.Nearest(
        item.Text,
        EvidenceLibrary.Figures.Select(figure => figure.Id),
        "The ids stand in the evidence folder; without evidence write assumption: with range:.");
}
