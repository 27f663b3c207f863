using Glasshouse.Cli.Saying;
using Glasshouse.Experiments;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Cli.Tests;

public class StoryFrameTests
{
    private static readonly LifeEvent Fined = new(3, "was listed", "her score fell", [LifeNumber.Of(Essay, ListingKeys.Term, 24)]);

    private static Scenario Essay => ScenarioFiles.Load("essay", []).Scenario!;

    [Fact]
    public void An_event_is_told_with_rule_meaning_value_place_and_source()
    {
        var lines = StoryFrame.Told(Fined).TrimEnd().ReplaceLineEndings("\n").Split('\n');
        var term = Essay.Numbers[ListingKeys.Term];
        Assert.Equal("    3  was listed", lines[0]);
        Assert.Equal("       because her score fell", lines[1]);
        Assert.Equal($"       - {ListingKeys.Term.Meaning.TrimEnd('.')}: 24 months", lines[2]);
        Assert.StartsWith($"         listing.term, {term.File}:{term.Line}; ", lines[3], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void A_program_is_told_the_same()
    {
        var node = StoryFrame.Node(Fined);
        Assert.Equal("was listed", (string?)node["what"]);
        Assert.Equal("her score fell", (string?)node["why"]);
        Assert.Equal("listing.term", (string?)node["numbers"]![0]!["key"]);
        Assert.Equal("24 months", (string?)node["numbers"]![0]!["value"]);
    }
}
