namespace Glasshouse.Evidence.Tests;

public sealed class EvidenceTableTests
{
    [Fact]
    public void The_states_add_up_to_the_census_of_the_United_States()
    {
        var states = Table("places/us.csv");
        Assert.Equal(331_449_281, states.Numbers("population_2020").Sum());
        Assert.Equal(331_449_281, EvidenceLibrary.Find("CENSUS-US-population")!.Value);
    }

    [Fact]
    public void The_uninsured_of_the_states_average_to_the_figure_on_the_shelf()
    {
        var states = Table("places/us.csv");
        var (people, uninsured) = (states.Numbers("population_2020"), states.Numbers("uninsured_pct_2018"));
        Assert.Equal(EvidenceLibrary.Find("CENSUS-US-uninsured")!.Value!.Value, people.Zip(uninsured, (p, u) => p * u).Sum() / people.Sum(), 0.005);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    [InlineData("D")]
    public void The_credit_bands_of_a_group_add_up_to_a_hundred_within_rounding(string group)
    {
        var bands = Table("tables/credit-bands.csv");
        var shares = bands.Texts("group").Zip(bands.Numbers("share_pct")).Where(row => row.First == group).Select(row => row.Second).ToArray();
        Assert.Equal(10, shares.Length);
        Assert.Equal(100, shares.Sum(), 0.21);
    }

    [Theory]
    [InlineData("IN-401-before", 1, 4)]
    [InlineData("IN-401-first4", 5, 8)]
    [InlineData("IN-401-next8", 9, 16)]
    public void The_late_pickups_of_the_table_average_to_the_figure_on_the_shelf(string id, int from, int to)
    {
        var table = Table("tables/gneezy-rustichini-2000.csv");
        var weeks = table.Numbers("week").Zip(table.Numbers("late_pickups")).Where(row => row.First >= from && row.First <= to);
        Assert.Equal(EvidenceLibrary.Find(id)!.Value!.Value, weeks.Average(row => row.Second), 0.005);
    }

    [Fact]
    public void Only_the_part_of_the_day_care_study_that_may_be_fitted_is_shipped()
    {
        var table = Table("tables/gneezy-rustichini-2000.csv");
        Assert.All(table.Texts("group"), group => Assert.Equal("fined", group));
        Assert.All(table.Numbers("week"), week => Assert.InRange(week, 1, 16));
    }

    [Fact]
    public void An_unknown_column_is_refused_with_the_known_ones()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Table("places/us.csv").Texts("county"));
        Assert.Contains("uninsured_pct_2018", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n3\n", 3)]
    [InlineData("a,b\n1,\n", 2)]
    [InlineData("a,b\n\"1\",2\n", 2)]
    public void A_row_with_missing_empty_or_quoted_cells_is_refused_with_its_line(string text, int line)
    {
        var refusal = Assert.Throws<EvidenceException>(() => EvidenceTable.Parse("tables/trial.csv", text));
        Assert.Equal(("tables/trial.csv", line), (refusal.File, refusal.Line));
    }

    [Fact]
    public void A_cell_that_is_no_number_is_refused_with_its_line()
    {
        var table = EvidenceTable.Parse("tables/trial.csv", "place,people\nhere,10\nthere,many\n");
        var refusal = Assert.Throws<EvidenceException>(() => table.Numbers("people"));
        Assert.Equal((3, "there"), (refusal.Line, refusal.Id));
    }

    private static EvidenceTable Table(string path) => EvidenceLibrary.Table(path)!;
}
