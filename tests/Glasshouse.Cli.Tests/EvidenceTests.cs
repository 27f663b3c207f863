using System.Text.Json;
using Glasshouse.Evidence;

namespace Glasshouse.Cli.Tests;

public sealed class EvidenceTests
{
    private const string FromMemory = "from memory: never fitted, never printed as fact";

    [Fact]
    public void Every_topic_is_listed_with_its_count()
    {
        var answer = Caller.Types("evidence");
        Assert.Equal(EvidenceLibrary.Figures.Select(figure => figure.Topic).Distinct().Count(), answer.Lines.Length);
        Assert.Contains(answer.Lines, line => line.StartsWith("blacklist ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_topic_shows_each_of_its_figures()
    {
        var ids = EvidenceLibrary.Figures.Where(figure => figure.Topic == "blacklist").Select(figure => figure.Id);
        var answer = Caller.Types("evidence", "blacklist");
        Assert.All(ids, id => Assert.Contains(answer.Lines, line => line.StartsWith(id + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_figure_from_memory_is_marked_wherever_it_is_shown()
    {
        var figure = EvidenceLibrary.Figures.First(figure => !figure.MayBePrinted);
        Assert.Contains(FromMemory, Caller.Types("evidence", figure.Id).Output, StringComparison.Ordinal);
        Assert.Contains(Caller.Types("evidence", figure.Topic).Lines, line =>
            line.StartsWith(figure.Id + " ", StringComparison.Ordinal) && line.Contains(FromMemory, StringComparison.Ordinal));
    }

    [Fact]
    public void A_whole_figure_shows_source_grade_and_how_it_was_found_again()
    {
        var figure = EvidenceLibrary.Figures.First(figure => figure.MayBePrinted);
        var answer = Caller.Types("evidence", figure.Id);
        Assert.Equal(ExitCode.Done, answer.Code);
        Assert.Contains(figure.Source, answer.Output, StringComparison.Ordinal);
        Assert.Contains("grade", answer.Output, StringComparison.Ordinal);
        Assert.Contains("verified", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blaklist", "blacklist")]
    [InlineData("S7-entrie", "S7-entries")]
    public void An_unknown_subject_names_the_nearest(string written, string meant)
    {
        var answer = Caller.Types("evidence", written);
        Assert.Equal(ExitCode.BadInput, answer.Code);
        Assert.Contains($"Did you mean {meant}?", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_as_JSON_have_topic_figures_and_those_from_memory()
    {
        using var json = JsonDocument.Parse(Caller.Types("evidence", "--json").Output);
        Assert.All(json.RootElement.EnumerateArray(), shelf => Assert.True(shelf.GetProperty("figures").GetInt32() >= shelf.GetProperty("fromMemory").GetInt32()));
    }

    [Fact]
    public void A_figure_as_JSON_says_what_may_be_done_with_it()
    {
        using var json = JsonDocument.Parse(Caller.Types("evidence", "S7-entries", "--json").Output);
        Assert.Equal("S7-entries", json.RootElement.GetProperty("id").GetString());
        Assert.True(json.RootElement.GetProperty("mayBePrinted").GetBoolean());
    }
}
