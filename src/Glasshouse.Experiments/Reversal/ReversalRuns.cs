using System.Collections.Immutable;
using Glasshouse.Engine;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Experiments.Fitting;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Reversal;

/// <summary>Finds the reversal point of numbers moved together by runs of two arms that share their people and their luck.</summary>
/// <param name="Arm">The arm that is asked about.</param>
/// <param name="Against">The arm it is held against.</param>
/// <param name="Measure">The measure, over the last twelve months.</param>
/// <param name="Keys">The numbers; each takes the same value, in both arms where both have it alike, else in the first alone.</param>
/// <param name="Low">Lower end of the range.</param>
/// <param name="High">Upper end of the range.</param>
/// <param name="Size">Size of the runs.</param>
public sealed record ReversalRuns(Scenario Arm, Scenario Against, Measure Measure, ImmutableArray<NumberKey> Keys, double Low, double High, RunSize Size)
{
    /// <summary>Everything that stands against it.</summary>
    public ImmutableArray<Problem> Check()
    {
        var problems = ArmRules.CheckTwins([Against, Arm], Size).ToBuilder();
        if (Size.Seeds < 3) problems.Add(Refused("--seeds", FormattableString.Invariant($"{Size.Seeds}"), "is fewer than three seeds", "An interval over seeds needs three; eight are better."));
        if (!(Low < High)) problems.Add(Refused("--range", FormattableString.Invariant($"{Low} {High}"), "is no range", "Write the lower end first."));
        foreach (var key in Keys.Where(key => Low < key.From || High > key.To))
            problems.Add(Refused("--range", FormattableString.Invariant($"{Low} {High}"), FormattableString.Invariant($"leaves the limits {key.From}…{key.To} of {key.Path}"), "Choose a range inside them."));
        return problems.ToImmutable();
    }

    /// <summary>Person-months of all runs.</summary>
    public long PersonMonths => (long)ReversalHunt.Runs(Size.Seeds) * Size.People * (Size.BurnIn + (2L * Size.Months));

    /// <summary>The reversal point.</summary>
    /// <param name="options">Threads and lanes; they never change a result.</param>
    /// <param name="progress">Told of progress; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public ReversalPoint Find(RunOptions options, IProgress<ExperimentProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var meter = new ProgressMeter(progress, PersonMonths, cancellation);
        using var crew = new Crew(options.Threads);
        var hands = Enumerable.Range(0, options.Threads).Select(_ => new Crew(1)).ToArray();
        try
        {
            return ReversalHunt.Find(new FitRange(string.Join(" ", Keys.Select(key => key.Path)), Low, High), Arm.Numbers[Keys[0]].Values[^1].Value, at => Differences(at, crew, hands, options, meter));
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

    private double[] Differences(double at, Crew crew, Crew[] hands, RunOptions options, ProgressMeter meter)
    {
        FittedNumber[] numbers = [.. Keys.Select(key => new FittedNumber(Arm.Name, Arm.Numbers[key]))];
        double[] values = [.. Keys.Select(_ => at)];
        Plan[] plans = [.. new[] { Against, Arm }.Select(arm => FittedNumber.Apply(arm, numbers, values).PlanOf(Size.People, Size.BurnIn, Size.Months))];
        var differences = new double[Size.Seeds];
        crew.Do(Size.Seeds, (seed, hand) =>
        {
            var records = ArmRun.Of(plans, Size.FirstSeed + (ulong)seed, hands[hand], options, FormattableString.Invariant($"at {at:0.####}"), meter).Records;
            differences[seed] = Measuring.LastYear(Measure, records[1]) - Measuring.LastYear(Measure, records[0]);
        });
        return differences;
    }

    private static Problem Refused(string option, string value, string rule, string wayOut) => new(option, 0, 0, "", value, rule, wayOut);
}
