namespace Glasshouse.Scenarios.Tests;

public sealed class ScenarioHashTests
{
    private static readonly string Root = ScenarioLibrary.TextOf("no-scoring")!;

    [Fact]
    public void The_hash_ignores_layout_comments_titles_and_grounds()
    {
        var other = "# a comment\n" + Root
            .Replace("title: No scoring", "title: \"Another title\"", StringComparison.Ordinal)
            .Replace("{ value: 0.16, ", "{   value:  1.6e-1,   ", StringComparison.Ordinal)
            .Replace("One in two hundred", "About one in two hundred", StringComparison.Ordinal);
        Assert.Equal(Hash(Root), Hash(other));
    }

    [Fact]
    public void The_hash_ignores_the_order_of_sections()
    {
        var at = Root.IndexOf("officials:", StringComparison.Ordinal);
        Assert.Equal(Hash(Root), Hash(Root[at..] + Root[..at]));
    }

    [Theory]
    [InlineData("value: 0.16", "value: 0.17")]
    [InlineData("2018-01: 0.08", "2018-02: 0.08")]
    [InlineData("start: 2013-10", "start: 2013-11")]
    [InlineData("place: china", "place: china\nbands: [ { name: A, from: 0, assumption: why } ]")]
    public void The_hash_follows_values_dates_bands_and_the_start(string before, string after) =>
        Assert.NotEqual(Hash(Root), Hash(Root.Replace(before, after, StringComparison.Ordinal)));

    [Fact]
    public void The_hash_has_64_hex_digits() => Assert.Matches("^[0-9a-f]{64}$", Hash(Root));

    private static string Hash(string text) => Written.ReadAll(text).Scenario!.Hash;
}
