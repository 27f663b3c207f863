using System.Text.RegularExpressions;

namespace Glasshouse.Evidence.Tests;

/// <summary>Only published aggregates stand on the shelves: nothing in a file may be able to point at a person.</summary>
public sealed partial class NoPersonTests
{
    private static readonly string[] WordsOfPersons =
    [
        "name", "names", "surname", "forename", "person", "identity", "passport", "face", "photo", "image", "address", "street",
        "phone", "mail", "email", "birth", "birthday", "account", "plate", "fingerprint", "contact", "employer",
    ];

    private static readonly string[] KnownColumns =
    [
        "province", "code", "population_2020", "urban_pct", "age_0_14_pct", "age_15_59_pct", "age_60_plus_pct", "minority_pct",
        "household_size", "disposable_income_yuan_2020", "income_verified", "gdp_per_head_yuan_2020",
        "state", "abbreviation", "fips", "median_household_income_usd_2018", "uninsured_pct_2018", "poverty_pct_2018",
        "group", "score_from", "score_to", "share_pct", "bad_pct", "center", "children", "week", "late_pickups", "phase",
        "cluster", "share_group_1", "share_group_2", "repays",
    ];

    public static TheoryData<string> Texts => [.. EvidenceLibrary.Files("")];

    [Fact]
    public void Every_column_of_every_table_is_known_to_describe_a_place_a_group_or_a_site() =>
        Assert.All(EvidenceLibrary.Tables.SelectMany(path => EvidenceLibrary.Table(path)!.Columns), column => Assert.Contains(column, KnownColumns));

    [Fact]
    public void No_column_and_no_key_is_a_word_that_identifies_a_person() =>
        Assert.All(
            KnownColumns.Concat(FigureEntry.Keys).SelectMany(column => column.Split('_')),
            word => Assert.DoesNotContain(word, WordsOfPersons));

    [Fact]
    public void Only_shelves_and_tables_travel_with_the_library() =>
        Assert.Equal(EvidenceLibrary.Files("").Count(), EvidenceLibrary.Topics.Length + EvidenceLibrary.Tables.Length);

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_file_holds_an_identity_number_a_telephone_number_or_a_mail_address(string file)
    {
        var text = EvidenceLibrary.Text(file);
        Assert.DoesNotMatch(IdentityNumber(), text);
        Assert.DoesNotMatch(SocialSecurityNumber(), text);
        Assert.DoesNotMatch(Telephone(), text);
        Assert.DoesNotMatch(MailAddress(), text);
    }

    [Fact]
    public void A_row_of_a_place_counts_at_least_a_hundred_thousand_people() =>
        Assert.All((string[])["places/china.csv", "places/us.csv"], path =>
            Assert.All(EvidenceLibrary.Table(path)!.Numbers("population_2020"), people => Assert.True(people > 100_000)));

    [Fact]
    public void A_row_of_a_site_counts_many_children() =>
        Assert.All(EvidenceLibrary.Table("tables/gneezy-rustichini-2000.csv")!.Numbers("children"), children => Assert.True(children >= 20));

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])")]
    private static partial Regex SocialSecurityNumber();

    [GeneratedRegex(@"(\+[0-9]{2}[ 0-9]{9,}|(?<![0-9A-Za-z/._])1[3-9][0-9]{9}(?![0-9]))")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"[A-Za-z0-9._]+@[A-Za-z0-9-]+\.[A-Za-z]+")]
    private static partial Regex MailAddress();
}
