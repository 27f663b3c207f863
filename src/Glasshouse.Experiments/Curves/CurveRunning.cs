using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Curves;

/// <summary>Lives the societies behind a curve: the same people with the same luck at every point.</summary>
internal static class CurveRunning
{
    private const ulong Seed = 20_250_101;
    private const long PeopleOfPoint = 6_000;
    private const long PeopleOfCourse = 12_000;

    /// <summary>The curve of a sketch.</summary>
    public static Curve Of(CurveSketch sketch)
    {
        using var crew = new Crew(1);
        var x = sketch.Along is { } key ? $"{key.Path} ({key.Unit})" : "months under the regime";
        return new Curve(sketch.Name, sketch.Title, x, sketch.Y, Under(sketch), [.. sketch.Lines.Select(line => new CurveLine(line.Name, Points(sketch, line, crew)))]);
    }

    private static ImmutableArray<(double X, double Y)> Points(CurveSketch sketch, CurveCount line, Crew crew)
    {
        if (sketch.Along is null) return Course(sketch, line, crew);
        var points = sketch.Values.Select(value => (value, Ratio(Run(sketch, line, (sketch.Along, value), PeopleOfPoint, crew), line, sketch.From, sketch.Months)));
        return [.. points.Where(point => double.IsFinite(point.Item2))];
    }

    private static ImmutableArray<(double X, double Y)> Course(CurveSketch sketch, CurveCount line, Crew crew)
    {
        var record = Run(sketch, line, null, PeopleOfCourse, crew);
        var step = (int)sketch.Values[0];
        return
        [
            .. Enumerable.Range(0, sketch.Months / step)
                .Select(at => ((double)(at * step), Ratio(record, line, at * step, (at + 1) * step)))
                .Where(point => double.IsFinite(point.Item2))
        ];
    }

    private static RunRecord Run(CurveSketch sketch, CurveCount line, (NumberKey Key, double Value)? moved, long people, Crew crew)
    {
        var scenario = ScenarioLibrary.All.First(reading => reading.Scenario?.Name == (line.Scenario.Length > 0 ? line.Scenario : sketch.Scenario)).Scenario!;
        var numbers = scenario.Numbers;
        foreach (var (key, value) in sketch.With.Concat(line.With).Concat(moved is { } one ? [one] : []))
            numbers = numbers.SetItem(key, numbers[key] with { Values = [new DatedValue(null, value)] });
        ImmutableArray<ScenarioEvent> news = line.News is { } kind ? [new ScenarioEvent(scenario.Start.Plus(24), kind, 0.6)] : scenario.Events;
        var plan = Plan.From(scenario with { Numbers = numbers, Events = news }, people, 0, sketch.Months, out _)!;
        using var society = new Society(plan, Seed, crew, LaneWidth.Auto);
        for (var month = 0; month < sketch.Months; month++) society.LiveMonth();
        return society.Record();
    }

    private static double Ratio(RunRecord record, CurveCount line, int from, int to) =>
        line.Scale * Sum(record, line.Above, from, to) / Sum(record, line.Below, from, to);

    private static double Sum(RunRecord record, ImmutableArray<Outcome> outcomes, int from, int to) =>
        Enumerable.Range(from, to - from).Sum(month => outcomes.Sum(outcome => (double)record.Count(month, outcome)));

    private static string Under(CurveSketch sketch)
    {
        var set = sketch.With.IsEmpty ? "" : " with " + string.Join(", ", sketch.With.Select(with => $"{with.Key.Path} {LifeGround.Plain(with.Value)}"));
        var months = sketch.Along is null ? "" : sketch.Months - sketch.From == 1 ? $", month {sketch.Months}" : $", months {sketch.From + 1} to {sketch.Months}";
        return $"{sketch.Scenario}{set}{months}; {(sketch.Along is null ? PeopleOfCourse : PeopleOfPoint).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} synthetic people, one seed";
    }
}
