using System.Collections.Immutable;
using Glasshouse.Experiments.Designs;
using Glasshouse.Experiments.Sensitivity;
using Glasshouse.Experiments.Tests.Designs;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments.Tests.Sensitivity;

public sealed class SensitivityStudyTests
{
    private static readonly SensitivityAsk Quick = new() { Resampling = new Resampling(100) };

    private static readonly FactorSpace Mixed = Spaces.Of(
        new Factor("steep", "", 10, 20, NumberDistribution.Uniform),
        new Factor("whole", "", 1, 6, NumberDistribution.Uniform, IsWhole: true),
        new Factor("ratio", "", 0.01, 1, new(DistributionShape.LogUniform)),
        new Factor("none", "", 0, 1, new(DistributionShape.Pert) { Peak = 0.2 }));

    [Theory]
    [InlineData(DesignKind.Morris)]
    [InlineData(DesignKind.Radial)]
    public void Effects_on_a_straight_line_are_exact_and_do_not_spread(DesignKind kind)
    {
        var finding = Study(Mixed.Lay(kind, 12), x => (0.3 * x[0]) - (2 * x[1]) + Math.Log10(x[2]))!;
        var effects = finding.Factors.Select(factor => factor.Effects!).ToArray();
        double[] expected = [3, 10, 2, 0];
        for (var number = 0; number < 4; number++)
        {
            Assert.Equal(expected[number], effects[number].Size.Value, 1e-9);
            Assert.Equal(number == 1 ? -10 : expected[number], effects[number].Mean.Value, 1e-9);
            Assert.Equal(0, effects[number].Spread.Value, 1e-7);
        }

        Assert.Empty(finding.Warnings);
    }

    [Fact]
    public void A_bend_and_a_meeting_of_two_numbers_spread_their_effects()
    {
        var finding = Study(Spaces.Cube(3).Lay(DesignKind.Morris, 30), x => (x[0] * x[1]) + x[2])!;
        Assert.True(finding.Factors[0].Effects!.Spread.Value > 0.2 && finding.Factors[1].Effects!.Spread.Value > 0.2);
        Assert.Equal(0, finding.Factors[2].Effects!.Spread.Value, 1e-9);
    }

    [Fact]
    public void A_Saltelli_design_has_Sobol_indices_and_PAWN()
    {
        var finding = Study(Spaces.Cube(3).Lay(new DesignOrder(DesignKind.Saltelli, 1024, 1) { SecondOrder = true }), KnownFunctions.Ishigami)!;
        var (first, total, pair) = KnownFunctions.IshigamiIndices;
        for (var number = 0; number < 3; number++)
        {
            Assert.Equal(first[number], finding.Groups[number].First!.Value.Value, 0.03);
            Assert.Equal(total[number], finding.Groups[number].Total!.Value.Value, 0.03);
            Assert.NotNull(finding.Factors[number].Pawn);
        }

        Assert.Equal(pair, finding.Pairs.Single(one => one is { One: "x1", Other: "x3" }).Second.Value, 0.05);
    }

