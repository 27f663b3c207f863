using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>One thread of a sweep: it keeps the end of the burn-in of each seed, so that a number of the regime costs no burn-in again.</summary>
internal sealed class SweepWorker : IDisposable
{
    private readonly Crew crew = new(1);
    private readonly Plan baseline;
    private readonly SweepSize size;
    private readonly LaneWidth lanes;
    private readonly ImmutableArray<Measure> looked;
    private readonly Society?[] settled;

    /// <summary>A worker on a baseline.</summary>
    public SweepWorker(Plan baseline, SweepSize size, ImmutableArray<Measure> looked, LaneWidth lanes)
    {
        this.baseline = baseline;
        this.size = size;
        this.looked = looked;
        this.lanes = lanes;
        settled = new Society?[size.Seeds];
    }

    /// <summary>Values of the measures under a plan that shares the burn-in of the baseline.</summary>
    public double[] After(Plan plan, int seed, string stage, ProgressMeter meter)
    {
        settled[seed] ??= ArmRun.BurnIn(baseline, SeedOf(seed), crew, lanes, stage, meter.Unheard());
        return Branch(settled[seed]!, plan, stage, meter);
    }

    /// <summary>Values of the measures of the baseline and of the arm, where both begin with another burn-in.</summary>
    public (double[] Baseline, double[] Arm) FromBirth(Plan other, Plan arm, int seed, string stage, ProgressMeter meter)
    {
        using var society = ArmRun.BurnIn(other, SeedOf(seed), crew, lanes, stage, meter);
        return (Branch(society, other, stage, meter), Branch(society, arm, stage, meter));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var society in settled) society?.Dispose();
        crew.Dispose();
    }

    private double[] Branch(Society from, Plan plan, string stage, ProgressMeter meter)
    {
        using var society = from.Branch(plan);
        var record = ArmRun.Count(society, plan, stage, meter);
        return [.. looked.Select(measure => Measuring.LastYear(measure, record))];
    }

    private ulong SeedOf(int seed) => size.FirstSeed + (ulong)seed;
}
