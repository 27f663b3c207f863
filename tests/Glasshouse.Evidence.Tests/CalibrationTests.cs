using CsCheck;

namespace Glasshouse.Evidence.Tests;

public sealed class CalibrationTests
{
    private static readonly Gen<Figure> AnyFigure = Gen.Int[0, EvidenceLibrary.Figures.Length - 1].Select(i => EvidenceLibrary.Figures[i]);

    [Fact]
    public void A_verified_figure_meant_for_it_becomes_a_target()
    {
        var (target, refusal) = Calibration.TargetFrom("S13-entries");
        Assert.Null(refusal);
        Assert.Equal(new CalibrationTarget("S13-entries", 11_230_000, "entries", null, null, ""), target);
    }

    [Fact]
    public void A_published_bound_travels_with_the_target() =>
        Assert.Equal(0.97, Calibration.TargetFrom("F14-2018-06").Target!.High);

    [Theory]
    [InlineData("A2-strong", "from memory")]
    [InlineData("H1", "is context")]
    [InlineData("L4", "Write it into the scenario")]
    [InlineData("FR-501", "10 to 100 ratio")]
    [InlineData("IN-421", "Check the sign")]
    [InlineData("US-113", "has no number")]
    [InlineData("S7-entrys", "The nearest known name is S7-entries.")]
    [InlineData("FR-503", "from memory")]
    public void Any_other_figure_is_refused_with_the_reason_and_the_way_out(string id, string reason)
    {
        var (target, refusal) = Calibration.TargetFrom(id);
        Assert.Null(target);
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_is_a_target_exactly_where_it_may_be_fitted() =>
        Assert.All(EvidenceLibrary.Figures, figure =>
        {
            var (target, refusal) = Calibration.TargetFrom(figure);
            Assert.Equal(figure.MayBeFitted, target is not null);
            Assert.Equal(target is null, refusal is not null);
        });

    [Fact]
    public void A_refusal_names_the_figure_and_is_a_sentence() =>
        Assert.All(EvidenceLibrary.Figures.Where(figure => !figure.MayBeFitted), figure =>
        {
            var refusal = Calibration.TargetFrom(figure).Refusal!;
            Assert.StartsWith(figure.Id, refusal, StringComparison.Ordinal);
            Assert.EndsWith(".", refusal, StringComparison.Ordinal);
        });

    [Fact]
    public void Memory_is_refused_whatever_else_a_figure_says() =>
        Gen.Select(AnyFigure, Gen.Enum<FigureRole>(), Gen.Double[0, 100]).Sample((figure, role, value) =>
            Calibration.TargetFrom(figure with { Verified = Verification.Memory, Role = role, Value = value }).Target is null);

    [Fact]
    public void Context_and_rules_are_refused_however_well_they_are_verified() =>
        Gen.Select(AnyFigure, Gen.Enum<Verification>(), Gen.Bool.Select(rule => rule ? FigureRole.Parameter : FigureRole.Context)).Sample((figure, verified, role) =>
            Calibration.TargetFrom(figure with { Verified = verified, Role = role }).Target is null);

    [Fact]
    public void A_figure_without_a_value_is_refused_whatever_its_interval() =>
        Gen.Select(AnyFigure, Gen.Double[0, 50].Nullable(), Gen.Double[50, 100].Nullable()).Sample((figure, low, high) =>
            Calibration.TargetFrom(figure with { Verified = Verification.Yes, Role = FigureRole.Calibrate, Value = null, Low = low, High = high })
                is { Target: null, Refusal.Length: > 0 });
}
