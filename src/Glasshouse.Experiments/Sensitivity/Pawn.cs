namespace Glasshouse.Experiments.Sensitivity;

/// <summary>PAWN: how far the whole distribution of an output moves where one number is known, whatever its variance.</summary>
/// <param name="Median">Median over slices of the greatest distance between the distribution in the slice and that of all points (Kolmogorov and Smirnov), 0…1.</param>
/// <param name="Largest">The greatest of them: the slice in which the number says most.</param>
/// <param name="MedianOfDummy">What the median of a number that nothing depends on stays below in nineteen designs of twenty.</param>
/// <param name="LargestOfDummy">The same of the greatest.</param>
/// <remarks>
/// Model: points are put in order by the number and cut into slices of as many points each; where the number has few values, each of them is a slice.
/// The dummy is the output cut into the same slices at random, two hundred times.
/// Slices are small, so that a distance is larger than with points without end. The interval is that of the index as designs of this size find it on average:
/// the middle of the draws, moved down by as much as their mean lies above the estimate.
/// A number whose index does not pass the dummy is not told from luck. Numbers that go together: the index holds what a number shares with the others.
/// Source: Pianosi and Wagener 2015 and 2018; the dummy as by Zadeh et al. 2017.
/// </remarks>
public sealed record Pawn(IndexEstimate Median, IndexEstimate Largest, double MedianOfDummy, double LargestOfDummy)
{
    /// <summary>Whether nothing sets the number apart from one that nothing depends on.</summary>
    public bool IsLuck => !(Median.Value > MedianOfDummy || Largest.Value > LargestOfDummy);

    /// <summary>Estimates the indices of all numbers.</summary>
    /// <param name="points">Values of the numbers, <c>[points][numbers]</c>.</param>
    /// <param name="outputs">The output at each point.</param>
    /// <param name="slices">Slices, at least 2; fewer where a number has fewer values.</param>
    /// <param name="resampling">How intervals are made; at most two hundred draws are taken.</param>
    public static Pawn[] Of(IReadOnlyList<double[]> points, double[] outputs, int slices, Resampling resampling) => new PawnStudy(points, slices, resampling).Of(outputs);
}
