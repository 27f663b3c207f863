using System.Runtime.InteropServices;
using Glasshouse.Cli.Saying;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
using Glasshouse.Experiments.Assessing;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Reports;
using Glasshouse.Reports.Output;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Runs an assignment, lays down its report and prints its key measures.</summary>
internal static class Work
{
    /// <summary>Does the work, unless there is any problem with it.</summary>
    public static int Do(Assignment assignment, ICollection<Problem> problems, Surroundings here)
    {
        here = here with { AvailableBytes = Math.Min(here.AvailableBytes, assignment.MostMemory) };
        var room = Room.For(assignment.Arms, assignment.Size, assignment.Machine, !assignment.Alone, assignment.Keeping, here, problems);
        DiskNeed.Check(room.Need, assignment, here, problems);
        if (problems.Count == 0) PlanCheck.Of(assignment.Arms, assignment.Size, problems);
        var answering = problems.Count == 0 ? assignment.Answer?.Of(assignment.Arms, assignment.Size, problems) : null;
        if (answering is not null) DiskNeed.Check(answering, assignment, here, problems);
        if (problems.Count > 0) return here.Refuse(problems);
        room.Say(assignment.Keeping?.Folder ?? "", assignment.Size.BurnIn, here);
        if (assignment.Answer is not null && answering is null) here.Complain($"no plausible worlds: no arm has the people of {assignment.Arms[0].Name}, so that nothing can be compared person by person");
        assignment = assignment with { Machine = room.Machine };
        try
        {
            return assignment.Keeping is null ? Finish(assignment, null, answering, here) : DoKept(assignment, answering, here);
        }
        catch (StoreProblem problem)
        {
            return here.Refuse([Mendable.Problem(problem)!]);
        }
    }

    /// <summary>Version of the laboratory.</summary>
    public static string Version => typeof(Work).Assembly.GetName().Version!.ToString(3);

    // Whatever ends the work, the checkpoints stay, and the last words say how to go on.
    private static int DoKept(Assignment assignment, Answering? answering, Surroundings here)
    {
        try
        {
            using var keeping = KeepingFolder.Open(assignment, here);
            return Finish(assignment, keeping, answering, here);
        }
        catch (CheckpointProblem problem)
        {
            return here.Refuse([Mendable.Problem(problem)!]);
        }
        catch (OperationCanceledException) when (here.Cancellation.IsCancellationRequested && assignment.Keeping!.Folder.Length > 0)
        {
            here.Complain($"Interrupted: nothing that was lived is lost. ./glasshouse resume {assignment.Keeping.Folder} goes on.");
            return ExitCode.Interrupted;
        }
        catch (Exception) when (assignment.Keeping!.Folder.Length > 0)
        {
            here.Complain($"The checkpoints are whole: ./glasshouse resume {assignment.Keeping.Folder} goes on from the last of them.");
            throw;
        }
    }

    private static int Finish(Assignment assignment, Keeping? keeping, Answering? answering, Surroundings here)
    {
        var answer = answering is null ? null : Worlds(assignment, answering, here);
        var result = Run(assignment, keeping, here) with { Answer = answer };
        OutputFolder.Write(assignment.Out, result, Context(assignment), progress: null, here.Cancellation);
        if (answering is not null) WorldsFolder.Remove(assignment);
        Print(assignment, result, here);
        return ExitCode.Done;
    }

    private static Answer Worlds(Assignment assignment, Answering answering, Surroundings here)
    {
        foreach (var line in WorldsText.Beforehand(assignment, answering, here)) here.Complain(line);
        var folder = WorldsFolder.Of(assignment, answering.Hash);
        WorldsFolder.RemoveOthers(assignment, answering.Hash);
        try
        {
            return Watching.Over(here, progress => answering.Find(folder, assignment.Machine, progress, here.Cancellation));
        }
        catch (OperationCanceledException) when (here.Cancellation.IsCancellationRequested)
        {
            here.Complain("Every finished run of a world is kept, and the same command goes on with the others.");
            throw;
        }
    }

    private static ExperimentResult Run(Assignment assignment, Keeping? keeping, Surroundings here) => Watching.Over(here, progress =>
        Experiment.Run(assignment.Arms, assignment.Size, assignment.Machine, assignment.Sweep, progress, here.Cancellation, keeping, !assignment.Alone));

    private static ReportContext Context(Assignment assignment) => new(
        assignment.Command,
        Version,
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}",
        assignment.Noted.Threads,
        assignment.Noted.Lanes.ToString(),
        assignment.Sweep,
        EvidenceLibrary.Figures);

    private static void Print(Assignment assignment, ExperimentResult result, Surroundings here)
    {
        if (assignment.Json)
        {
            here.Output.WriteLine(ResultJson.Of(assignment, result));
            return;
        }

        ResultTable.Write(result.Findings, here);
        if (result.Answer is { } answer)
            foreach (var line in WorldsText.Of(answer)) here.Say(line);
        here.Say($"report {Path.Combine(assignment.Out, OutputFolder.ReportName)}");
        here.Say($"result sha256:{result.Findings.ResultHash}");
    }
}
