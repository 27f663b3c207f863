using Glasshouse.Cli.Saying;
using Glasshouse.Experiments.Calibrating;
using Glasshouse.Reports.Output;
using Glasshouse.Reports.Sweeps;

namespace Glasshouse.Cli.Running;

/// <summary>Runs a fit: says what it will take and what it goes on from, fits under a progress bar, and writes the posterior.</summary>
internal static class Fitting
{
    /// <summary>Does the fit; what is finished of one that was ended is taken up.</summary>
    public static int Do(FitAssignment fit, Surroundings here)
    {
        try
        {
            return here.Attempt(() => Kept(fit, here));
        }
        catch (OperationCanceledException) when (here.Cancellation.IsCancellationRequested)
        {
            here.Complain($"Interrupted: every finished run is kept in {fit.Runs}, and the same command goes on with the others.");
            return ExitCode.Interrupted;
        }
    }

    private static int Kept(FitAssignment fit, Surroundings here)
    {
        using var kept = FitRuns.Open(fit.Runs, fit.Order);
        foreach (var line in FitText.Beforehand(fit, kept.Found, SocietyFit.Pilot(fit.Order, fit.Machine, here.Cancellation))) here.Complain(line);
        var posterior = Watching.Over(here, progress => SocietyFit.Run(fit.Order, fit.Machine, progress, here.Cancellation, kept));
        var text = PosteriorFiles.Text(posterior);
        DocumentFiles.Write(Path.GetDirectoryName(Path.GetFullPath(fit.File)) ?? ".", [(Path.GetFileName(fit.File), text), .. PosteriorTables.Csv(posterior, fit.File)]);
        kept.Remove();
        if (fit.Json) here.Output.Write(text);
        else PosteriorText.Write(posterior, fit.File, here);
        return ExitCode.Done;
    }
}
