using System.Collections.Immutable;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Curves;

/// <summary>Which runs make a curve.</summary>
/// <param name="Name">Name of the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Y">What goes up, with its unit.</param>
/// <param name="Scenario">Shipped scenario of the runs; its regime is on from the first month.</param>
/// <param name="Along">The number that is moved; null for a course over months.</param>
/// <param name="Values">Its values; for a course, the width of a step in months.</param>
/// <param name="From">First month that counts.</param>
/// <param name="Months">Months lived.</param>
/// <param name="With">Numbers set for all lines.</param>
/// <param name="Lines">The lines.</param>
internal sealed record CurveSketch(
    string Name,
    string Title,
    string Y,
    string Scenario,
    NumberKey? Along,
    ImmutableArray<double> Values,
    int From,
    int Months,
    ImmutableArray<(NumberKey Key, double Value)> With,
    ImmutableArray<CurveCount> Lines)
{
    /// <summary>A curve along a number.</summary>
    /// <param name="name">Name of the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="y">What goes up, with its unit.</param>
    /// <param name="scenario">Shipped scenario.</param>
    /// <param name="along">The number that is moved.</param>
    /// <param name="low">Its first value.</param>
    /// <param name="high">Its last value.</param>
    /// <param name="lines">The lines.</param>
    /// <returns>17 values, one month; both can be changed.</returns>
    public static CurveSketch Response(string name, string title, string y, string scenario, NumberKey along, double low, double high, params CurveCount[] lines) =>
        new(name, title, y, scenario, along, [.. Enumerable.Range(0, 17).Select(step => Math.Round(low + ((high - low) * step / 16), 9))], 0, 1, [], [.. lines]);

    /// <summary>A course over months.</summary>
    /// <param name="name">Name of the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="y">What goes up, with its unit.</param>
    /// <param name="scenario">Shipped scenario.</param>
    /// <param name="months">Months lived.</param>
    /// <param name="lines">The lines.</param>
    /// <returns>A point for every three months.</returns>
    public static CurveSketch Course(string name, string title, string y, string scenario, int months, params CurveCount[] lines) =>
        new(name, title, y, scenario, null, [3], 0, months, [], [.. lines]);

    /// <summary>The same with numbers set for all lines.</summary>
    public CurveSketch Given(params (NumberKey Key, double Value)[] with) => this with { With = [.. with] };

    /// <summary>The same over more months, of which the first do not count; a long life is lived at every other value.</summary>
    public CurveSketch Over(int months, int from = 0) => this with { Months = months, From = from, Values = months > 12 ? [.. Values.Where((_, at) => at % 2 == 0)] : Values };

    /// <summary>The same at whole values only.</summary>
    public CurveSketch Whole() => this with { Values = [.. Values.Select(Math.Round).Distinct()] };
}
