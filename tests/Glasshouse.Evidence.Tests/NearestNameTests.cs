using CsCheck;

namespace Glasshouse.Evidence.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Sections = ["appealing", "helping", "scoring", "sanctions"];

    private static readonly Gen<string> Word = Gen.Char['a', 'e'].Array[0, 8].Select(letters => new string(letters));

    [Theory]
    [InlineData("apealing", "appealing")]
    [InlineData("Scoring", "scoring")]
    [InlineData("sanction", "sanctions")]
    [InlineData("hleping", "helping")]
    public void A_slip_of_the_pen_finds_the_name_that_was_meant(string written, string meant) =>
        Assert.Equal(meant, NearestName.Of(written, Sections));

    [Fact]
    public void A_name_far_from_all_others_has_no_nearest() =>
        Assert.Null(NearestName.Of("thermostat", Sections));

    [Fact]
    public void Nothing_is_near_when_nothing_is_known() => Assert.Null(NearestName.Of("scoring", []));

    [Fact]
    public void The_earlier_of_two_equally_near_names_wins() =>
        Assert.Equal("S1-a", NearestName.Of("S1-c", ["S1-a", "S1-b"]));

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("flaw", "lawn", 2)]
    public void Known_pairs_have_their_known_distance(string left, string right, int edits) =>
        Assert.Equal(edits, NearestName.Distance(left, right));

    [Fact]
    public void Distance_is_the_same_both_ways_and_nil_only_for_equal_names() =>
        Gen.Select(Word, Word).Sample((left, right) =>
            NearestName.Distance(left, right) == NearestName.Distance(right, left)
            && (NearestName.Distance(left, right) == 0) == (left == right));

    [Fact]
    public void A_detour_is_never_shorter_than_the_straight_way() =>
        Gen.Select(Word, Word, Word).Sample((from, by, to) =>
            NearestName.Distance(from, to) <= NearestName.Distance(from, by) + NearestName.Distance(by, to));

    [Fact]
    public void A_known_name_is_its_own_nearest() =>
        Gen.Select(Word, Word.Array[0, 5]).Sample((name, others) =>
            NearestName.Of(name, [.. others, name]) == name);
}
