using Glasshouse.Evidence;

namespace Glasshouse.Scenarios.Reading;

/// <summary>Sentences that help the writer of a file on.</summary>
internal static class WayOut
{
    /// <summary>How a number shows what it stands on.</summary>
    public const string Ground = "Give evidence: [id], or assumption: a reason, with range: [low, high].";

    /// <summary>Points to the nearest known name, where one is near; otherwise says <paramref name="otherwise"/>.</summary>
    public static string Nearest(string written, IEnumerable<string> known, string otherwise) =>
        NearestName.Of(Shown.Short(written), known) is { Length: > 0 } name ? $"Did you mean {name}?" : otherwise;

    /// <summary>The names with commas between them.</summary>
    public static string List(IEnumerable<string> names) => string.Join(", ", names);
}
