namespace Glasshouse.Evidence.Tests;

public sealed class ProvinceTests
{
    private static readonly Province[] Provinces = [.. EvidenceLibrary.Provinces("china")!.Value];

    [Fact]
    public void The_provinces_of_China_add_up_to_the_census() =>
        Assert.Equal(1_409_778_724, Provinces.Sum(province => province.Population));

    [Fact]
    public void The_census_figure_is_the_sum_of_the_provinces() =>
        Assert.Equal(Census("population"), Provinces.Sum(province => (double)province.Population));

    [Fact]
    public void There_are_thirty_one_provinces_with_a_code_each()
    {
        Assert.Equal(31, Provinces.Length);
        Assert.Distinct(Provinces.Select(province => province.Code));
        Assert.Distinct(Provinces.Select(province => province.Name));
    }

    [Fact]
    public void The_age_shares_of_a_province_add_up_to_one() =>
        Assert.All(Provinces, province =>
            Assert.Equal(1, province.ChildShare + province.WorkingShare + province.OlderShare, 0.00011));

    [Fact]
    public void Shares_run_from_nil_to_one() =>
        Assert.All(Provinces, province => Assert.All(
            (double[])[province.UrbanShare, province.ChildShare, province.WorkingShare, province.OlderShare, province.MinorityShare],
            share => Assert.InRange(share, 0, 1)));

    [Fact]
    public void The_weighted_shares_of_the_provinces_equal_the_national_census()
    {
        Assert.Equal(Census("urban"), 100 * Mean(province => province.UrbanShare), 0.05);
        Assert.Equal(Census("age-0-14"), 100 * Mean(province => province.ChildShare), 0.05);
        Assert.Equal(Census("age-15-59"), 100 * Mean(province => province.WorkingShare), 0.05);
        Assert.Equal(Census("age-60-plus"), 100 * Mean(province => province.OlderShare), 0.05);
        Assert.Equal(Census("minority"), 100 * Mean(province => province.MinorityShare), 0.05);
        Assert.Equal(Census("household-size"), Mean(province => province.HouseholdSize), 0.05);
    }

    [Fact]
    public void Six_provinces_have_an_income_that_was_found_again_and_the_others_have_none() =>
        Assert.Equal(
            ["Beijing", "Tianjin", "Shanghai", "Jiangsu", "Zhejiang", "Guangdong"],
            Provinces.Where(province => province.Income is not null).Select(province => province.Name));

    [Fact]
    public void Beijing_is_as_the_census_counted_it()
    {
        var beijing = new Province("Beijing", "110000", 21_893_095, 0.8755, 0.1184, 0.6853, 0.1963, 0.0479, 2.31, 69_434);
        Assert.Equal(beijing, Rounded(Provinces[0]));
        Assert.Equal(Census("beijing-share"), 100 * beijing.Population / Census("population"), 0.0005);
    }

    [Fact]
    public void An_unknown_place_has_no_provinces() => Assert.Null(EvidenceLibrary.Provinces("atlantis"));

    private static double Census(string part) => EvidenceLibrary.Find("CENSUS-CN-" + part)!.Value!.Value;

    private static double Mean(Func<Province, double> share) =>
        Provinces.Sum(province => province.Population * share(province)) / Provinces.Sum(province => province.Population);

    private static Province Rounded(Province province) => province with
    {
        UrbanShare = Math.Round(province.UrbanShare, 6),
        ChildShare = Math.Round(province.ChildShare, 6),
        WorkingShare = Math.Round(province.WorkingShare, 6),
        OlderShare = Math.Round(province.OlderShare, 6),
        MinorityShare = Math.Round(province.MinorityShare, 6),
    };
}
