using Glasshouse.Experiments;
using Glasshouse.Experiments.Sweeps;

namespace Glasshouse.Cli.Running;

/// <summary>A sweep that somebody asked for.</summary>
/// <param name="Work">The work.</param>
/// <param name="Store">Folder of its store.</param>
/// <param name="Reuse">Folders of other stores whose runs are taken over.</param>
/// <param name="Machine">Threads and lanes.</param>
/// <param name="IsDry">Whether only its need is asked for.</param>
/// <param name="Json">Whether JSON is printed.</param>
internal sealed record SweepAssignment(SweepWork Work, string Store, IReadOnlyList<string> Reuse, RunOptions Machine, bool IsDry, bool Json);
