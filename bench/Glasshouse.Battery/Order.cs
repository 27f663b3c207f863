using System.Diagnostics.CodeAnalysis;

namespace Glasshouse.Battery;

/// <summary>In which order addresses are walked: axes from the slowest to the fastest.</summary>
/// <param name="Axes">All five axes; those that were not named stand first and have one step, but seeds, which then go on without end.</param>
/// <param name="InTiles">Whether people are walked tile by tile.</param>
/// <param name="AcrossSeeds">Whether seeds are an axis among the others.</param>
internal sealed record Order(IReadOnlyList<Axis> Axes, bool InTiles, bool AcrossSeeds)
{
    /// <summary>Reads an order such as <c>month/purpose/person</c>: month slowest, persons next to each other.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Order? order)
    {
        order = null;
        var named = new List<Axis>();
        foreach (var word in text.Split('/'))
        {
            var axis = Array.FindIndex(Enum.GetNames<Axis>(), name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
            if (axis < 0 || named.Contains((Axis)axis)) return false;
            named.Add((Axis)axis);
        }

        if (!named.Contains(Axis.Month) || !named.Contains(Axis.Purpose) || !named.Contains(Axis.Person)) return false;
        order = new([.. Enum.GetValues<Axis>().Except(named), .. named], named.Contains(Axis.Tile), named.Contains(Axis.Seed));
        return true;
    }
}
