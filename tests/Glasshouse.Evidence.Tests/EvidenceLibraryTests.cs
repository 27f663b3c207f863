namespace Glasshouse.Evidence.Tests;

public sealed class EvidenceLibraryTests
{
    [Fact]
    public void Five_hundred_and_twenty_eight_figures_stand_on_thirty_shelves()
    {
        Assert.Equal(528, EvidenceLibrary.Figures.Length);
        Assert.Equal(30, EvidenceLibrary.Topics.Length);
    }

    [Theory]
    [InlineData(Verification.Yes, 368)]
    [InlineData(Verification.Memory, 111)]
    [InlineData(Verification.Derived, 30)]
    [InlineData(Verification.Data, 19)]
    public void The_number_of_figures_of_each_verification_is_known(Verification verified, int figures) =>
        Assert.Equal(figures, EvidenceLibrary.Figures.Count(figure => figure.Verified == verified));

    [Theory]
    [InlineData(FigureRole.Calibrate, 256)]
    [InlineData(FigureRole.Parameter, 174)]
    [InlineData(FigureRole.Context, 98)]
    public void The_number_of_figures_of_each_role_is_known(FigureRole role, int figures) =>
        Assert.Equal(figures, EvidenceLibrary.Figures.Count(figure => figure.Role == role));

    [Fact]
    public void A_figure_keeps_every_field_of_its_shelf()
    {
        var figure = EvidenceLibrary.Find("F14-2018-06");
        Assert.NotNull(figure);
        Assert.Equal(("blacklist", 0.97, "about 1.0", "percent"), (figure.Topic, figure.Value, figure.Text, figure.Unit));
        Assert.Equal((null, 0.97, "2018-06", "CN"), (figure.Low, figure.High, figure.Date, figure.Place));
        Assert.Equal("15+ on the 2020 census base (1,156 million)", figure.Population);
        Assert.Equal("derived from S13-entries and the 2020 census", figure.Source);
        Assert.Equal(("B", Verification.Derived, FigureRole.Calibrate), (figure.Grade, figure.Verified, figure.Role));
        Assert.StartsWith("use as a ceiling", figure.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_is_found_by_its_id() =>
        Assert.All(EvidenceLibrary.Figures, figure => Assert.Same(figure, EvidenceLibrary.Find(figure.Id)));

    [Fact]
    public void An_unknown_id_finds_nothing() => Assert.Null(EvidenceLibrary.Find("S99-entries"));

    [Fact]
    public void Figures_are_read_once() => Assert.True(EvidenceLibrary.Figures == EvidenceLibrary.Figures);

    [Fact]
    public void Every_shelf_holds_a_figure_and_every_figure_stands_on_a_shelf() =>
        Assert.Equal(EvidenceLibrary.Topics, EvidenceLibrary.Figures.Select(figure => figure.Topic).Distinct());

    [Theory]
    [InlineData("S7-entrys", "S7-entries")]
    [InlineData("s7-entries", "S7-entries")]
    [InlineData("S7", "S7-entries")]
    [InlineData("blaklist", "blacklist")]
    public void A_misspelt_id_or_topic_has_a_nearest_known_one(string written, string meant) =>
        Assert.Equal(meant, EvidenceLibrary.Nearest(written));

    [Fact]
    public void Nonsense_has_no_nearest_name() => Assert.Null(EvidenceLibrary.Nearest("quarterly-thermostat-readings"));

    [Theory]
    [InlineData("places/china.csv", 31, 12)]
    [InlineData("places/us.csv", 51, 7)]
    [InlineData("tables/credit-bands.csv", 50, 5)]
    [InlineData("tables/damour2020.csv", 7, 4)]
    [InlineData("tables/gneezy-rustichini-2000.csv", 96, 6)]
    public void Every_table_has_its_rows_and_columns(string path, int rows, int columns)
    {
        var table = EvidenceLibrary.Table(path);
        Assert.NotNull(table);
        Assert.Equal((rows, columns), (table.Rows.Length, table.Columns.Length));
    }

    [Fact]
    public void There_are_five_tables_and_no_other() =>
        Assert.Equal(
            ["places/china.csv", "places/us.csv", "tables/credit-bands.csv", "tables/damour2020.csv", "tables/gneezy-rustichini-2000.csv"],
            EvidenceLibrary.Tables);

    [Fact]
    public void An_unknown_table_is_null() => Assert.Null(EvidenceLibrary.Table("tables/people.csv"));
}
