namespace Glasshouse.Evidence;

/// <summary>Finds the known name somebody probably meant, for messages such as "did you mean …?".</summary>
public static class NearestName
{
    /// <summary>The known name with the fewest edits from what was written; the earlier name wins a tie.</summary>
    /// <param name="written">The name as written; case does not count as an edit.</param>
    /// <param name="known">The names that exist.</param>
    /// <returns>The best match, or null where the best is further than a third of the letters written, and at least two edits, away.</returns>
    public static string? Of(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        var nearest = known
            .Select(name => (Name: name, Edits: Distance(written, name)))
            .DefaultIfEmpty((Name: "", Edits: int.MaxValue))
            .MinBy(candidate => candidate.Edits);
        return nearest.Edits <= Reach(written) ? nearest.Name : null;
    }

    /// <summary>Fewest letters to insert, delete or replace that turn one name into the other; case does not count.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other name.</param>
    /// <returns>0 for equal names; never more than the length of the longer one.</returns>
    public static int Distance(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var letter in left)
        {
            Extend(row, letter, right);
        }

        return row[^1];
    }

    private static int Reach(string written) => Math.Max(2, written.Length / 3);

    // row[i] holds the edits between the letters of the left name read so far and the first i letters of the right one.
    private static void Extend(int[] row, char letter, string right)
    {
        var diagonal = row[0]++;
        for (var i = 0; i < right.Length; i++)
        {
            var replaced = diagonal + (Same(letter, right[i]) ? 0 : 1);
            diagonal = row[i + 1];
            row[i + 1] = Math.Min(replaced, 1 + Math.Min(row[i], row[i + 1]));
        }
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
