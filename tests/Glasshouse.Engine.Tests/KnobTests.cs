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

    // A person has room for a social score or a credit score, so the numbers of credit turn in a society of their own.
    private static readonly string[] OfCredit = ["credit", "borrowing", "billing", "disputing", "pricing"];

    [Fact]
    public void Every_number_that_a_scenario_may_set_moves_some_outcome()
    {
        var straight = Arms.Everything.Plan(People, 0, Months).Run();
        var ended = new Lazy<RunRecord>(() => Arms.Ended.Plan(People, 0, Months).Run());
        var onCredit = Arms.EverythingOnCredit.Plan(People, 0, Months).Run();
        var without = new ConcurrentBag<string>();
        Parallel.ForEach(NumberKeys.All, key =>
        {
            var (busy, record) = OfCredit.Contains(key.Section) ? (Arms.EverythingOnCredit, onCredit) : (Arms.Everything, straight);
            if (!Ends(busy, key).Any(end => Moves(busy, record, key, end)) && !Ends(Arms.Ended, key).Any(end => Moves(Arms.Ended, ended.Value, key, end))) without.Add(key.Path);
        });
        Assert.True(without.IsEmpty, "Numbers without effect: " + string.Join(", ", without.Order(StringComparer.Ordinal)));
    }

    // The further end first: it is the likelier to move something.
    private static IEnumerable<double> Ends(Scenario busy, NumberKey key)
    {
        var number = busy.Numbers[key];
        var value = number.Values[0].Value;
        return new[] { key.From, key.To, number.RangeLow ?? key.From, number.RangeHigh ?? key.To }
            .Where(end => end != value)
            .OrderByDescending(end => Math.Abs(end - value));
    }

    private static bool Moves(Scenario busy, RunRecord straight, NumberKey key, double value) =>
        straight.DifferencesFrom(busy.With((key, value)).Plan(People, 0, Months).Run()).Length > 0;
}
