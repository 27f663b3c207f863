using Glasshouse.Evidence;
using Glasshouse.Scenarios.Fixed;

namespace Glasshouse.Scenarios.Rules;

/// <summary>The shares of a province as draws: which draws make a child, an old person, a town dweller, a person of group B.</summary>
/// <param name="Name">Name of the province.</param>
/// <param name="Population">People in the census.</param>
/// <param name="ChildBelow">Draws below it make a child.</param>
/// <param name="OlderFrom">Draws from it on make a person of 60 or more.</param>
/// <param name="TownBelow">Draws below it make a town dweller.</param>
/// <param name="GroupBelow">Draws below it make a person of group B.</param>
/// <param name="Income">Mean income over the national mean.</param>
/// <param name="Uninsured">Share without health insurance over the national mean; 1 where no figure is known.</param>
/// <param name="InsurersUseScores">Whether car insurers may price by a credit score.</param>
public sealed record ProvinceRules(
    string Name, long Population, int ChildBelow, int OlderFrom, int TownBelow, int GroupBelow, double Income, double Uninsured = 1, bool InsurersUseScores = false)
{
    /// <summary>Shares of all provinces; a province without a verified income has the mean of the verified ones' remainder, which is the national mean where none is known.</summary>
    /// <param name="provinces">Published aggregates.</param>
    /// <param name="nationalIncome">National mean of disposable income per head.</param>
    public static ProvinceRules[] Of(IReadOnlyList<Province> provinces, double nationalIncome)
    {
        var verified = provinces.Where(province => province.Income is not null).ToArray();
        double people = provinces.Sum(province => province.Population);
        double others = people - verified.Sum(province => province.Population);
        var rest = others > 0 ? ((nationalIncome * people) - verified.Sum(province => province.Income!.Value * province.Population)) / others : nationalIncome;
        var uninsured = provinces.Sum(province => province.UninsuredShare * province.Population) / people;
        return [.. provinces.Select(province => new ProvinceRules(
            province.Name,
            province.Population,
            Scale.ToChance(province.ChildShare),
            Scale.ToChance(province.ChildShare + province.WorkingShare),
            Scale.ToChance(province.UrbanShare),
            Scale.ToChance(province.MinorityShare),
            (province.Income ?? rest) / nationalIncome,
            uninsured > 0 ? province.UninsuredShare / uninsured : 1,
            province.InsurersUseScores))];
    }
}
