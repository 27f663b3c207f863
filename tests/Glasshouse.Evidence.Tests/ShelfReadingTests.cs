using CsCheck;

namespace Glasshouse.Evidence.Tests;

public sealed class ShelfReadingTests
{
    private const string File = "evidence/trial.yaml";

    private const string Good = """
        figures:
          - id: T1-share
            what: A share (nowhere).
            value: 12.5
            text: about 12.5
            unit: percent
            low: 10
            high: 15
            date: "2020-11"
            place: XX
            population: nobody
            source: A trial, 2020
            grade: B
            verified: "yes"
            role: calibrate
            note: a trial
        """;

    private static readonly string[] Noise = [":", "\t", "- ", "{", "\"", "*a", "&a ", "? ", "!!set ", "\0", "%", "\n", "<<: "];

    [Fact]
    public void A_clean_entry_becomes_a_figure_of_the_topic_of_its_file()
    {
        var figure = Assert.Single(ShelfReading.Read(File, Good)).Figure;
        Assert.Equal(("trial", 12.5, 10.0, 15.0), (figure.Topic, figure.Value, figure.Low, figure.High));
    }

    [Fact]
    public void Value_interval_date_and_note_may_be_left_out()
    {
        var figure = Assert.Single(ShelfReading.Read(File, Without("value", "low", "high", "date", "note"))).Figure;
        Assert.Equal((null, null, "", ""), (figure.Value, figure.Low, figure.Date, figure.Note));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("what")]
    [InlineData("text")]
    [InlineData("unit")]
    [InlineData("place")]
    [InlineData("population")]
    [InlineData("source")]
    [InlineData("grade")]
    [InlineData("verified")]
    [InlineData("role")]
    public void A_missing_key_is_refused_by_name(string key) =>
        Assert.Contains($"the key {key} is missing", Refusal(Without(key)).Rule, StringComparison.Ordinal);

    [Theory]
    [InlineData("grade: B", "grade: D", 13)]
    [InlineData("verified: \"yes\"", "verified: maybe", 14)]
    [InlineData("role: calibrate", "role: fit", 15)]
    [InlineData("value: 12.5", "value: 12,5", 4)]
    [InlineData("value: 12.5", "value: .nan", 4)]
    [InlineData("value: 12.5", "value: 1e3", 4)]
    [InlineData("date: \"2020-11\"", "date: \"2020-13\"", 9)]
    [InlineData("date: \"2020-11\"", "date: \"Nov 2020\"", 9)]
    [InlineData("id: T1-share", "id: T1 share", 2)]
    [InlineData("place: XX", "place: [XX, YY]", 10)]
    [InlineData("place: XX", "place:", 10)]
    [InlineData("value: 12.5", "value: 9", 2)]
    [InlineData("note: a trial", "note: AVOID it", 4)]
    [InlineData("note: a trial", "grade: A", 16)]
    public void A_value_out_of_form_is_refused_with_its_line(string good, string bad, int line)
    {
        var refusal = Refusal(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.Equal((File, line), (refusal.File, refusal.Line));
        Assert.StartsWith($"{File}:{line}  ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_refused_with_the_nearest_known_one()
    {
        var refusal = Refusal(Good.Replace("unit:", "units:", StringComparison.Ordinal));
        Assert.Equal("T1-share", refusal.Id);
        Assert.Contains("The nearest known key is unit.", refusal.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_id_on_two_shelves_is_refused_with_both_places()
    {
        var refusal = Assert.Throws<EvidenceException>(() => ShelfReading.ReadAll([(File, Good), ("evidence/other.yaml", Good)]));
        Assert.Equal(("evidence/other.yaml", 2, "T1-share"), (refusal.File, refusal.Line, refusal.Id));
        Assert.Contains("evidence/trial.yaml:2", refusal.Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("figures")]
    [InlineData("figures: 3")]
    [InlineData("figures: []\nmore: 1")]
    [InlineData("figures: [")]
    [InlineData("figures: [a]")]
    [InlineData("--- {figures: []}\n--- {figures: []}")]
    public void A_file_that_is_no_shelf_is_refused(string text) => Assert.Equal(File, Refusal(text).File);

    [Fact]
    public void Whatever_stands_in_a_shelf_it_is_read_or_refused_with_a_place() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, Noise.Length - 1].Select(i => Noise[i]))
            .Sample((at, noise) => IsReadOrRefused(Good.Insert(at, noise)), iter: 2_000);

    private static bool IsReadOrRefused(string text)
    {
        try
        {
            return ShelfReading.Read(File, text).Length >= 0;
        }
        catch (EvidenceException refusal)
        {
            return refusal.Line >= 0 && refusal.File == File;
        }
    }

    private static EvidenceException Refusal(string text) => Assert.Throws<EvidenceException>(() => ShelfReading.Read(File, text));

    // The first key carries the dash of the list, so the next key takes it over.
    private static string Without(params string[] keys)
    {
        var kept = Good.Split('\n').Where(line => !keys.Any(key => line.TrimStart(' ', '-').StartsWith(key + ":", StringComparison.Ordinal)));
        var text = string.Join('\n', kept);
        return keys.Contains("id") ? text.Replace("    what:", "  - what:", StringComparison.Ordinal) : text;
    }
}
