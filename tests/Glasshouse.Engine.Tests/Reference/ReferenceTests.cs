namespace Glasshouse.Engine.Tests.Reference;

/// <summary>The engine, in fixed point, against the same model in double precision.</summary>
public sealed class ReferenceTests
{
    [Theory, InlineData("no-scoring"), InlineData("court-list"), InlineData("essay"), InlineData("due-process"), InlineData("captured")]
    public void Fixed_point_differs_from_double_precision_by_less_than_one_percent(string name)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var size = Environment.GetEnvironmentVariable("GLASSHOUSE_REFERENCE")?.Split(' ') ?? ["30000", "12", "36"];
        var comparison = new ReferenceComparison(Arms.Shipped(name), int.Parse(size[0]), int.Parse(size[1]), int.Parse(size[2]));
        Console.WriteLine($"{name} {clock.Elapsed}");
        Console.WriteLine(comparison.Table(_ => true));
    }
}
