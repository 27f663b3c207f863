using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Reads the design of a sweep plan.</summary>
internal static class DesignReading
{
    private const long MostPoints = 1_000_000;
    private const string Example = "Write design: { kind: latin-hypercube, points: 500, seed: 1 }.";

    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["grid"] = ["kind", "levels", "independent"],
        ["random"] = ["kind", "points", "seed", "independent"],
        ["latin-hypercube"] = ["kind", "points", "seed", "independent"],
        ["sobol"] = ["kind", "points", "seed", "independent"],
        ["morris"] = ["kind", "trajectories", "levels", "seed", "independent"],
        ["radial"] = ["kind", "points", "seed", "independent"],
        ["saltelli"] = ["kind", "points", "second-order", "seed", "independent"],
    };

    /// <summary>The design; null where it cannot be read, and the problems say why.</summary>
    public static AskedDesign? Read(YamlEntry? entry, string file, ProblemList problems)
    {
        if (entry is null || entry.Value.Kind != YamlKind.Mapping)
        {
            problems.Add(entry?.Value.Spot ?? Spot.Whole(file), "design", entry?.Value.Shown ?? "", entry is null ? "is missing" : "is not a design", Example);
            return null;
        }

        var before = problems.Count;
        var named = entry.Value.Entries.FirstOrDefault(part => part.Key == "kind");
        if (named is null) problems.Add(entry.Value.Spot, "design.kind", "", "is missing", Example);
        var kind = named?.Value.Text ?? "";
        if (named is not null && !Parts.ContainsKey(kind))
            problems.Add(named.Value.Spot, "design.kind", named.Value.Shown, "is not a kind of design", WayOut.Nearest(kind, SweepWords.Designs, $"Known are {WayOut.List(SweepWords.Designs)}."));
        if (!Parts.TryGetValue(kind, out var known)) return null;
        var design = Of(kind, PlanEntries.Of(entry.Value, "design", known, problems), problems);
        return problems.Count == before ? design : null;
    }

    private static AskedDesign Of(string kind, PlanEntries ask, ProblemList problems)
    {
        int Needed(string key, ulong from, string wayOut)
        {
            if (!ask.Has(key)) problems.Add(ask.Home, "design." + key, "", "is missing", wayOut);
            return (int)ask.Whole(key, from, from, MostPoints, wayOut);
        }

        var seed = ask.Whole("seed", 1, 0, ulong.MaxValue - 1, "Any such number will do.");
        var design = kind switch
        {
            "grid" => new AskedDesign(kind, Needed("levels", 2, "Three levels show a bend; a grid has levels to the power of the numbers as points."), 0, false, 0),
            "morris" => new AskedDesign(kind, Needed("trajectories", 2, "Twenty trajectories are a good start."), Even(ask, problems), false, seed),
            "saltelli" => new AskedDesign(kind, Needed("points", 2, "Indices need some hundred base points, a power of two."), 0, ask.Switch("second-order", false), seed),
            _ => new AskedDesign(kind, Needed("points", 1, "Ten points for each number are few, a hundred are many."), 0, false, seed),
        };
        return design with { Independent = ask.Switch("independent", false) };
    }

    private static int Even(PlanEntries ask, ProblemList problems)
    {
        var levels = (int)ask.Whole("levels", 4, 2, 64, "Four levels are usual.");
        if (levels % 2 == 0) return levels;
        problems.Add(ask.Entry("levels")!.Value.Spot, "design.levels", ask.Entry("levels")!.Value.Shown, "is not even", "Trajectories step half the levels at once; four are usual.");
        return 4;
    }
}
