using System.Xml.Linq;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Reports.Charts;

namespace Glasshouse.Reports.Tests;

public sealed class CreditSectionTests
{
    private static readonly string[] Arms = ["us-no-scoring", "us-credit", "us-credit-2021"];

    [Fact]
    public void Arms_with_credit_scores_are_told_by_tier_by_group_by_date_and_by_dispute()
    {
        var section = Section(Fakes.Result(Arms));
        Assert.NotNull(section);
        foreach (var words in new[] { "By tier", "below 580", "of 760 or more", "By group", "A score can move while nobody changes", "Errors and disputes", "[US-148-paid]", "[US-121]" })
            Assert.Contains(words, section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Arms_without_credit_scores_have_no_such_section() => Assert.Null(Section(Fakes.Result(Arms, missing: true)));

    [Fact]
    public void Every_state_has_a_tile_of_its_own()
    {
        string[] states = [.. EvidenceLibrary.Provinces("usa")!.Value.Select(state => state.Name)];
        var tiles = ProvinceTiles.For(states);
        Assert.Equal(51, tiles.Select(tile => (tile.Column, tile.Row)).Distinct().Count());
        Assert.All(tiles, tile => Assert.Equal(2, tile.Short.Length));
        Assert.Contains(("TX", 4, 7), tiles);
        Assert.Equal(12 * 66, TileMap.Width(states));
    }

    private static XElement? Section(ExperimentResult result)
    {
        var page = XDocument.Parse(Report.Write(result, Fakes.Context));
        return page.Descendants("section").FirstOrDefault(section => section.Attribute("id")?.Value == "credit");
    }
}
