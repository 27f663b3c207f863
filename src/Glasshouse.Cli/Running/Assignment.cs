using Glasshouse.Experiments;
using Glasshouse.Scenarios;

namespace Glasshouse.Cli.Running;

/// <summary>Work as somebody asked for it.</summary>
/// <param name="Verb">The verb that asked.</param>
/// <param name="Command">The command, as somebody would type it again.</param>
/// <param name="Arms">Scenarios to run, the baseline first.</param>
/// <param name="Size">People, months, seeds.</param>
/// <param name="Machine">Threads and lanes.</param>
/// <param name="Sweep">Whether assumptions are swept.</param>
/// <param name="Out">Folder for the report.</param>
/// <param name="Json">Whether the key measures are printed as JSON.</param>
internal sealed record Assignment(
    string Verb,
    string Command,
    IReadOnlyList<Scenario> Arms,
    RunSize Size,
    RunOptions Machine,
    bool Sweep,
    string Out,
    bool Json)
{
    /// <summary>Threads and lanes to note in the manifest: those of the first start, whichever a resumed run uses.</summary>
    public RunOptions Noted { get; init; } = Machine;

    /// <summary>True where no arm is lived beside its twin without creep.</summary>
    public bool Alone { get; init; }

    /// <summary>Bytes of memory that it may take at most, whatever is free.</summary>
    public long MostMemory { get; init; } = long.MaxValue;

    /// <summary>The plausible worlds that are asked beside the comparison; null for none.</summary>
    public AnswerOrder? Answer { get; init; }

    /// <summary>What is kept while the work is done; null for nothing.</summary>
    public KeepingOrder? Keeping { get; init; }
}
