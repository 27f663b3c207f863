using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Tests.Designs;

namespace Glasshouse.Experiments.Tests.Sensitivity;

/// <summary>Indices beside those that a program of another language and library found from the same outputs.</summary>
public sealed class IndependentTests
{
    private static readonly Resampling None = new(0);

    [Fact]
    public void Sobol_indices_are_those_of_an_independent_program()
    {
        var blocks = Spaces.Cube(3).Lay(new DesignOrder(DesignKind.Saltelli, 64, 1) { SecondOrder = true, Scrambling = Scrambling.None })
            .Shares.Chunk(8).Select(block => block.Select(point => new[] { KnownFunctions.Ishigami(point) }).ToArray()).ToArray();
        var indices = SobolIndices.Of(blocks, 3, None);
        double[] first = [0.2927412857573364, 0.6089431308141572, -0.02452368653312213];
        double[] total = [0.5759383396698098, 0.4605274695503907, 0.19280110990916824];
        double[] janon = [0.17054147071812678, 0.47978540333699055, -0.12464696938210315];
        var asJanon = SobolIndices.Of(blocks, 3, None, FirstOrderEstimator.Janon);
        for (var number = 0; number < 3; number++)
        {
            Assert.Equal(first[number], indices.First[number].Value, 1e-10);
            Assert.Equal(total[number], indices.Total[number].Value, 1e-10);
            Assert.Equal(janon[number], asJanon.First[number].Value, 1e-10);
        }

        Assert.Equal(-0.125057648694059, indices.Second[(0, 1)].Value, 1e-10);
        Assert.Equal(0.2875840865363577, indices.Second[(0, 2)].Value, 1e-10);
        Assert.Equal(-0.1407749979591366, indices.Second[(1, 2)].Value, 1e-10);
    }

    [Fact]
    public void Distances_of_PAWN_are_those_of_an_independent_program()
    {
        var points = SobolSequence.Points(256, 3, Scrambling.None, 1);
        var pawn = Pawn.Of(points, [.. points.Select(KnownFunctions.Ishigami)], 8, None);
        (double Median, double Largest)[] expected = [(0.259765625, 0.34375), (0.3515625, 0.375), (0.115234375, 0.2109375)];
        for (var number = 0; number < 3; number++)
        {
            Assert.Equal(expected[number].Median, pawn[number].Median.Value, 1e-9);
            Assert.Equal(expected[number].Largest, pawn[number].Largest.Value, 1e-9);
        }
    }
}
