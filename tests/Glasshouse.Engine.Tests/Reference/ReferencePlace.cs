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
        double people = Provinces.Sum(province => province.Population);
        double Mean(Func<Province, double> share) => Provinces.Sum(province => share(province) * province.Population) / people;
        var national = place == "china" ? EvidenceLibrary.Find("CENSUS-CN-income")!.Value!.Value : Mean(province => province.Income!.Value);
        double known = Provinces.Where(province => province.Income is not null).Sum(province => province.Population);
        var earned = Provinces.Sum(province => (province.Income ?? 0) * province.Population);
        var rest = ((national * people) - earned) / (people - known);
        Income = [.. Provinces.Select(province => (province.Income ?? rest) / national)];
        var uninsured = Mean(province => province.UninsuredShare);
        Uninsured = [.. Provinces.Select(province => uninsured > 0 ? province.UninsuredShare / uninsured : 1)];
    }

    /// <summary>Published shares.</summary>
    public Province[] Provinces { get; }

    /// <summary>Mean income over that of the country.</summary>
    public double[] Income { get; }

    /// <summary>Share of uninsured over that of the country; 1 where no figure is known.</summary>
    public double[] Uninsured { get; }
}
