using Glasshouse.Experiments;
using Glasshouse.Experiments.Calibrating;

namespace Glasshouse.Cli.Running;

/// <summary>A fit that somebody asked for.</summary>
/// <param name="Order">The fit.</param>
/// <param name="File">File of the posterior.</param>
/// <param name="Runs">Folder of finished runs.</param>
/// <param name="Machine">Threads and lanes.</param>
/// <param name="Json">Whether JSON is printed.</param>
internal sealed record FitAssignment(FitOrder Order, string File, string Runs, RunOptions Machine, bool Json);
