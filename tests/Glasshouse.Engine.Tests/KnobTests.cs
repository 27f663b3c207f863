using System.Collections.Concurrent;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests;

/// <summary>Every number of a scenario turns something.</summary>
public sealed class KnobTests
{
    private const int People = 20_000;
    private const int Months = 24;

    [Fact]
    public void Every_number_that_a_scenario_may_set_moves_some_outcome()
    {
        var straight = Lived(Arms.Everything);
        var ended = new Lazy<RunRecord>(() => Lived(Arms.Ended));
        var without = new ConcurrentBag<string>();
        Parallel.ForEach(NumberKeys.All, key =>
        {
            if (!Ends(key).Any(end => Moves(straight, Arms.Everything, key, end)) && !Ends(key).Any(end => Moves(ended.Value, Arms.Ended, key, end))) without.Add(key.Path);
        });
        Assert.True(without.IsEmpty, "Numbers without effect: " + string.Join(", ", without.Order(StringComparer.Ordinal)));
    }

    // The further end first: it is the likelier to move something.
    private static IEnumerable<double> Ends(NumberKey key)
    {
        var number = Arms.Everything.Numbers[key];
        var value = number.Values[0].Value;
        return new[] { key.From, key.To, number.RangeLow ?? key.From, number.RangeHigh ?? key.To }
            .Where(end => end != value)
            .OrderByDescending(end => Math.Abs(end - value));
    }

    private static bool Moves(RunRecord straight, Scenario scenario, NumberKey key, double value) =>
        straight.DifferencesFrom(Lived(scenario.With((key, value)))).Length > 0;

    private static RunRecord Lived(Scenario scenario) => scenario.Plan(People, 0, Months).Run();
}
