using System.Diagnostics;
using Glasshouse.Cli.Saying;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Runs a sweep: says what it will take, runs it under a progress bar, and says what there is now.</summary>
internal static class Sweeping
{
    /// <summary>Does the sweep, unless there is any problem with it.</summary>
    public static int Do(SweepAssignment sweep, Surroundings here)
    {
        try
        {
            return here.Attempt(() => Checked(sweep, here));
        }
        catch (OperationCanceledException) when (here.Cancellation.IsCancellationRequested)
        {
            here.Complain($"Interrupted: every finished run is kept in {sweep.Store}, and the same command goes on with the others.");
            return ExitCode.Interrupted;
        }
    }

    private static int Checked(SweepAssignment sweep, Surroundings here)
    {
        var problems = new List<Problem>();
        var reuse = sweep.Reuse.Count == 0 ? null : SweepReuse.Of(sweep.Work, sweep.Store, sweep.Reuse, sweep.Machine, here.Cancellation);
        var need = SweepNeed.Of(sweep.Work, sweep.Store, sweep.Machine.Threads, reuse);
        MemoryNeed.Check(need.Memory, here, problems);
        if (here.FreeDisk(sweep.Store) is var free && free < need.Disk)
            problems.Add(new Problem("--store", 0, 0, "", $"'{sweep.Store}'", $"lies on a disk with {MemoryNeed.Gigabytes(free)} free, and {MemoryNeed.Plain(need.Runs)} runs need {MemoryNeed.Gigabytes(need.Disk)}",
                "Free some room, name a folder on another disk, or keep fewer outcomes (keep: { outcomes: none })."));
        if (problems.Count > 0) return here.Refuse(problems);
        var perSecond = need.Runs == 0 ? 0 : SweepNeed.Pilot(sweep.Work, sweep.Machine, here.Cancellation);
        if (sweep.IsDry) Name(reuse, here);
        if (sweep.IsDry && sweep.Json)
        {
            here.Output.WriteLine(SweepText.Json(sweep, need, perSecond, null, 0));
            return ExitCode.Done;
        }

        foreach (var line in SweepText.Beforehand(sweep, need, perSecond))
            if (sweep.IsDry) here.Say(line);
            else here.Complain(line);
        return sweep.IsDry ? ExitCode.Done : Run(sweep, need, reuse, perSecond, here);
    }

    private static int Run(SweepAssignment sweep, SweepNeed need, SweepReuse? reuse, double perSecond, Surroundings here)
    {
        var begun = Stopwatch.GetTimestamp();
        var done = Watching.Over(here, progress => Sweep.Run(sweep.Work, sweep.Store, sweep.Machine, progress, here.Cancellation, reuse));
        Name(reuse, here);
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        if (sweep.Json) here.Output.WriteLine(SweepText.Json(sweep, need, perSecond, done, seconds));
        else foreach (var line in SweepText.Afterwards(sweep, need, done, seconds)) here.Say(line);
        return ExitCode.Done;
    }

    private static void Name(SweepReuse? reuse, Surroundings here)
    {
        foreach (var damaged in reuse?.Damaged ?? []) here.Complain(damaged);
    }
}
