using Glasshouse.Scenarios.Keys;

namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The engine, in fixed point, against the same model in double precision.</summary>
public sealed class ReferenceTests
{
    // People are compared where no enterprise lives; enterprises have no twin in double precision here.
    private const string Full = "GLASSHOUSE_REFERENCE";
    private const double Tolerance = 0.01;
    private const double Errors = 4;

    // With the variable set: a hundred thousand people over ten years, and every table in the output.
    [Theory]
    [InlineData("no-scoring"), InlineData("court-list"), InlineData("essay"), InlineData("due-process"), InlineData("captured")]
    [InlineData("captured-detention"), InlineData("good-samaritan-after"), InlineData("essay-ended"), InlineData("city-points"), InlineData("eu-limits")]
    [InlineData("us-no-scoring"), InlineData("us-credit"), InlineData("us-credit-2021"), InlineData("us-credit-2023"), InlineData("us-credit-removal")]
    public void Fixed_point_differs_from_double_precision_by_less_than_one_percent_in_every_outcome(string name)
    {
        var full = Environment.GetEnvironmentVariable(Full) == "1";
        var arm = Arms.Shipped(name).With((EnterprisesKeys.Density, 0));
        var comparison = full ? new ReferenceComparison(arm, 100_000, 36, 84) : new ReferenceComparison(arm, 30_000, 12, 36);
        if (full) TestContext.Current.TestOutputHelper?.WriteLine($"{name}\n\n{comparison.Table(row => row.Whole.Reference > 0)}");
        var off = comparison.Rows.Where(row => !Agrees(row.Whole) || !Agrees(row.LastYear)).ToHashSet();
        Assert.True(off.Count == 0, $"{name} differs from double precision:\n{comparison.Table(off.Contains)}");
    }

    private static bool Agrees(ReferenceDifference found) => Math.Abs(found.Difference) <= Tolerance + (Errors * found.Error);
}
