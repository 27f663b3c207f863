using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>Finds what remains of the regimes that end within a run.</summary>
internal static class Endings
{
    private static readonly string[] Looked = ["offenders", "order-rate", "fraud-rate", "evasion-rate", "morals", "gave", "trust", "approve", "savings"];

    /// <summary>One finding for each arm whose regime ends before the last month.</summary>
    /// <param name="plans">Plans of the arms, the baseline first.</param>
    /// <param name="records">One record for each arm and seed.</param>
    /// <param name="twins">Numbers of the arms with the people of the baseline.</param>
    public static EndingFinding[] Of(Plan[] plans, RunRecord[][] records, int[] twins) =>
        [.. twins.Skip(1).Where(arm => MonthsOf(plans[arm]) is > 0 and var end && end < plans[arm].Months).Select(arm => Of(plans, records, twins, arm))];

    /// <summary>Months under the regime; 0 where it goes on.</summary>
    public static int MonthsOf(Plan plan) => plan.Scenario.End is { } end ? end.Ordinal - plan.Scenario.Start.Ordinal : 0;

    private static EndingFinding Of(Plan[] plans, RunRecord[][] records, int[] twins, int arm)
    {
        var end = MonthsOf(plans[arm]);
        var continuing = Array.Find(twins, other => plans[other].Scenario.Name == plans[arm].Scenario.Extends && plans[other].Scenario.End is null);
        var goesOn = continuing == 0 ? null : records[continuing];
        var remains = Measures.All.Where(measure => Looked.Contains(measure.Name))
            .SelectMany(measure => Stretches(end, plans[arm].Months).Select(stretch => Remain(measure, stretch, end, records[arm], records[0], goesOn)));
        return new EndingFinding(plans[arm].Scenario.Name, continuing == 0 ? "" : plans[continuing].Scenario.Name, end, [.. remains], [], "");
    }

    // The last year of the regime, the first year after it, and the last year of the run where that is later.
    private static IEnumerable<(int From, int To)> Stretches(int end, int months)
    {
        yield return (Math.Max(0, end - 12), end);
        yield return (end, Math.Min(end + 12, months));
        if (months - 12 > end) yield return (months - 12, months);
    }

    private static EndingRemain Remain(Measure measure, (int From, int To) stretch, int end, RunRecord[] arm, RunRecord[] never, RunRecord[]? goesOn)
    {
        double[] Values(RunRecord[] records) => [.. records.Select(record => Measuring.Of(measure, record, record.BurnIn + stretch.From, record.BurnIn + stretch.To))];
        var values = Values(arm);
        return new EndingRemain(
            measure, stretch.From - end, stretch.To - end - 1, Intervals.Of(values), Intervals.Between(values, Values(never)),
            goesOn is null ? null : Intervals.Between(values, Values(goesOn)));
    }
}
