using Glasshouse.Engine.Tallies;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>The twins without creep of the arms of an experiment: planned after the arms, lived beside them on the first seeds.</summary>
internal sealed class CreepTwins
{
    private readonly Plan[] arms;
    private readonly int[] creeping;
    private readonly int seeds;

    /// <summary>The twins of those arms that can creep; none where they are not to be lived.</summary>
    public CreepTwins(Plan[] arms, RunSize size, bool lived)
    {
        this.arms = arms;
        creeping = [.. Enumerable.Range(0, arms.Length).Where(arm => lived && CreepTwin.Creeps(arms[arm].Scenario))];
        seeds = Math.Min(size.Seeds, CreepTwin.MostSeeds);
        Plans = [.. arms, .. creeping.Select(arm => Plan.From(CreepTwin.Of(arms[arm].Scenario), size.People, size.BurnIn, size.Months, out _)!)];
    }

    /// <summary>Plans of all arms, then of the twins.</summary>
    public Plan[] Plans { get; }

    /// <summary>The places in <see cref="Plans"/> that a group of arms lives on a seed: its arms, then their twins.</summary>
    public int[] GroupOn(int seed, int[] group) =>
        seed >= seeds ? group : [.. group, .. creeping.Index().Where(twin => group.Contains(twin.Item)).Select(twin => arms.Length + twin.Index)];

    /// <summary>What was found: each arm that creeps on the seeds of its twin, and the twin.</summary>
    /// <param name="records">Records by seed, in the order of <see cref="Plans"/>.</param>
    public CreepTwin[] Find(IReadOnlyList<RunRecord[]> records)
    {
        RunRecord[] Of(int place) => [.. records.Take(seeds).Select(seed => seed[place])];
        return
        [
            .. creeping.Select((arm, twin) => new CreepTwin(
                ArmReading.Of(arms[arm], Of(arm), Of(arms.Length + twin), null),
                ArmReading.Of(Plans[arms.Length + twin], Of(arms.Length + twin), null, null)))
        ];
    }
}
