namespace Glasshouse.House.Tests;

public sealed class DoorTests
{
    // The table of rooms and doors: who may know whom.
    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["Glasshouse.Evidence"] = [],
        ["Glasshouse.Scenarios"] = ["Glasshouse.Evidence"],
        ["Glasshouse.Engine"] = ["Glasshouse.Scenarios"],
        ["Glasshouse.Experiments"] = ["Glasshouse.Engine", "Glasshouse.Scenarios", "Glasshouse.Evidence"],
        ["Glasshouse.Reports"] = ["Glasshouse.Experiments", "Glasshouse.Scenarios", "Glasshouse.Evidence"],
        ["Glasshouse.Cli"] = ["Glasshouse.Reports", "Glasshouse.Experiments", "Glasshouse.Engine", "Glasshouse.Scenarios", "Glasshouse.Evidence"],
    };

    // Words of an outcome's name are the one thing that rooms right of the engine may know of it without a door of their own.
    private static readonly Dictionary<string, string[]> Passages = new(StringComparer.Ordinal)
    {
        ["Glasshouse.Reports"] = ["Glasshouse.Engine.Tallies"],
    };

    [Fact]
    public void Every_room_stands_on_the_table()
    {
        var rooms = House.Files("src", "*.csproj").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(Doors.Keys.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_room_has_no_door_that_is_not_on_the_table()
    {
        foreach (var project in House.Files("src", "*.csproj"))
        {
            var room = Path.GetFileNameWithoutExtension(project);
            foreach (var door in References(project)) Assert.True(Doors[room].Contains(door), $"{room} has a door to {door}, which is not on the table.");
        }
    }

    [Fact]
    public void A_room_speaks_only_of_rooms_it_has_a_door_to()
    {
        foreach (var file in House.Sources("src"))
        {
            var room = House.Named(file).Split('/')[1];
            var known = Doors[room].Append(room).Concat(Passages.GetValueOrDefault(room, [])).ToList();
            foreach (var used in UsedNamespaces(file))
                Assert.True(known.Any(name => used == name || used.StartsWith(name + ".", StringComparison.Ordinal)), $"{House.Named(file)} uses {used}.");
        }
    }

    [Fact]
    public void The_engine_speaks_of_no_country_and_no_company()
    {
        foreach (var file in House.Sources("src/Glasshouse.Engine"))
            foreach (var word in (string[])["China", "Chinese", "FICO"])
                Assert.False(File.ReadAllText(file).Contains(word, StringComparison.OrdinalIgnoreCase), $"{House.Named(file)} says {word}.");
    }

    private static IEnumerable<string> References(string project) => House.Xml(project).Descendants("ProjectReference")
        .Select(door => Path.GetFileNameWithoutExtension(door.Attribute("Include")!.Value.Replace('\\', '/')));

    private static IEnumerable<string> UsedNamespaces(string file) => File.ReadLines(file)
        .Select(line => line.Trim())
        .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';'))
        .Select(line => line["using ".Length..^1].Replace("static ", "", StringComparison.Ordinal).Split('=')[^1].Trim())
        .Where(used => used.StartsWith("Glasshouse.", StringComparison.Ordinal));
}
