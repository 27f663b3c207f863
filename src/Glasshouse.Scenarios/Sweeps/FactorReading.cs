using System.Collections.Immutable;
using Glasshouse.Scenarios.Keys;
using Glasshouse.Scenarios.Reading;

namespace Glasshouse.Scenarios.Sweeps;

/// <summary>Reads which numbers move, between which ends, and in which arms.</summary>
/// <remarks>
/// Model: the plan is about its second scenario (the first where it stands alone); ranges are those of its numbers. A number moves in that arm and in every arm that gives it the same values,
/// so that what arms share is about the society and moves in all of them, and what one arm sets for itself is about its regime and moves there.
/// </remarks>
internal sealed class FactorReading(ImmutableArray<Scenario> arms, ProblemList problems)
{
    private const string Example = "Write factors: assumptions, or factors: { morals.crowding-out: { range: [0, 0.6] }, morals.*: {} }.";
    private static readonly string[] Parts = ["range", "distribution", "arms"];

    /// <summary>The numbers that can be read; the problems say what is wrong with the others.</summary>
    public ImmutableArray<SweptNumber> Read(YamlEntry? entry, string file)
    {
        if (arms.IsEmpty) return [];
        if (entry is null || entry.Value is { Kind: YamlKind.Scalar, Text: "assumptions" })
            return Whole(MovableNumbers.In(About), entry?.Value.Spot ?? Spot.Whole(file));
        var written = entry.Value.Kind switch
        {
            YamlKind.Mapping => entry.Value.Entries.Select(factor => (factor.Key, factor.Spot, (YamlPart?)factor.Value)),
            YamlKind.Sequence => entry.Value.Items.Select(item => (item.Text, item.Spot, (YamlPart?)null)),
            _ => [],
        };
        var numbers = written.SelectMany(factor => Of(factor.Item1, factor.Item2, factor.Item3)).ToArray();
        if (entry.Value.Kind == YamlKind.Scalar)
            problems.Add(entry.Value.Spot, "factors", entry.Value.Shown, "names no numbers to move", Example);
        else if (entry.Value.Entries.IsEmpty && entry.Value.Items.IsEmpty)
            problems.Add(entry.Value.Spot, "factors", "", "moves nothing", Example);
        foreach (var twice in numbers.SelectMany(number => number.Keys.Select(key => (key, number.Date?.From))).GroupBy(moved => moved).Where(same => same.Count() > 1))
            problems.Add(entry.Value.Spot, "factors", twice.Key.From is { } date ? $"{twice.Key.key.Path}@{date}" : twice.Key.key.Path, "is moved twice", "Name it once, by itself or with its section.");
        Dates.CheckOrder(numbers, entry.Value.Spot);
        return [.. numbers];
    }

    private DateReading Dates => new(arms, About, problems);

    private Scenario About => arms.Length > 1 ? arms[1] : arms[0];

    private ImmutableArray<SweptNumber> Whole(IEnumerable<ScenarioNumber> numbers, Spot spot)
    {
        ImmutableArray<SweptNumber> all = [.. numbers.Select(number => Number(number, number.RangeLow!.Value, number.RangeHigh!.Value, number.Distribution, Sharing(number)))];
        if (all.IsEmpty) problems.Add(spot, "factors", "", $"moves nothing: {About.Name} has no assumption with a range", Example);
        return all;
    }

    private ImmutableArray<SweptNumber> Of(string name, Spot spot, YamlPart? how)
    {
        if (name.Contains('@', StringComparison.Ordinal)) return Dates.Read(name, spot, how, Named) is { } date ? [date] : [];
        if (name.EndsWith(".*", StringComparison.Ordinal)) return Section(name, spot, how);
        if (Sections.Find(name) is { } key) return One(key, spot, how) is { } number ? [number] : [];
        problems.Add(spot, "factors." + name, "", "is not a number of scenarios", Near(name));
        return [];
    }

    private static string Near(string name) => NumberKeys.All.FirstOrDefault(key => key.Name == name) is { } key
        ? $"Did you mean {key.Path}?"
        : WayOut.Nearest(name, NumberKeys.All.Select(known => known.Path), "The numbers stand in docs/scenario.schema.json, as section.key.");

    private ImmutableArray<SweptNumber> Section(string name, Spot spot, YamlPart? how)
    {
        var section = name[..^2];
        if (!Sections.Names.Contains(section))
            problems.Add(spot, "factors." + name, "", "is not a section of scenarios", WayOut.Nearest(section, Sections.Names, "The sections stand in docs/scenario.schema.json."));
        else if (how is { IsNothing: false, Entries.IsEmpty: false } or { Kind: YamlKind.Sequence })
            problems.Add(how.Spot, "factors." + name, "", "gives one range to several numbers", "Name a number by itself to give it a range of its own.");
        else
            return Whole(MovableNumbers.In(About).Where(number => number.Key.Section == section), spot);
        return [];
    }

