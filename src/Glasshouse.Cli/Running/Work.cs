using System.Runtime.InteropServices;
using Glasshouse.Cli.Saying;
using Glasshouse.Evidence;
using Glasshouse.Experiments;
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
        MemoryNeed.Check(assignment.Size, here.AvailableBytes, problems);
        if (problems.Count == 0) PlanCheck.Of(assignment.Arms, assignment.Size, problems);
        if (problems.Count > 0) return here.Refuse(problems);
        var result = Run(assignment, here);
        OutputFolder.Write(assignment.Out, result, Context(assignment), progress: null, here.Cancellation);
        Print(assignment, result.Findings, here);
        return ExitCode.Done;
    }

    /// <summary>Version of the laboratory.</summary>
    public static string Version => typeof(Work).Assembly.GetName().Version!.ToString(3);

    private static ExperimentResult Run(Assignment assignment, Surroundings here) => Watching.Over(here, progress =>
        Experiment.Run(assignment.Arms, assignment.Size, assignment.Machine, assignment.Sweep, progress, here.Cancellation));

    private static ReportContext Context(Assignment assignment) => new(
        assignment.Command,
        Version,
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}",
        assignment.Machine.Threads,
        assignment.Machine.Lanes.ToString(),
        assignment.Sweep,
        EvidenceLibrary.Figures);

    private static void Print(Assignment assignment, Findings findings, Surroundings here)
    {
        if (assignment.Json)
        {
            here.Output.WriteLine(ResultJson.Of(assignment, findings));
            return;
        }

        ResultTable.Write(findings, here);
        here.Output.WriteLine($"report {Path.Combine(assignment.Out, OutputFolder.ReportName)}");
        here.Output.WriteLine($"result sha256:{findings.ResultHash}");
    }
}
