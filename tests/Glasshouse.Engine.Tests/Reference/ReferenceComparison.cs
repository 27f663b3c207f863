using System.Text;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>Fixed point against double precision on one scenario: every outcome over the whole run and in its last year.</summary>
internal sealed class ReferenceComparison
{
    private const int Year = 12;

    /// <summary>Lives both societies.</summary>
    public ReferenceComparison(Scenario scenario, long people, int burnIn, int months, ulong seed = Arms.Seed)
    {
        Name = scenario.Name;
        var record = scenario.Plan(people, burnIn, months).Run(seed, threads: Math.Min(Environment.ProcessorCount, 4));
        var reference = new ReferenceSociety(scenario, people, burnIn, seed);
        reference.Live(burnIn + months);
        Rows = [.. Enum.GetValues<Outcome>().Select(outcome => Row(record, reference, outcome))];
    }

    /// <summary>Name of the scenario.</summary>
    public string Name { get; }

    /// <summary>All outcomes.</summary>
    public ReferenceRow[] Rows { get; }

    /// <summary>The table in Markdown.</summary>
    public string Table(Func<ReferenceRow, bool> which)
    {
        var text = new StringBuilder("| outcome | fixed point | double precision | difference % | standard error % | last year % | standard error % |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var row in Rows.Where(which))
        {
            text.Append(FormattableString.Invariant($"| {OutcomeNames.Of(row.Outcome)} | {row.Whole.Fixed:0} | {row.Whole.Reference:0.0} "))
                .Append(FormattableString.Invariant($"| {100 * row.Whole.Difference:0.00} | {100 * row.Whole.Error:0.00} | {100 * row.LastYear.Difference:0.00} | {100 * row.LastYear.Error:0.00} |\n"));
        }

        return text.ToString();
    }

    private static ReferenceRow Row(RunRecord record, ReferenceSociety reference, Outcome outcome) => new(
        outcome,
        Over(record, reference, outcome, 0),
        Over(record, reference, outcome, record.Months - Year));

    private static ReferenceDifference Over(RunRecord record, ReferenceSociety reference, Outcome outcome, int from)
    {
        var provinces = Enumerable.Range(0, reference.Provinces).ToArray();
        var months = Enumerable.Range(from, record.Months - from).ToArray();
        var found = provinces.Select(province => (double)months.Sum(month => record.Count(month, province, outcome))).ToArray();
        var wanted = provinces.Select(province => months.Sum(month => reference.Count(month, province, outcome))).ToArray();
        return ReferenceDifference.Of(found, wanted);
    }
}
