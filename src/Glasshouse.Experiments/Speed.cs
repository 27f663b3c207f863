using System.Diagnostics;
using Glasshouse.Engine;
using Glasshouse.Engine.Lanes;
using Glasshouse.Scenarios;

namespace Glasshouse.Experiments;

/// <summary>How long a society takes to grow and to live some months.</summary>
/// <param name="SetUpSeconds">Seconds to plan the run and grow the society.</param>
/// <param name="Seconds">Seconds for the months, after one to warm up.</param>
internal readonly record struct Speed(double SetUpSeconds, double Seconds)
{
    /// <summary>Grows a society, lives a month to warm up and then the months that are timed.</summary>
    public static Speed Of(Scenario scenario, long people, int months, ulong seed, Crew crew, LaneWidth lanes, string stage, ProgressMeter meter)
    {
        var began = Stopwatch.GetTimestamp();
        var plan = scenario.PlanOf(people, 0, 1 + months);
        using var society = new Society(plan, seed, crew, lanes);
        var setUp = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Live(society, people, 1, stage, meter);
        began = Stopwatch.GetTimestamp();
        Live(society, people, months, stage, meter);
        return new Speed(setUp, Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    /// <summary>Lives months and tells of each.</summary>
    public static void Live(Society society, long people, int months, string stage, ProgressMeter meter)
    {
        for (var month = 0; month < months; month++)
        {
            meter.MayGoOn();
            society.LiveMonth();
            meter.Add(stage, people);
        }
    }
}
