using System.Text.RegularExpressions;

namespace Glasshouse.House.Tests;

public sealed partial class SourceTests
{
    private const int LongestSource = 400;
    private const int LongestTest = 500;

    [Fact]
    public void No_file_is_too_long_to_read()
    {
        AssertShorter("src", LongestSource);
        AssertShorter("bench", LongestSource);
        AssertShorter("tests", LongestTest);
    }

    [Fact]
    public void No_source_leaves_work_for_later()
    {
        foreach (var file in House.Sources("src"))
            Assert.False(Unfinished().IsMatch(File.ReadAllText(file)), $"{House.Named(file)} leaves work for later.");
    }

    [Fact]
    public void No_type_has_an_empty_name()
    {
        foreach (var file in House.Sources("src"))
            Assert.False(EmptyName().IsMatch(Path.GetFileNameWithoutExtension(file)), $"{House.Named(file)} says what it is for by no word of the field.");
    }

    [Fact]
    public void Every_source_states_its_room_as_its_namespace()
    {
        foreach (var file in House.Sources("src").Where(file => Path.GetFileName(file) != "Program.cs"))
        {
            var expected = "namespace " + string.Join('.', House.Named(file).Split('/')[1..^1]) + ";";
            Assert.True(File.ReadLines(file).Any(line => line == expected), $"{House.Named(file)} should say: {expected}");
        }
    }

    [Fact]
    public void No_source_knows_the_machine_it_was_written_on()
    {
        foreach (var file in House.Sources("src").Concat(House.Sources("tests")).Concat(House.Sources("bench")))
            Assert.False(LocalPath().IsMatch(File.ReadAllText(file)), $"{House.Named(file)} names a place on one machine.");
    }

    // A list of names, one a line with its meaning, is looked up and not read; it grows with what it names.
    private static bool IsList(string file) => File.ReadLines(file).Any(line => line.StartsWith("public enum ", StringComparison.Ordinal));

    private static void AssertShorter(string folder, int longest)
    {
        foreach (var file in House.Sources(folder).Where(file => !IsList(file)))
        {
            var lines = File.ReadLines(file).Count();
            Assert.True(lines <= longest, $"{House.Named(file)} has {lines} lines; {longest} are enough.");
        }
    }

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX)\b|\bNotImplementedException\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex("(?:Manager|Helper|Helpers|Utils|Util|Utilities|Base|Impl|Info)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex("""["'\s](?:/home/|/Users/|/root/|/work/|/mnt/|[A-Z]:\\Users)""")]
    private static partial Regex LocalPath();
}