    [Fact]
    public void Numbers_that_go_together_share_a_Sobol_index_and_a_note_says_so()
    {
        var finding = Study(Spaces.Cube(3).Tied(new FactorCorrelation(0, 2, 0.8)).Lay(DesignKind.Saltelli, 512), x => x.Sum())!;
        Assert.Equal(["x1 + x3", "x2"], finding.Groups.Select(group => group.Name));
        Assert.Equal(3.6 / 4.6, finding.Groups[0].First!.Value.Value, 0.03);
        Assert.Contains(finding.Notes, note => note.Contains("Sobol index is that of the group", StringComparison.Ordinal));
        Assert.Contains(finding.Notes, note => note.Contains("rank correlation 0.8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_small_design_is_warned_of_with_the_size_that_would_do()
    {
        var small = Study(Spaces.Cube(3).Lay(DesignKind.Saltelli, 32), KnownFunctions.Ishigami)!;
        Assert.Contains(small.Warnings, warning => warning.Contains("is wanted: the design is too small for it. About ", StringComparison.Ordinal) && warning.Contains("there are 32", StringComparison.Ordinal));
        Assert.Contains(small.Warnings, warning => warning.Contains("A slice of PAWN holds 6 points", StringComparison.Ordinal));
        var sobol = Quick with { Method = SensitivityMethod.Sobol };
        Assert.Empty(Study(Spaces.Cube(3).Lay(DesignKind.Saltelli, 4096), KnownFunctions.Ishigami, sobol)!.Warnings);
        Assert.Contains(Study(Spaces.Cube(3).Lay(DesignKind.Morris, 4), KnownFunctions.Ishigami)!.Warnings, warning => warning.Contains("trajectories would do; there are 4", StringComparison.Ordinal));
    }

    [Fact]
    public void Seeds_too_few_for_the_noise_are_warned_of()
    {
        var design = Spaces.Cube(2).Lay(DesignKind.Sobol, 256);
        var outputs = design.Points.Select((x, at) => Enumerable.Range(0, 2).Select(seed => (0.1 * x[0]) + KnownFunctions.Normal(1, (uint)at, (uint)seed)).ToArray()).ToArray();
        var finding = SensitivityStudy.Of(new OutputTable(design.Order, design.Space, design.Points, outputs), "m", "a", "", Quick)!;
        Assert.Contains(finding.Warnings, warning => warning.Contains("run more seeds or more people", StringComparison.Ordinal));
        Assert.InRange(finding.Noise!.Share.Value, 0.9, 1);
    }

    [Fact]
    public void Blocks_with_a_run_that_is_missing_are_left_out_and_counted()
    {
        var design = Spaces.Cube(3).Lay(DesignKind.Saltelli, 64);
        var outputs = design.Points.Select(x => new[] { KnownFunctions.Ishigami(x) }).ToArray();
        outputs[7][0] = double.NaN;
        outputs[100][0] = double.NaN;
        outputs[101][0] = double.NaN;
        var finding = SensitivityStudy.Of(new OutputTable(design.Order, design.Space, design.Points, outputs), "m", "a", "", Quick)!;
        Assert.Equal((62, 2), (finding.Blocks, finding.LeftOut));
        foreach (var output in outputs) output[0] = double.NaN;
        Assert.Null(SensitivityStudy.Of(new OutputTable(design.Order, design.Space, design.Points, outputs), "m", "a", "", Quick));
    }

    [Fact]
    public void An_output_that_never_moves_is_said_to_turn_on_nothing() =>
        Assert.Contains(Study(Spaces.Cube(2).Lay(DesignKind.Saltelli, 32), _ => 5)!.Notes, note => note.Contains("turns on none of these numbers", StringComparison.Ordinal));

    [Theory]
    [InlineData(DesignKind.Grid)]
    [InlineData(DesignKind.LatinHypercube)]
    [InlineData(DesignKind.Sobol)]
    [InlineData(DesignKind.Random)]
    public void Every_sample_has_PAWN(DesignKind kind)
    {
        var finding = Study(Spaces.Cube(2).Lay(kind, kind == DesignKind.Grid ? 12 : 200), x => x[0])!;
        Assert.False(finding.Factors[0].Pawn!.IsLuck);
        Assert.True(finding.Factors[1].Pawn!.IsLuck);
        Assert.Empty(finding.Groups);
    }

    [Fact]
    public void A_finding_is_a_tidy_table()
    {
        var design = Spaces.Cube(3).Lay(new DesignOrder(DesignKind.Saltelli, 64, 1) { SecondOrder = true });
        var outputs = design.Points.Select((x, at) => Enumerable.Range(0, 3).Select(seed => KnownFunctions.Ishigami(x) + (0.1 * KnownFunctions.Normal(1, (uint)at, (uint)seed))).ToArray()).ToArray();
        var rows = SensitivityStudy.Of(new OutputTable(design.Order, design.Space, design.Points, outputs), "offenders", "essay", "no-scoring", Quick)!.Rows.ToImmutableArray();
        Assert.Equal((3 * 4) + (3 * 2) + 3 + 5, rows.Length);
        Assert.Equal(rows.Length, rows.Select(row => (row.Method, row.Factor, row.Other, row.Index)).Distinct().Count());
        Assert.All(rows, row => Assert.Equal(("offenders", "essay", "no-scoring"), (row.Measure, row.Arm, row.Against)));
        Assert.All(rows, row => Assert.True(double.IsNaN(row.Low) || (row.Low <= row.Value && row.Value <= row.High), row.ToString()));
    }

    private static SensitivityFinding? Study(Design design, Func<double[], double> function, SensitivityAsk? ask = null) =>
        SensitivityStudy.Of(new OutputTable(design.Order, design.Space, design.Points, [.. design.Points.Select(point => new[] { function(point) })]), "m", "a", "", ask ?? Quick);
}