    private SweptNumber? One(NumberKey key, Spot spot, YamlPart? how)
    {
        var before = problems.Count;
        var number = About.Numbers[key];
        if (how is { Kind: not YamlKind.Mapping, IsNothing: false })
            problems.Add(how.Spot, "factors." + key.Path, how.Shown, "does not say how the number moves", "Write { range: [low, high], distribution: uniform }, or {} for the range of the scenario.");
        if (key.IsSwitch)
            problems.Add(spot, "factors." + key.Path, "", "is a switch and has no range", "Compare two scenarios, one with it and one without.");
        var ask = PlanEntries.Of(how ?? new YamlPart(YamlKind.Mapping, spot, "", false, [], []), "factors." + key.Path, Parts, problems);
        var range = Range(key, number, ask, spot);
        var distribution = ask.Entry("distribution") is { } shape ? DistributionReading.Read(key, shape, [new DatedValue(null, Last(number))], range, problems) : number.Distribution;
        var moved = ask.Entry("arms") is { } named ? Named(key, named) : Sharing(number);
        if (range is var (low, high)) Check(key, number, ask.Entry("distribution") is null ? number.Distribution : null, low, high, ask, spot);
        return problems.Count == before && range is not null ? Number(number, range.Value.Low, range.Value.High, distribution!, moved) : null;
    }

    private (double Low, double High)? Range(NumberKey key, ScenarioNumber number, PlanEntries ask, Spot spot)
    {
        if (ask.Entry("range") is { } written)
            return key.IsSwitch ? null : RangeReading.Read(key, written, [], problems);
        if (number is { RangeLow: { } low, RangeHigh: { } high }) return (low, high);
        if (!key.IsSwitch) problems.Add(spot, "factors." + key.Path, "", $"has no range in {About.Name}", "Give it one: { range: [low, high] }.");
        return null;
    }

    // A distribution of the scenario may not fit a range of the plan; one of the plan was looked at when it was read.
    private void Check(NumberKey key, ScenarioNumber number, NumberDistribution? inherited, double low, double high, PlanEntries ask, Spot spot)
    {
        var at = ask.Entry("range")?.Value.Spot ?? spot;
        if (low >= high)
            problems.Add(at, "factors." + key.Path, $"[{Shown.Number(low)}, {Shown.Number(high)}]", "has no width", "Widen the range, or leave the number out.");
        else if (key.IsWhole && Math.Ceiling(low) >= Math.Floor(high))
            problems.Add(at, "factors." + key.Path, $"[{Shown.Number(low)}, {Shown.Number(high)}]", "holds fewer than two whole numbers, and only whole ones mean anything here", "Widen the range.");
        else if (inherited is not null)
            foreach (var (part, value, rule, _) in inherited.Against(low, high, Last(number)))
                problems.Add(at, $"factors.{key.Path}.{part}", double.IsNaN(value) ? "" : Shown.Number(value), $"{rule}, in the distribution of {About.Name}", "Give the plan a distribution: of its own, or another range.");
    }

    private ImmutableArray<string> Named(NumberKey key, YamlEntry entry)
    {
        var names = arms.Select(arm => arm.Name).ToArray();
        if (entry.Value.Kind != YamlKind.Sequence || entry.Value.Items.IsEmpty)
            problems.Add(entry.Value.Spot, $"factors.{key.Path}.arms", entry.Value.Shown, "is not a list of scenarios of this plan", $"Here are {WayOut.List(names)}.");
        foreach (var item in entry.Value.Items.Where(item => !names.Contains(item.Text)))
            problems.Add(item.Spot, $"factors.{key.Path}.arms", item.Shown, "is not a scenario of this plan", WayOut.Nearest(item.Text, names, $"Here are {WayOut.List(names)}."));
        return [.. entry.Value.Items.Select(item => item.Text)];
    }

    private ImmutableArray<string> Sharing(ScenarioNumber number) =>
        [.. arms.Where(arm => arm.Numbers[number.Key].Values.SequenceEqual(number.Values)).Select(arm => arm.Name)];

    private static double Last(ScenarioNumber number) => number.Values[^1].Value;

    private static SweptNumber Number(ScenarioNumber number, double low, double high, NumberDistribution distribution, ImmutableArray<string> moved) =>
        new(number.Key, low, high, distribution, Math.Clamp(Last(number), low, high), moved);
}
