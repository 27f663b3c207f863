using System.Text.RegularExpressions;

namespace Glasshouse.Evidence.Tests;

public sealed partial class FigureTests
{
    [Fact]
    public void Every_figure_says_what_it_is_in_one_sentence_with_its_source_and_grade() =>
        Assert.All(EvidenceLibrary.Figures, figure =>
        {
            Assert.EndsWith(".", figure.What, StringComparison.Ordinal);
            Assert.True(figure.Source.Length > 2 && figure.Population.Length > 0 && figure.Place.Length > 0);
            Assert.Contains(figure.Grade, (string[])["A", "B", "C"]);
            Assert.True(Enum.IsDefined(figure.Verified) && Enum.IsDefined(figure.Role));
        });

    [Fact]
    public void No_two_figures_share_an_id_even_where_case_is_ignored() =>
        Assert.Distinct(EvidenceLibrary.Figures.Select(figure => figure.Id), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void A_figure_from_memory_is_never_fitted_and_never_printed() =>
        Assert.All(
            EvidenceLibrary.Figures.Where(figure => figure.Verified == Verification.Memory),
            figure => Assert.False(figure.MayBeFitted || figure.MayBePrinted));

    [Fact]
    public void A_figure_that_was_found_again_may_be_printed() =>
        Assert.All(
            EvidenceLibrary.Figures.Where(figure => figure.Verified != Verification.Memory),
            figure => Assert.True(figure.MayBePrinted));

    [Fact]
    public void A_figure_to_avoid_has_no_value_and_is_context() =>
        Assert.All(
            EvidenceLibrary.Figures.Where(figure => figure.Note.Contains("AVOID", StringComparison.Ordinal)),
            figure => Assert.True(figure is { Value: null, Role: FigureRole.Context }));

    [Fact]
    public void Every_derived_figure_names_what_it_was_derived_from() =>
        Assert.All(
            EvidenceLibrary.Figures.Where(figure => figure.Verified == Verification.Derived),
            figure => Assert.Contains(Words().Matches($"{figure.Source} {figure.Note}"), word => IsOrigin(word.Value, figure.Id)));

    [Fact]
    public void Every_id_cited_in_a_note_exists() =>
        Assert.All(EvidenceLibrary.Figures.SelectMany(Citations), cited => Assert.NotNull(EvidenceLibrary.Find(cited)));

    [Fact]
    public void A_figure_found_twice_is_fitted_once() =>
        Assert.All(
            EvidenceLibrary.Figures.Where(figure => figure.Note.Contains("the calibration row", StringComparison.Ordinal)),
            figure => Assert.Equal(FigureRole.Context, figure.Role));

    [Theory]
    [InlineData("F9-exit-entry", "F9-withdrawn", "F9-subjects", 1, 0.005)]
    [InlineData("F11-2017-02", "S7-flights", "S7-entries", 1, 0.005)]
    [InlineData("F11-2017-07", "S8-flights", "S8-entries", 1, 0.005)]
    [InlineData("F11-2017-12", "S10-flights", "S10-entries", 1, 0.005)]
    [InlineData("F11-2018-05", "S12-flights", "S12-entries", 1, 0.005)]
    [InlineData("F12-2017-02", "S7-rail", "S7-entries", 1, 0.005)]
    [InlineData("F12-2017-07", "S8-rail", "S8-entries", 1, 0.005)]
    [InlineData("F12-2017-12", "S10-rail", "S10-entries", 1, 0.005)]
    [InlineData("F12-2018-05", "S12-rail", "S12-entries", 1, 0.005)]
    [InlineData("F13-2018-05", "S12-fulfilled", "S12-entries", 1, 0.005)]
    [InlineData("F13-2018-06", "S13-fulfilled", "S13-entries", 1, 0.005)]
    [InlineData("P14", "P13-2019", "P12-count", 100, 0.5)]
    [InlineData("US-161-ratio", "US-161-poor", "US-161-excellent", 1, 0.005)]
    [InlineData("AT-641-ratio", "AT-641-list", "AT-641-direct", 1, 0.5)]
    public void A_derived_ratio_is_its_numerator_over_its_denominator(
        string ratio, string numerator, string denominator, double scale, double rounding) =>
        Assert.Equal(Value(ratio), scale * Value(numerator) / Value(denominator), rounding);

    [Theory]
    [InlineData("HP-324-alone", "HP-322-alone", 1)]
    [InlineData("HP-324-two", "HP-322-one-other", 2)]
    [InlineData("HP-324-five", "HP-322-four-others", 5)]
    public void The_victims_chance_follows_from_the_helpers_if_they_act_independently(string atLeastOne, string each, int helpers) =>
        Assert.Equal(Value(atLeastOne), 100 * (1 - Math.Pow(1 - (Value(each) / 100), helpers)), 0.5);

    [Theory]
    [InlineData("US-101-", 100)]
    [InlineData("US-102-", 100)]
    [InlineData("US-105-", 100)]
    [InlineData("US-181-", 100)]
    [InlineData("L18-", 100)]
    [InlineData("A2-", 100)]
    public void The_parts_of_a_whole_add_up_within_rounding(string stem, double whole)
    {
        var parts = EvidenceLibrary.Figures.Where(figure => figure.Id.StartsWith(stem, StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(parts);
        Assert.Equal(whole, parts.Sum(part => part.Value!.Value), 0.5);
    }

    private static double Value(string id) => EvidenceLibrary.Find(id)!.Value!.Value;

    private static IEnumerable<string> Citations(Figure figure) =>
        Words().Matches(figure.Note).Select(word => word.Value).Where(word => IdWithPart().IsMatch(word))
            .Select(word => EvidenceLibrary.Find(word) is null ? SeriesOf(word) : word);

    private static string SeriesOf(string stem) =>
        EvidenceLibrary.Figures.FirstOrDefault(figure => figure.Id.StartsWith(stem + "-", StringComparison.Ordinal))?.Id ?? stem;

    private static bool IsOrigin(string word, string own) =>
        word is "census" or "Census" || word.EndsWith(".csv", StringComparison.Ordinal)
        || EvidenceLibrary.Figures.Any(figure => figure.Id != own
            && (figure.Id == word || figure.Id.StartsWith(word + "-", StringComparison.Ordinal)));

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9\-]*(\.csv)?")]
    private static partial Regex Words();

    [GeneratedRegex("^([A-Z]{1,2}[0-9]+-[a-z0-9-]+|[A-Z]{2,6}-[A-Z0-9][A-Za-z0-9-]*)$")]
    private static partial Regex IdWithPart();
}
