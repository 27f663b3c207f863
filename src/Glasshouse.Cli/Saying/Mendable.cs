using Glasshouse.Cli.Querying;
using Glasshouse.Experiments.Checkpoints;
using Glasshouse.Experiments.Sweeps;
using Glasshouse.Reports.Output;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Saying;

/// <summary>What the rooms behind throw when somebody can mend it: a folder, a file or a question, said as every other problem is.</summary>
internal static class Mendable
{
    /// <summary>What was thrown, as a problem; null where nobody can mend it, and the program itself has failed.</summary>
    public static Problem? Problem(Exception thrown) => thrown switch
    {
        StoreProblem store => Of(store.Path, store.Rule, store.WayOut),
        CheckpointProblem kept => Of(kept.Path, kept.Rule, kept.WayOut),
        OutputProblem output => Of(output.Path, output.Rule, output.WayOut),
        QueryProblem query => Of("query", query.Rule, query.WayOut),
        _ => null,
    };

    private static Problem Of(string place, string rule, string wayOut) => new(place, 0, 0, "", "", rule, wayOut);
}
