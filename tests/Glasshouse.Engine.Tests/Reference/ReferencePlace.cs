using Glasshouse.Evidence;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The provinces of a place, with the income of each over that of the country.</summary>
/// <remarks>A province without a verified income has the mean of what the verified ones leave over.</remarks>
internal sealed class ReferencePlace
{
    /// <summary>Reads the published shares of a place.</summary>
    public ReferencePlace(string place)
    {
        Provinces = [.. EvidenceLibrary.Provinces(place)!.Value];
        var national = EvidenceLibrary.Find("CENSUS-CN-income")!.Value!.Value;
        double people = Provinces.Sum(province => province.Population);
        double known = Provinces.Where(province => province.Income is not null).Sum(province => province.Population);
        var earned = Provinces.Sum(province => (province.Income ?? 0) * province.Population);
        var rest = ((national * people) - earned) / (people - known);
        Income = [.. Provinces.Select(province => (province.Income ?? rest) / national)];
    }

    /// <summary>Published shares.</summary>
    public Province[] Provinces { get; }

    /// <summary>Mean income over that of the country.</summary>
    public double[] Income { get; }
}
