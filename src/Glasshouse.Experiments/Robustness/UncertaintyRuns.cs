using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Chance;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Robustness;

/// <summary>Runs arms under sets of a posterior, under every open mechanism and with several seeds, and splits what they show.</summary>
/// <remarks>
/// Model: the sets are drawn from the posterior by their weights and are the same under every mechanism; every set has seeds of its own and all arms share them.
/// A structure is laid over the set: where both speak of a number, the structure has the last word.
/// Left out: numbers that were not fitted; they stay where they stand, and sweeps move them.
/// </remarks>
/// <param name="Arms">The arms, the baseline first; all of them twins.</param>
/// <param name="Posterior">The posterior; null where the place has none, and then there is one set, the society as it stands.</param>
/// <param name="Structures">The mechanisms.</param>
/// <param name="Size">Size of each run; its seeds are those of each set.</param>
/// <param name="Sets">Sets that are drawn.</param>
public sealed record UncertaintyRuns(ImmutableArray<Scenario> Arms, Posterior? Posterior, ImmutableArray<Structure> Structures, RunSize Size, int Sets)
{
    /// <summary>Sets that are run.</summary>
    public int SetsRun => Posterior is null ? 1 : Sets;

    /// <summary>Person-months of all runs.</summary>
    public long PersonMonths => (long)Structures.Length * SetsRun * Size.Seeds * Size.People * (Size.BurnIn + ((long)Arms.Length * Size.Months));

    /// <summary>The splits: every arm on every measure that was asked for.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public ImmutableArray<MeasureUncertainty> Find(IReadOnlyList<Measure> measures, RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(options);
        var values = Run(measures, options, new ProgressMeter(progress, PersonMonths, cancellation));
        return
        [
            .. from arm in Enumerable.Range(0, Arms.Length)
               from measure in Enumerable.Range(0, measures.Count)
               select new MeasureUncertainty(
                   Arms[arm].Name, measures[measure], Split(run => run[arm][measure], values), arm == 0 ? null : Split(run => run[arm][measure] - run[0][measure], values))
        ];
    }

    /// <summary>The arms at a set and under a structure.</summary>
    internal Scenario[] At(Structure structure, int set) =>
        [.. Arms.Select(arm => structure.In(Posterior is null ? arm : PosteriorFiles.Apply(arm, Posterior, Drawn(set))))];

    private UncertaintySplit Split(Func<double[][], double> of, double[][][] runs)
    {
        var at = 0;
        return UncertaintySplit.Of([.. Structures.Select(_ => Enumerable.Range(0, SetsRun).Select(_ => Enumerable.Range(0, Size.Seeds).Select(_ => of(runs[at++])).ToArray()).ToArray())], []);
    }

    // Runs stand by structure, set and seed; each is [arms][measures].
    private double[][][] Run(IReadOnlyList<Measure> measures, RunOptions options, ProgressMeter meter)
    {
        var runs = new double[Structures.Length * SetsRun * Size.Seeds][][];
        using var crew = new Crew(options.Threads);
        var hands = Enumerable.Range(0, options.Threads).Select(_ => new Crew(1)).ToArray();
        try
        {
            crew.Do(runs.Length, (run, hand) => runs[run] = Live(run, measures, hands[hand], options, meter));
            return runs;
        }
        catch (InvalidOperationException failure) when (failure.InnerException is OperationCanceledException)
        {
            meter.MayGoOn();
            throw;
        }
        finally
        {
            foreach (var hand in hands) hand.Dispose();
        }
    }

    private double[][] Live(int run, IReadOnlyList<Measure> measures, Crew hand, RunOptions options, ProgressMeter meter)
    {
        var (structure, set, seed) = (Structures[run / (SetsRun * Size.Seeds)], run / Size.Seeds % SetsRun, run % Size.Seeds);
        Plan[] plans = [.. At(structure, set).Select(arm => arm.PlanOf(Size.People, Size.BurnIn, Size.Months))];
        var records = ArmRun.Of(plans, Size.FirstSeed + (ulong)((set * Size.Seeds) + seed), hand, options, $"{structure.Name}, set {set + 1}", meter).Records;
        return [.. records.Select(record => measures.Select(measure => Measuring.LastYear(measure, record)).ToArray())];
    }

    private int Drawn(int set) => Posterior!.SetAt((set + new KeyedDraws(Size.FirstSeed, "a set of a posterior").Share(0)) / Sets);
}
