using BenchmarkDotNet.Attributes;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Bench;

/// <summary>A whole society under the essay, as an assessment runs it: time for each person and month, by lanes and threads.</summary>
/// <remarks>Every iteration lives the same first two years of the regime, from a copy of the same past.</remarks>
public class SocietyBenchmarks : IDisposable
{
    private const int People = 262_144;
    private const int MonthsBefore = 12;
    private const int Months = 24;

    private Plan plan = null!;
    private Crew crew = null!;
    private Society past = null!;
    private Society? society;

    [ParamsSource(nameof(Widths))]
    public LaneWidth Lanes { get; set; }

    [ParamsSource(nameof(Crews))]
    public int Threads { get; set; }

    public static IEnumerable<LaneWidth> Widths => Bench.Widths.InHardware;

    public static IEnumerable<int> Crews => new[] { 1, Environment.ProcessorCount }.Distinct();

    [GlobalSetup]
    public void Grow()
    {
        plan = Essay.Plan(People, MonthsBefore, Months);
        crew = new Crew(Threads);
        past = new Society(plan, Essay.Seed, crew, Lanes);
        for (var month = 0; month < MonthsBefore; month++) past.LiveMonth();
    }

    [IterationSetup]
    public void Branch()
    {
        society?.Dispose();
        society = past.Branch(plan);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        society?.Dispose();
        past?.Dispose();
        crew?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "Month of a society", OperationsPerInvoke = People * Months)]
    public void LiveMonth()
    {
        for (var month = 0; month < Months; month++) society!.LiveMonth();
    }
}
