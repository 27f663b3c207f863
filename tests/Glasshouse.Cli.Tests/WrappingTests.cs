using Glasshouse.Cli.Saying;

namespace Glasshouse.Cli.Tests;

public sealed class WrappingTests
{
    [Fact]
    public void Lines_break_between_words_and_go_on_under_their_text()
    {
        Assert.Equal("    one two\n    three", Wrapping.At(12, "    one two three"));
        Assert.Equal("D4  a fine is\n    a price", Wrapping.At(13, "D4  a fine is a price"));
        Assert.Equal("  - one two\n    three", Wrapping.At(12, "  - one two three"));
        Assert.Equal("short\nlines", Wrapping.At(40, "short\nlines"));
    }

    [Fact]
    public void A_word_longer_than_a_line_stays_whole() =>
        Assert.Equal("report\n/a/long/path/to/report.html\nhere", Wrapping.At(12, "report /a/long/path/to/report.html here"));

    [Fact]
    public void A_margin_never_takes_more_than_half_of_a_line() =>
        Assert.Equal("  ./command\n  and what it\n  does", Wrapping.At(14, "  ./command     and what it does"));

    [Theory]
    [InlineData(80, "docking", "D8")]
    [InlineData(120, "docking", "D6")]
    [InlineData(80, "patterns", "P11", "--people", "2000", "--seeds", "2")]
    [InlineData(120, "patterns", "P6", "--people", "2000", "--seeds", "2")]
    [InlineData(80, "scenarios")]
    [InlineData(80, "evidence", "courts")]
    [InlineData(80, "trace", "essay", "--people", "2000", "--months", "24")]
    public void A_terminal_shows_every_word_whole_and_the_same_words_as_a_file(int width, params string[] words)
    {
        var (narrow, file) = (Caller.TypesAt(width, words), Caller.Types(words));
        Assert.Equal(ExitCode.Done, narrow.Code);
        Assert.True(narrow.Lines.Max(line => line.TrimEnd().Length) <= width);
        Assert.Subset(Words(file), Words(narrow).Where(word => !Titles.Contains(word)).ToHashSet());
    }

    [Fact]
    public void A_table_that_does_not_fit_becomes_a_paragraph_for_each_row_with_all_its_cells()
    {
        var answer = Caller.TypesAt(60, "patterns", "P6", "--people", "2000", "--seeds", "2");
        Assert.Contains(answer.Lines, line => line.StartsWith("P6  share who help, 1 present: source HP-322-alone;", StringComparison.Ordinal));
        Assert.Contains("tie fitted; verdict pass", answer.Output.ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // A paragraph for a row names the columns in each row, with marks between its cells.
    private static readonly HashSet<string> Titles = ["source", "setting", "published", "model", "interval", "95", "tolerance", "tie", "verdict"];

    private static HashSet<string> Words(Answer answer) =>
        [.. answer.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd(';', ':'))];
}
