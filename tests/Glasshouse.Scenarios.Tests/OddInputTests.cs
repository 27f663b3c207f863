using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Glasshouse.Scenarios.Tests;

public sealed class OddInputTests
{
    private static readonly string Essay = ScenarioLibrary.TextOf("essay")!;

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \n\t\n", "is empty")]
    [InlineData("# only a comment\n", "is empty")]
    [InlineData("text", "is not a scenario")]
    [InlineData("[1, 2]", "is not a scenario")]
    [InlineData("a: \0", "is not a character")]
    [InlineData("a: \u001b[31m", "is not a character")]
    [InlineData("a: \ud800", "is not a character")]
    [InlineData("a: \"\\u001b[31m\"", "is not a character")]
    [InlineData("a: &x 1\nb: *x\n", "is an anchor")]
    [InlineData("a: *x\n", "is an alias")]
    [InlineData("a: !!str 1\n", "is a tag")]
    [InlineData("a: !evil/type 1\n", "is a tag")]
    [InlineData("scenario: a\n---\nscenario: b\n", "holds a second document")]
    [InlineData("a: [", "is not YAML")]
    [InlineData("a: 'x", "is not YAML")]
    [InlineData("a: b: c", "is not YAML")]
    [InlineData("? [a]\n: 1\n", "is not a key")]
    [InlineData("<<: { a: 1 }\n", "is not a known key")]
    public void A_file_that_is_no_scenario_says_why(string text, string rule) =>
        Assert.Contains(Written.ReadAll(text).Problems, problem => problem.Rule.Contains(rule, StringComparison.Ordinal));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{a: ")]
    [InlineData("a: 1\n")]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("'")]
    [InlineData("a,")]
    [InlineData("&a ")]
    [InlineData("|")]
    [InlineData(" ")]
    [InlineData("#")]
    [InlineData("% ")]
    [InlineData("a: [*b, *b]\n")]
    public void A_mebibyte_of_one_thing_is_answered_soon(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, (1 << 20) / part.Length));
        var watch = Stopwatch.StartNew();
        var reading = Written.ReadAll(text);
        Assert.NotEmpty(reading.Problems);
        Assert.InRange(reading.Problems.Length, 1, 501);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for {part}");
    }

    [Fact]
    public void Many_unknown_keys_are_answered_soon_and_not_all_listed()
    {
        var keys = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"  k{i}: 1\n"));
        Assert.Equal(501, Written.Read("helping:\n" + keys).Problems.Length);
    }

    [Fact]
    public void A_value_is_shown_on_one_line_of_sixty_characters()
    {
        var problem = Written.OnlyProblem($"place: \"{new string('é', 50)}\\n{new string('x', 5)}\"\n");
        Assert.True(problem.Value.Length <= 60 && !problem.Value.Any(char.IsControl));
    }

    [Fact]
    public void Random_bytes_never_throw() =>
        Gen.Byte.Array[0, 400].Sample(bytes => IsAnswered(Encoding.UTF8.GetString(bytes)), iter: 3000);

    [Fact]
    public void Random_marks_of_yaml_never_throw() =>
        OneOf(":", " ", "\n", "-", "[", "]", "{", "}", ",", "'", "\"", "|", ">", "&", "*", "!", "%", "?", "#", "a", "1", "scenario", "helping", "start")
            .Array[0, 60].Sample(parts => IsAnswered(string.Concat(parts)), iter: 5000);

    [Fact]
    public void A_shipped_file_with_random_damage_never_throws() =>
        Gen.Select(Gen.Int[0, Essay.Length - 1], Gen.Int[0, 30], Gen.String[0, 12])
            .Array[1, 4].Sample(damages => IsAnswered(damages.Aggregate(Essay, Damaged)), iter: 1500);

    [Fact]
    public void Random_settings_never_throw() =>
        Gen.Select(OneOf(Keys.NumberKeys.All.Select(key => key.Path).ToArray()), OneOf("=", ":", ""), Gen.String[0, 20])
            .Sample(parts => IsAnswered(ScenarioFiles.Load("no-scoring", [parts.Item1 + parts.Item2 + parts.Item3])), iter: 300);

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static string Damaged(string text, (int At, int Length, string Instead) damage)
    {
        var at = Math.Min(damage.At, text.Length);
        return text[..at] + damage.Instead + text[Math.Min(text.Length, at + damage.Length)..];
    }

    private static bool IsAnswered(string text) => IsAnswered(Written.ReadAll(text));

    private static bool IsAnswered(ScenarioReading reading) => reading.Scenario is null != reading.Problems.IsEmpty;
}
