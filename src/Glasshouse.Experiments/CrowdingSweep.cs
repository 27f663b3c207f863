using Glasshouse.Engine;
using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;
using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Experiments;

/// <summary>Runs an ended regime at several sizes of crowding-out, one size for every domain: what remains turns on it.</summary>
/// <remarks>Model: the size takes the place of every crowding-out of conduct, morals and giving. People who never had a regime are the same at every size, since nothing is priced for them.</remarks>
internal sealed class CrowdingSweep(Scenario baseline, Scenario arm, RunSize size)
{
    private const int Seeds = 4;
    private static readonly double[] Sizes = [0, 0.1, 0.2, 0.35, 0.5, 0.7];

    private static readonly NumberKey[] Keys =
    [
        ConductKeys.OrderCrowdingOut, ConductKeys.FraudCrowdingOut, ConductKeys.JudgmentCrowdingOut, ConductKeys.AcademicCrowdingOut, ConductKeys.BribeCrowdingOut,
        MoralsKeys.CrowdingOut, GivingKeys.CrowdingOut,
    ];

    private readonly long people = Math.Min(size.People, 32_768);
    private readonly int burnIn = Math.Min(size.BurnIn, 24);

    /// <summary>Person-months of the whole sweep.</summary>
    public long PersonMonths => Seeds * people * (burnIn + ((Sizes.Length + 1L) * size.Months));

    /// <summary>Size of the runs, in a sentence.</summary>
    public string Note => FormattableString.Invariant($"{people:N0} people, {burnIn} months before and {size.Months} months from the start of the regime, {Seeds} seeds.");

    /// <summary>Runs the sweep; the points do not depend on the number of threads.</summary>
    public CrowdingPoint[] Find(RunOptions options, ProgressMeter meter)
    {
        using var crew = new Crew(options.Threads);
        var plans = Sizes.Select(at => PlanOf(With(at))).Prepend(PlanOf(baseline)).ToArray();
        var seeds = Enumerable.Range(0, Seeds)
            .Select(seed => ArmRun.Of(plans, size.FirstSeed + (ulong)seed, crew, options, "what an ended regime leaves", meter).Records)
            .ToArray();
        return [.. Sizes.Select((at, index) => new CrowdingPoint(at, Difference(seeds, index + 1, "offenders"), Difference(seeds, index + 1, "morals")))];
    }

    private static PairedDifference Difference(RunRecord[][] seeds, int arm, string name)
    {
        var measure = Measures.All.First(known => known.Name == name);
        return Intervals.Between(seeds.Select(records => Measuring.LastYear(measure, records[arm])), seeds.Select(records => Measuring.LastYear(measure, records[0])));
    }

    private Plan PlanOf(Scenario scenario) =>
        Plan.From(scenario, people, burnIn, size.Months, out var problems) ?? throw new ArgumentException(string.Join('\n', problems), nameof(scenario));

    private Scenario With(double at)
    {
        var numbers = arm.Numbers;
        foreach (var key in Keys) numbers = numbers.SetItem(key, numbers[key] with { Values = [new DatedValue(null, Math.Min(at, key.To))] });
        return arm with { Numbers = numbers, Hash = "" };
    }
}
