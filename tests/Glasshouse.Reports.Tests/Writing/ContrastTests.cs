using System.Globalization;
using System.Text.RegularExpressions;
using Glasshouse.Reports.Sections;

namespace Glasshouse.Reports.Tests.Writing;

/// <summary>Every colour of words can be read on every ground it stands on: 4.5 to 1, by day, by night and on paper.</summary>
public sealed class ContrastTests
{
    private const double Least = 4.5;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Words_stand_out_from_their_ground_by_day_by_night_and_on_paper(int palette)
    {
        var colours = Palette(palette);
        foreach (var (words, ground) in Pairs)
            Assert.True(Ratio(colours[words], colours[ground]) >= Least, $"{words} on {ground}: {Ratio(colours[words], colours[ground]):0.00}");
    }

    [Fact]
    public void Black_on_white_is_twenty_one_to_one() => Assert.Equal(21, Ratio("#000000", "#ffffff"), 6);

    private static IEnumerable<(string Words, string Ground)> Pairs =>
    [
        .. from ground in new[] { "paper", "raised" } from words in new[] { "ink", "quiet", "accent", "good", "bad" } select (words, ground),
        ("good", "good-wash"), ("ink", "good-wash"), ("quiet", "good-wash"), ("accent", "good-wash"), ("bad", "bad-wash"), ("accent", "bad-wash"),
        .. Enumerable.Range(0, 8).Select(arm => ($"c{arm}", "paper")),
        ("on-light", "s0"), ("on-light", "s1"), ("on-light", "s2"), ("on-dark", "s3"), ("on-dark", "s4"), ("quiet", "none"),
        ("white", "harmed"), ("white", "helped"), ("ink", "unchanged"),
    ];

    // The first palette is the whole; the others change some of its colours.
    private static Dictionary<string, string> Palette(int which)
    {
        var palettes = Regex.Matches(StyleSheet.Text, @":root \{([^}]*)\}");
        Assert.Equal(3, palettes.Count);
        var colours = new Dictionary<string, string> { ["white"] = "#ffffff" };
        foreach (var index in new[] { 0, which })
            foreach (Match colour in Regex.Matches(palettes[index].Groups[1].Value, "--([a-z0-9-]+): (#[0-9a-f]+);"))
                colours[colour.Groups[1].Value] = colour.Groups[2].Value;
        return colours;
    }

    // As the Web Content Accessibility Guidelines define it.
    private static double Ratio(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour[1..].Select(letter => $"{letter}{letter}")) : colour[1..];
        double Part(int at)
        {
            var share = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }
}
