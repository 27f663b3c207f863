using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The engine, in fixed point, against the same model in double precision.</summary>
public sealed class ReferenceTests
{
    // People are compared where no enterprise lives; enterprises have no twin in double precision here.
    private const double Tolerance = 0.02;
    private const double Errors = 4;

    [Theory, InlineData("no-scoring"), InlineData("court-list"), InlineData("essay"), InlineData("due-process"), InlineData("captured"), InlineData("captured-detention"), InlineData("good-samaritan-after"), InlineData("essay-ended"), InlineData("city-points"), InlineData("eu-limits")]
    public void Fixed_point_agrees_with_double_precision_in_every_outcome(string name)
    {
        var comparison = new ReferenceComparison(Arms.Shipped(name).With((EnterprisesKeys.Density, 0)), 30_000, 12, 36);
        var off = comparison.Table(row => !Agrees(row.Whole) || !Agrees(row.LastYear));
        Assert.True(comparison.Rows.All(row => Agrees(row.Whole) && Agrees(row.LastYear)), $"{name} differs from double precision:\n{off}");
    }

    private static bool Agrees(ReferenceDifference found) => Math.Abs(found.Difference) <= Tolerance + (Errors * found.Error);
}
